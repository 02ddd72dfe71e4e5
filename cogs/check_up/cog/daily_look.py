"""Looks once a day, and tells who agreed to hear it what turned bad and what is well again."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.own_application import asked_once
from bot.shell.views import Screen, Words
from cogs.check_up import views
from cogs.check_up.rules import News
from cogs.check_up.service import DailyLook
from cogs.setup.service.check_up import FINDINGS

FRESH = timedelta(minutes=10)
"""How long ago the sweeper, which works each minute, may have finished."""
A_QUARTER = 15 * 60
"""Seconds between two looks at whose day is over."""


class DailyLookCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = DailyLook(bot.services)
        bot.schedule.every(A_QUARTER, self.every_quarter, name="daily-look")

    async def every_quarter(self, moment: datetime) -> None:
        """Nothing is called wrong that the minute's own work has not had its turn at.

        After a start, or a machine that slept, what is due waits for its first sweep.
        """
        if not timedelta() <= moment - self._bot.sweeper.swept_at <= FRESH:
            return
        for guild in await self._service.due():
            server = self._bot.get_guild(guild)
            if server and not server.unavailable:
                await self._look(guild)

    async def _look(self, guild: GuildId) -> None:
        """What nobody can look at now is looked at a quarter later."""
        services = self._bot.services
        try:
            with asked_once():
                found = await services.extensions.gather(FINDINGS, services.language, guild)
        except (Refusal, *UNREACHABLE):
            return
        if told := await self._service.news(guild, found):
            self._bot.dispatch("tell", guild, partial(_daily, told=told))


def _daily(say: Words, server: str, *, told: News) -> Screen:
    return views.daily(say, server, told)
