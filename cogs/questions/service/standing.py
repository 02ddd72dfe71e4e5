"""Where conversations stand, and how many: counts, for who watches over those places."""

from __future__ import annotations

from bot.core.alias import GuildId
from bot.core.house import House
from cogs.questions.repository.places import PlaceRepository
from cogs.questions.rules import Conversation


class Standing:
    def __init__(self, house: House) -> None:
        self._house = house
        self._kept = PlaceRepository(house.store)

    async def by_place(self, guild: GuildId) -> dict[tuple[int, str], int]:
        """How many stand in each channel, by the kind of worker who may read them, if only one.

        A channel in which only something stands that could not be deleted yet counts none.
        """
        found = dict.fromkeys(((each, "") for each in await self._left(guild)), 0)
        counted = await self._kept.by_place(guild, self._house.clock())
        of_a_kind = {channel for channel, kind in counted if kind}
        found = {at: 0 for at in found if at[0] not in of_a_kind}
        return found | counted

    async def _left(self, guild: GuildId) -> list[int]:
        return await self._house.traces.channels_with_threads(guild)

    async def conversations_in(self, guild: GuildId, channel: int) -> list[Conversation]:
        return await self._kept.standing_in(guild, channel, self._house.clock())
