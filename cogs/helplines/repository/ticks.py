"""Rows of which helplines a municipality ticked off."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

from bot.core.alias import GuildId
from bot.store.opening import Store, queries
from bot.store.row_cache import RowCache
from bot.store.rows import Columns
from cogs.helplines.rules.openness import Tick

QUERIES = Path(__file__).with_suffix(".sql")
TICK = Columns(Tick, by="account_id", at="ticked_at")


class TickRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)
        self._known: RowCache[GuildId, dict[str, Tick]] = store.cache("ticks")

    async def put(self, guild: GuildId, tick: Tick) -> None:
        async with self._store.writing() as db:
            await self._q.put(db, guild_id=guild, **TICK.write(tick), expires_at=tick.goes_at)
            self._known.changes(guild, db)

    async def drop(self, guild: GuildId, entry: str) -> None:
        async with self._store.writing() as db:
            await self._q.drop(db, guild_id=guild, entry=entry)
            self._known.changes(guild, db)

    async def of_guild(self, guild: GuildId, moment: datetime) -> dict[str, Tick]:
        """What was ticked off, once read also when the store does not answer."""
        known = await self._known.get(guild, partial(self._read, guild, moment))
        return {entry: tick for entry, tick in known.items() if tick.goes_at > moment}

    async def _read(self, guild: GuildId, moment: datetime) -> dict[str, Tick]:
        rows = self._q.of_guild(self._store.db, guild_id=guild, now=moment)
        return {row["entry"]: TICK.read(row) async for row in rows}

    async def servers(self) -> list[GuildId]:
        return [GuildId(row[0]) async for row in self._q.servers(self._store.db)]
