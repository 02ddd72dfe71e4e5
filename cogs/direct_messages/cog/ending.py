"""When a conversation ends, its direct messages say that passing on has ended with it."""

from __future__ import annotations

import asyncio
from contextvars import Context
from datetime import datetime

from discord.ext import commands

from bot.shell.client import MINUTE, Bankje
from cogs.direct_messages import views
from cogs.direct_messages.cog.notes import DirectNotes
from cogs.direct_messages.service import DirectConversations, Talk
from cogs.questions.rules.conversation import Conversation
from cogs.questions.rules.pausing import hears_nothing
from cogs.questions.service.hooks import AT_CLOSING


class EndingCog(commands.Cog):
    def __init__(self, bot: Bankje, notes: DirectNotes) -> None:
        self._bot = bot
        self._notes = notes
        self._directs = bot.services.shared(DirectConversations)
        bot.services.extensions.register(AT_CLOSING, self._closing)
        bot.schedule.every(MINUTE, self.every_minute, name="direct conversations")

    async def _closing(self, closed: Conversation) -> None:
        """Its choice goes within this transaction; what is said comes after it, and beside it."""
        talk = await self._directs.chosen_by(closed.guild, closed.alias)
        if talk and talk.direct.key == closed.key:
            ended = Talk(talk.direct, closed)
            loop, beside = asyncio.get_running_loop(), Context()
            loop.call_soon(self._say_later, ended, talk.conversation, context=beside)

    def _say_later(self, ended: Talk, before: Conversation | None) -> None:
        # Who stopped, or wanted a pause, is sent nothing (R25): what stands there is made true.
        quiet = any(hears_nothing(each) for each in (ended.conversation, before) if each)
        self._bot.acts.begin(self._say(ended, quietly=quiet), "direct conversation ended")

    async def every_minute(self, _moment: datetime) -> None:
        """What time alone has ended."""
        for talk in await self._directs.over():
            quiet = talk.conversation is not None and hears_nothing(talk.conversation)
            await self._say(talk, quietly=quiet)

    async def _say(self, talk: Talk, *, quietly: bool) -> None:
        if not quietly:
            await self._notes.post(talk, views.ended)
        await self._notes.retire(talk)
