"""What the daily look told, and when it was: rows and values."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from pathlib import Path

from bot.core.alias import GuildId
from bot.core.clock import from_seconds
from bot.store.opening import Store, queries

QUERIES = Path(__file__).parent / "queries.sql"


class DailyLookRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def looked_at(self, guild: GuildId) -> datetime | None:
        row = await self._q.looked(self._store.db, guild_id=guild)
        return from_seconds(row[0]) if row else None

    async def told(self, guild: GuildId, moment: datetime) -> frozenset[str]:
        rows = self._q.told(self._store.db, guild_id=guild, now=moment)
        return frozenset([name async for (name,) in rows])

    async def note(
        self,
        guild: GuildId,
        stands: Collection[str],
        over: Collection[str],
        *,
        moment: datetime,
        until: datetime,
    ) -> None:
        """Note what stands and is told, and what does not any more."""
        async with self._store.writing() as db:
            for name in over:
                await self._q.over(db, guild_id=guild, name=name)
            for name in stands:
                await self._q.tell(db, guild_id=guild, name=name, now=moment, expires_at=until)
            await self._q.look(db, guild_id=guild, now=moment, expires_at=until)
