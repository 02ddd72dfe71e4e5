"""Rows of what a new worker ticked."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.core.alias import GuildId
from bot.store.opening import Store, queries
from cogs.first_days.rules import Step

QUERIES = Path(__file__).parent / "queries.sql"


class FirstDayRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def done(self, guild: GuildId, account: int, moment: datetime) -> set[Step]:
        rows = self._q.done(self._store.db, guild_id=guild, account_id=account, now=moment)
        return {Step(row["step"]) async for row in rows}

    async def tick(self, guild: GuildId, account: int, step: Step, until: datetime) -> None:
        async with self._store.writing() as db:
            await self._q.tick(db, guild_id=guild, account_id=account, step=step, expires_at=until)

    async def untick(self, guild: GuildId, account: int, step: Step) -> None:
        async with self._store.writing() as db:
            await self._q.untick(db, guild_id=guild, account_id=account, step=step)

    async def forget(self, guild: GuildId, account: int) -> None:
        async with self._store.writing() as db:
            await self._q.forget(db, guild_id=guild, account_id=account)
