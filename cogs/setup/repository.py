"""What admins were told: rows and values."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.core.alias import GuildId
from bot.store.opening import Store, queries

QUERIES = Path(__file__).parent / "queries.sql"


class AdminNoticeRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def tell(self, guild: GuildId, kind: str, moment: datetime, again: datetime) -> bool:
        """Say whether this must be told now; asking counts as telling."""
        async with self._store.writing() as db:
            new = await self._q.tell(
                db,
                guild_id=guild,
                kind=kind,
                now=moment,
                expires_at=again,
            )
            await self._q.stands(db, guild_id=guild, kind=kind)
        return new is not None

    async def over(self, guild: GuildId, kind: str) -> None:
        async with self._store.writing() as db:
            await self._q.over(db, guild_id=guild, kind=kind)

    async def standing(self, guild: GuildId, moment: datetime) -> frozenset[str]:
        """The trouble that is not over yet."""
        rows = self._q.standing(self._store.db, guild_id=guild, now=moment)
        return frozenset([kind async for (kind,) in rows])

    async def mended(self, guild: GuildId) -> None:
        async with self._store.writing() as db:
            await self._q.mended(db, guild_id=guild)
