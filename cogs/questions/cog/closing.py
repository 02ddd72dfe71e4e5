"""Closing a conversation, and what a worker needs less often."""

from __future__ import annotations

from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.receipts import receipt
from bot.shell.replies import Interaction, patient, reply, words_for
from bot.shell.views import pressed
from cogs.introductions.rules import Worker
from cogs.questions.cog.desk import Desk
from cogs.questions.cog.endings import ClosingNotices, facts
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.hooks import BEFORE_CLOSING, MORE_WAYS
from cogs.questions.views import team as team_views


class ClosingCog(commands.Cog):
    def __init__(self, bot: Bankje, desk: Desk) -> None:
        self._desk = desk
        self._endings = ClosingNotices(desk)
        self._extensions = bot.services.extensions

    @pressed("questions:ways")
    async def ways(self, interaction: Interaction, key: str) -> None:
        _, conversation = await self._desk.asked_for(interaction, key)
        say = words_for(interaction)
        ways = await self._extensions.gather(MORE_WAYS, say.locale, conversation)
        await reply(interaction, team_views.ways(say, conversation, ways))

    @pressed("questions:close")
    async def close(self, interaction: Interaction, key: str) -> None:
        """Close it, unless something must be said first (R28)."""
        worker, conversation = await self._desk.asked_for(interaction, key)
        say = words_for(interaction)
        first = await self._extensions.gather(BEFORE_CLOSING, say.locale, conversation)
        if first:
            await reply(interaction, team_views.chosen_first(first[0]))
            return
        await self._close(interaction, worker, conversation)

    @commands.Cog.listener()
    async def on_close_wanted(self, interaction: Interaction, key: str) -> None:
        """What had to be said first has been said."""
        await self.close(interaction, key)

    async def _close(
        self, interaction: Interaction, worker: Worker, conversation: Conversation
    ) -> None:
        async with self._desk.locks.of(conversation.key):
            now = await self._desk.service.as_it_is(conversation)
            if now.closed_at:  # a colleague did, or the young person stopped, a moment ago
                raise Refusal("questions-ended", code_name=now.code_name)
            async with self._desk.bot.services.store.writing():
                closed = await self._desk.service.close(now, worker)
                if now.answered_at is None and not now.grace_told:
                    await self._desk.hours.unanswered(now.guild, now.opened_at)
        await self._say(interaction, worker, closed)

    async def _say(self, interaction: Interaction, worker: Worker, closed: Conversation) -> None:
        say = words_for(interaction)
        told = facts(say, closed, worker.name)
        async with patient(interaction):
            await self._endings.say(closed)
            with receipt("questions-closed", **told):
                await reply(interaction, team_views.note(say, "questions-closed", **told))
