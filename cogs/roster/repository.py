"""Rows of planned shifts and of agreed hours."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from bot.core.alias import GuildId
from bot.store.opening import Store, queries
from bot.store.rows import Columns
from cogs.roster.rules import PlannedShift

QUERIES = Path(__file__).parent / "queries.sql"
PLANNED = Columns(PlannedShift, guild="guild_id", account="account_id")
A_MINUTE = timedelta(minutes=1)


class RosterRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def planned(self, guild: GuildId, moment: datetime) -> list[PlannedShift]:
        """All that is not over yet, of the whole team."""
        rows = self._q.planned(self._store.db, guild_id=guild, now=moment)
        return [PLANNED.read(row) async for row in rows]

    async def plan(self, shift: PlannedShift) -> None:
        async with self._store.writing() as db:
            await self._q.plan(db, **PLANNED.write(shift), expires_at=shift.ends_at)

    async def drop(self, guild: GuildId, account: int, key: str) -> bool:
        """Say whether it was there, and this account's."""
        async with self._store.writing() as db:
            return bool(await self._q.drop(db, guild_id=guild, account_id=account, key=key))

    async def agreed(self, guild: GuildId, account: int, moment: datetime) -> timedelta | None:
        """One worker's own; there is no way to ask for everybody's (R76)."""
        found = await self._q.agreed(self._store.db, guild_id=guild, account_id=account, now=moment)
        return int(found) * A_MINUTE if found else None

    async def agree(self, guild: GuildId, account: int, each: timedelta, until: datetime) -> None:
        async with self._store.writing() as db:
            await self._q.agree(
                db,
                guild_id=guild,
                account_id=account,
                minutes=each // A_MINUTE,
                expires_at=until,
            )

    async def forget_agreed(self, guild: GuildId, account: int) -> None:
        async with self._store.writing() as db:
            await self._q.forget_agreed(db, guild_id=guild, account_id=account)

    async def forget(self, guild: GuildId, account: int) -> None:
        """Whoever leaves the team plans nothing any more."""
        async with self._store.writing() as db:
            await self._q.forget(db, guild_id=guild, account_id=account)
            await self._q.forget_agreed(db, guild_id=guild, account_id=account)
