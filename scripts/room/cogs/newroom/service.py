"""What a person can do in this room, step by step. It draws nothing and sends nothing."""

from __future__ import annotations

from bot.core.alias import Alias, GuildId
from bot.services import Services
from cogs.newroom import rules
from cogs.newroom.repository import NewRoomRepository
from cogs.newroom.rules import NewRoomEntry
from cogs.newroom.settings import NewRoomSettings


class NewRoom:
    # TO FILL IN: a method for each thing that a person can do.
    def __init__(self, services: Services) -> None:
        self._services = services
        self._entries = NewRoomRepository(services.store)

    async def begin(self, guild: GuildId, alias: Alias) -> NewRoomEntry:
        """Raise the refusals of `rules.made`."""
        decided = await self._services.guilds.get(guild, NewRoomSettings)
        entry = rules.made(guild, alias, self._services.clock(), is_on=decided.is_on)
        await self._entries.put(entry)
        return entry
