"""Looks now and then which servers took the bot away."""

from __future__ import annotations

from datetime import datetime

from discord.ext import commands

from bot.shell.client import MINUTE, Bankje
from cogs.privacy.service.departures import Departures

NOW_AND_THEN = 15 * MINUTE


class DeparturesCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = Departures(bot.services)
        bot.schedule.every(NOW_AND_THEN, self.look, name="departures")

    async def look(self, moment: datetime) -> None:
        """A server that Discord cannot show just now is still here: it is known, and away."""
        if not self._bot.is_ready():
            return
        if await self._service.look({guild.id for guild in self._bot.guilds}):
            await self._bot.sweeper.erase_due(moment)
