"""One silent line at the first opening of a day: how many wait since before it. No ping each."""

from __future__ import annotations

import hashlib
from datetime import date, datetime, timedelta

from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.clock import HOME
from bot.core.errors import Refusal
from bot.shell.client import MINUTE, Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.posts import PostSubject
from bot.shell.views import server_words
from cogs.office_hours.service.openness import OfficeHours
from cogs.questions.service.thread_gateway import ThreadGatewayProvider
from cogs.queue.rules.lines import QueueEntry, is_first_opening, waits_from_before
from cogs.queue.service.waiting import Board, Waiting
from cogs.queue.views import board as views


class MorningCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._hours = OfficeHours(bot.services)
        self._waiting = bot.services.shared(Waiting)
        self._threads = bot.services.shared(ThreadGatewayProvider)
        bot.schedule.every(MINUTE, self.every_minute, name="morning")

    async def every_minute(self, moment: datetime) -> None:
        for guild in await self._waiting.servers():
            calendar = await self._hours.calendar(guild)
            if self._bot.posts.is_away(guild) or not is_first_opening(calendar, moment):
                continue
            for board in await self._waiting.boards(guild):
                waiting = [e for e in board.waiting if waits_from_before(e, calendar, moment)]
                if waiting:
                    await self._tell(guild, board, waiting, moment)

    async def _tell(
        self, guild: GuildId, board: Board, waiting: list[QueueEntry], moment: datetime
    ) -> None:
        """Its key is made of place and day, so that it is said once, also after a crash."""
        today = moment.astimezone(HOME).date()
        key = _key(board, today)
        if await self._bot.services.traces.find(key):
            return
        ends = datetime.combine(today + timedelta(days=1), datetime.min.time(), HOME)
        screen = views.morning(server_words(self._bot.services), waiting, key)
        try:
            place = await self._threads.gateway.place_of_card(board.sample)
            about = PostSubject(guild, key, ends)
            await self._bot.posts.post(place, screen, about, quietly=True)
        except (Refusal, *UNREACHABLE):
            return  # the message that says who waits stands there all the same


def _key(board: Board, day: date) -> str:
    return hashlib.sha256(f"{board.key} {day}".encode()).hexdigest()[:16]
