"""Where conversations stand, and how many: counts, for who watches over those places."""

from __future__ import annotations

from bot.core.alias import GuildId
from bot.services import Services
from cogs.questions.repository.places import PlaceRepository
from cogs.questions.rules import Conversation


class ConversationPlaces:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._kept = PlaceRepository(services.store)

    async def by_place(self, guild: GuildId) -> dict[tuple[int, str], int]:
        """How many stand in each channel, by the kind of worker who may read them, if only one.

        A channel in which only something stands that could not be deleted yet counts none.
        """
        found = dict.fromkeys(((each, "") for each in await self._left(guild)), 0)
        counted = await self._kept.by_place(guild, self._services.clock())
        of_a_kind = {channel for channel, kind in counted if kind}
        found = {at: 0 for at in found if at[0] not in of_a_kind}
        return found | counted

    async def _left(self, guild: GuildId) -> list[int]:
        return await self._services.traces.channels_with_threads(guild)

    async def conversations_in(self, guild: GuildId, channel: int) -> list[Conversation]:
        return await self._kept.standing_in(guild, channel, self._services.clock())
