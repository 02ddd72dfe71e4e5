"""Workers: rows and values."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.core.alias import GuildId
from bot.core.clock import to_seconds
from bot.core.store import Row, Store, queries
from cogs.introductions.rules import Role, Secrecy, Worker


class WorkerRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(Path(__file__).parent / "queries.sql")

    async def put(self, worker: Worker, *, moment: datetime, until: datetime) -> None:
        async with self._store.writing() as db:
            await self._q.put(
                db,
                guild_id=worker.guild,
                account_id=worker.account,
                name=worker.name,
                role=worker.role,
                secrecy=worker.secrecy,
                introduced_at=to_seconds(moment),
                expires_at=to_seconds(until),
            )

    async def find(self, guild: GuildId, account: int, moment: datetime) -> Worker | None:
        row = await self._q.find(
            self._store.db, guild_id=guild, account_id=account, now=to_seconds(moment)
        )
        return _worker(row) if row else None

    async def team(self, guild: GuildId, moment: datetime) -> list[Worker]:
        rows = self._q.team(self._store.db, guild_id=guild, now=to_seconds(moment))
        return [_worker(row) async for row in rows]

    async def renew(self, guild: GuildId, account: int, until: datetime) -> None:
        async with self._store.writing() as db:
            await self._q.renew(
                db, guild_id=guild, account_id=account, expires_at=to_seconds(until)
            )


def _worker(row: Row) -> Worker:
    guild, account, name, role, secrecy = row
    return Worker(GuildId(guild), account, name, Role(role), Secrecy(secrecy))
