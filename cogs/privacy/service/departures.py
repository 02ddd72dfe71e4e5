"""A server that took the bot away: a day to change its mind, and then nothing is left of it."""

from __future__ import annotations

from collections.abc import Collection

from bot.core.alias import GuildId
from bot.core.held import forget_server, servers
from bot.core.house import House
from cogs.privacy import rules
from cogs.privacy.repository import DepartureRepository

NOTED = "departure"


class Departures:
    def __init__(self, house: House) -> None:
        self._house = house
        self._kept = DepartureRepository(house.store)

    async def look(self, here: Collection[int]) -> list[GuildId]:
        """Note who left and who came back; forget whose day is over, and name them.

        `here` are the servers that the bot is on, seen while Discord was there to say so.
        """
        now, noted = self._house.clock(), await self._kept.all()
        for guild in await servers(self._house.store, but=NOTED):
            if guild not in here and guild not in noted:
                await self._kept.left(guild, now)
        for guild in noted:
            if guild in here:
                await self._kept.back(guild)
        over = [g for g, left in noted.items() if g not in here and rules.day_is_over(left, now)]
        for guild in over:
            await self._forget(guild)
        return over

    async def _forget(self, guild: GuildId) -> None:
        """Whole or not at all. What stands on Discord is due at once; the sweeper tries it."""
        async with self._house.store.writing():
            await self._house.traces.end_all(guild, self._house.clock())
            await forget_server(self._house.store, guild)
        await self._house.store.empty_log()
