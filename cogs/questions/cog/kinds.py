"""When nobody is left of the one kind of worker with whom someone wants to talk (R2)."""

from __future__ import annotations

from datetime import datetime

from discord.ext import commands

from bot.shell.client import MINUTE, Bankje
from bot.shell.views import Words
from cogs.introductions.service import Introductions
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.assignment import Queue
from cogs.questions.service.hooks import OFFERS, Offer


class KindsCog(commands.Cog):
    """Nobody else comes to read along by that: the young person and the admin are told."""

    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._queue = Queue(bot.services)
        self._introductions = bot.services.shared(Introductions)
        bot.services.extensions.register(OFFERS, self._nobody_left)
        bot.schedule.every(MINUTE, self.every_minute, name="kinds of worker")

    async def every_minute(self, _moment: datetime) -> None:
        for guild, kind in await self._queue.waiting_in_vain():
            self._bot.dispatch("trouble", guild, f"kind-left.{kind}")

    async def _nobody_left(self, locale: str, conversation: Conversation) -> list[Offer]:
        only = conversation.only
        if only is None or conversation.closed_at:
            return []
        if any(each.is_a(only) for each in await self._introductions.team(conversation.guild)):
            return []
        say = Words(self._bot.services.texts, locale)
        role = say(f"introductions-role-{only}")
        return [Offer(say("questions-kind-left", role=role), ())]
