"""Servers that took the bot away: forgotten a day later."""

from __future__ import annotations

from collections.abc import Collection

from bot.core.alias import GuildId
from bot.services import Services
from bot.store.personal_data import forget_server, servers
from cogs.privacy import rules
from cogs.privacy.repository import DepartureRepository

DEPARTURE_TABLE = "departure"


class ServerDepartures:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._departures = DepartureRepository(services.store)

    async def look(self, here: Collection[int]) -> list[GuildId]:
        """Note who left and who came back; forget whose day is over, and name them.

        `here` are the servers that the bot is on, seen while Discord was there to say so.
        """
        now, noted = self._services.clock(), await self._departures.all()
        for guild in await servers(self._services.store, but=DEPARTURE_TABLE):
            if guild not in here and guild not in noted:
                await self._departures.left(guild, now)
        for guild in noted:
            if guild in here:
                await self._departures.back(guild)
        over = [
            g for g, left in noted.items() if g not in here and rules.absence_is_over(left, now)
        ]
        for guild in over:
            await self._forget(guild)
        return over

    async def _forget(self, guild: GuildId) -> None:
        """Whole or not at all. What stands on Discord is due at once; the sweeper tries it."""
        async with self._services.store.writing():
            await self._services.traces.end_all(guild, self._services.clock())
            await forget_server(self._services.store, guild)
        await self._services.store.empty_log()
