"""Closes a conversation for a worker, and says in its thread by whom it was ended."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from discord.ext import commands

from bot.core.clock import to_seconds
from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.delivery import TextMark
from bot.shell.dry_run import key_in, only_looks
from bot.shell.receipts import receipt
from bot.shell.replies import Interaction, patient, reply, words_for
from bot.shell.shared_doors import DOOR_CLOSE_CONVERSATION
from bot.shell.time_left import in_turn
from bot.shell.views import Screen, Words, pressed, server_words
from bot.texts.dates_in_words import day_in_words
from cogs.introductions.rules.team import Worker
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.rules.conversation import Conversation, Urgency
from cogs.questions.service.hooks import AFTER_CLOSING, BEFORE_CLOSING, MORE_WAYS
from cogs.questions.service.thread_gateway import ThreadGatewayProvider
from cogs.questions.views import team as team_views


class ClosingCog(commands.Cog):
    def __init__(self, bot: Bankje, gateway: DiscordThreadGateway) -> None:
        self._gateway = gateway
        self._endings = ClosingNotices(gateway)
        self._extensions = bot.services.extensions
        self._closings = Closings(gateway)
        bot.services.shared(ThreadGatewayProvider).provide_closer(self._closings)

    @only_looks
    @pressed("questions:ways")
    async def ways(self, interaction: Interaction, key: str) -> None:
        _, conversation = await self._gateway.acting_on(interaction, key)
        say = words_for(interaction)
        ways = await self._extensions.gather(MORE_WAYS, say.locale, conversation)
        await reply(interaction, team_views.more_ways(say, conversation, ways))

    @pressed(DOOR_CLOSE_CONVERSATION)
    async def close(self, interaction: Interaction, key: str) -> None:
        """Close it, unless something must be said first (R28)."""
        worker, conversation = await self._gateway.acting_on(interaction, key)
        say = words_for(interaction)
        first = await self._extensions.gather(BEFORE_CLOSING, say.locale, conversation)
        if first:
            await reply(interaction, team_views.to_say_first(first[0]))
            return
        await self._close(interaction, worker, conversation)

    @commands.Cog.listener()
    async def on_close_wanted(self, interaction: Interaction, key: str) -> None:
        """What had to be said first has been said."""
        if not key_in(key):
            await self.close(interaction, key)

    async def _close(
        self, interaction: Interaction, worker: Worker, conversation: Conversation
    ) -> None:
        async with patient(interaction):  # an answer may be on its way for long
            closed = await self._closings.close_silently(conversation, worker)
            await self._say(interaction, worker, closed)

    async def _say(self, interaction: Interaction, worker: Worker, closed: Conversation) -> None:
        say = words_for(interaction)
        told = facts(say, closed, worker.name)
        await self._endings.say(closed)
        with receipt("questions-closed", **told):
            offers = await self._extensions.gather(AFTER_CLOSING, say.locale, closed, worker)
            await reply(interaction, team_views.closed(say, offers, **told))
        self._gateway.bot.dispatch("closed_by_worker", closed)


class Closings:
    """Closing, for whoever in the team asks for it: one press, or one of several at once."""

    def __init__(self, gateway: DiscordThreadGateway) -> None:
        self._gateway = gateway
        self._endings = ClosingNotices(gateway)

    async def close(
        self,
        conversation: Conversation,
        worker: Worker,
        only_if: Callable[[Conversation], object],
    ) -> Conversation:
        closed = await self.close_silently(conversation, worker, only_if)
        await self._endings.say(closed)
        self._gateway.bot.dispatch("closed_by_worker", closed)
        return closed

    async def close_silently(
        self,
        conversation: Conversation,
        worker: Worker,
        only_if: Callable[[Conversation], object] | None = None,
    ) -> Conversation:
        lock = self._gateway.locks.conversation(conversation.key)
        async with in_turn(lock, Refusal("shell-later-team")):
            now = await self._gateway.service.as_it_is(conversation)
            if now.closed_at:  # a colleague did, or the young person stopped, a moment ago
                raise Refusal("questions-ended", code_name=now.code_name)
            if only_if:
                only_if(now)
            async with self._gateway.bot.services.store.writing():
                closed = await self._gateway.service.close(now, worker)
                if now.answered_at is None and not now.grace_told:
                    await self._gateway.hours.unanswered(now.guild, now.opened_at)
        return closed


LATELY = timedelta(days=1)
"""The line of what ended longer ago was posted, or nobody waits for it any more."""


class ClosingNotices:
    def __init__(self, gateway: DiscordThreadGateway) -> None:
        self._gateway = gateway

    async def say(self, closed: Conversation) -> bool:
        """Say whether it stands. What cannot be posted now is posted in a minute."""
        worker = await self._gateway.closer(closed)
        name = worker.name if worker else ""

        def draw(mark: int) -> Screen:
            said = "questions-closed" if name else _stopped(closed)
            words = server_words(self._gateway.bot.services)
            return team_views.note(words, said, mark, **facts(words, closed, name))

        stands = False
        try:
            stands = await self._gateway.say_in_thread(closed, draw, nonce=_nonce(closed))
        finally:
            if not stands:
                self._gateway.threads.unsure.add(closed.key)
        return stands

    async def settle(self, conversation: Conversation) -> bool:
        """Post what should stand there and does not; say whether it was possible to look."""
        ended = conversation.closed_at
        if ended is None or ended < self._gateway.bot.services.clock() - LATELY:
            return True
        nonce = _nonce(conversation)
        try:
            threads = self._gateway.threads
            found = await threads.find_posted(conversation, TextMark.NOTE, nonce, ended)
        except Refusal:
            return False
        if found is None:
            await self.say(conversation)
        return True


def facts(say: Words, closed: Conversation, name: str) -> dict[str, str]:
    day = day_in_words(say.texts, say.locale, closed.expires_at)
    return {"code_name": closed.code_name, "name": name, "day": day}


def _stopped(closed: Conversation) -> str:
    """Of someone who asked for urgent help, by any button, nobody reads that all is done."""
    is_unsafe = closed.urgency is Urgency.UNSAFE
    return "questions-stopped-unsafe" if is_unsafe else "questions-stopped"


def _nonce(closed: Conversation) -> str:
    """The same for every attempt at this end, and another for the next: 25 characters."""
    assert closed.closed_at, "only what has ended"
    return f"{closed.key}.{to_seconds(closed.closed_at):x}"
