"""Rows and values of this room. Reads never give an expired row."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.core.alias import Alias, GuildId
from bot.core.clock import from_seconds, to_seconds
from bot.store.opening import Store, queries
from cogs.newroom.rules import NewRoomEntry

QUERIES = Path(__file__).parent / "queries.sql"


class NewRoomRepository:
    # TO FILL IN: one method a query, with values of the rules in and out.
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def put(self, entry: NewRoomEntry) -> None:
        async with self._store.writing() as db:
            await self._q.put(
                db,
                guild_id=entry.guild,
                alias=entry.alias,
                made_at=to_seconds(entry.made_at),
                expires_at=to_seconds(entry.expires_at),
            )

    async def find(self, guild: GuildId, alias: Alias, moment: datetime) -> NewRoomEntry | None:
        row = await self._q.find(
            self._store.db, guild_id=guild, alias=alias, now=to_seconds(moment)
        )
        return NewRoomEntry(guild, alias, *map(from_seconds, row)) if row else None
