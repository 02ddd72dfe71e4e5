"""Servers that the bot has left: rows and values."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.core.alias import GuildId
from bot.core.clock import from_seconds
from bot.store.opening import Store, queries


class DepartureRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(Path(__file__).parent / "queries.sql")

    async def left(self, guild: GuildId, moment: datetime) -> None:
        async with self._store.writing() as db:
            await self._q.left(db, guild_id=guild, left_at=moment)

    async def back(self, guild: GuildId) -> None:
        async with self._store.writing() as db:
            await self._q.back(db, guild_id=guild)

    async def all(self) -> dict[GuildId, datetime]:
        rows = self._q.departed(self._store.db)
        return {GuildId(guild): from_seconds(left_at) async for guild, left_at in rows}
