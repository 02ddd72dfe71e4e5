"""Shifts: rows and values."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.core.alias import GuildId
from bot.core.clock import to_seconds
from bot.core.store import Store, queries


class ShiftRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(Path(__file__).with_suffix(".sql"))

    async def start(
        self, guild: GuildId, account: int, *, moment: datetime, ends: datetime, gone: datetime
    ) -> None:
        async with self._store.writing() as db:
            await self._q.start(
                db,
                guild_id=guild,
                account_id=account,
                started_at=to_seconds(moment),
                ends_at=to_seconds(ends),
                expires_at=to_seconds(gone),
            )

    async def stop(self, guild: GuildId, account: int, moment: datetime) -> bool:
        """Say whether there was a shift to stop."""
        async with self._store.writing() as db:
            gone = await self._q.stop(
                db, guild_id=guild, account_id=account, now=to_seconds(moment)
            )
        return gone is not None

    async def here(self, guild: GuildId, moment: datetime) -> list[int]:
        rows = self._q.here(self._store.db, guild_id=guild, now=to_seconds(moment))
        return [row[0] async for row in rows]
