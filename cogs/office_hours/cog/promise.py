"""Watches the promise of a reply time, and lets the admin hear of a change."""

from __future__ import annotations

from datetime import datetime

from discord.ext import commands

from bot.shell.client import MINUTE, Bankje
from cogs.office_hours.service.promise import Promises


class PromiseCog(commands.Cog):
    """Tells the admins once when young people read another promise than before."""

    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._promises = bot.house.shared(Promises)
        bot.schedule.every(MINUTE, self.every_minute, name="promise")

    async def every_minute(self, _moment: datetime) -> None:
        for guild in await self._promises.servers():
            kind = await self._promises.changed(guild)
            if kind:
                self._bot.dispatch("trouble", guild, kind)
