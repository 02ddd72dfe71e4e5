"""Workers: rows and values."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.core.alias import GuildId
from bot.core.clock import from_seconds, to_seconds
from bot.core.store import Row, Store, queries
from cogs.introductions.rules import Role, Secrecy, Worker


class WorkerRepository:
    """Every act asks who belongs to the team, so the team is read once and kept in memory."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(Path(__file__).parent / "workers.sql")
        self._teams: dict[GuildId, list[tuple[datetime, Worker]]] = {}

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
        self._teams.pop(worker.guild, None)

    async def find(self, guild: GuildId, account: int, moment: datetime) -> Worker | None:
        team = await self.team(guild, moment)
        return next((worker for worker in team if worker.account == account), None)

    async def team(self, guild: GuildId, moment: datetime) -> list[Worker]:
        """The workers whose card has not expired, by name."""
        if guild not in self._teams:
            rows = self._q.team(self._store.db, guild_id=guild)
            self._teams[guild] = [(from_seconds(row[-1]), _worker(row)) async for row in rows]
        return [worker for until, worker in self._teams[guild] if until > moment]

    async def renew(self, guild: GuildId, account: int, until: datetime) -> None:
        async with self._store.writing() as db:
            await self._q.renew(
                db, guild_id=guild, account_id=account, expires_at=to_seconds(until)
            )
        self._teams.pop(guild, None)

    async def remove(self, guild: GuildId, account: int) -> None:
        async with self._store.writing() as db:
            await self._q.remove(db, guild_id=guild, account_id=account)
        self.forget(guild)

    def forget(self, guild: GuildId) -> None:
        """Read the team again when asked."""
        self._teams.pop(guild, None)


def _worker(row: Row) -> Worker:
    guild, account, name, role, secrecy, _ = row
    return Worker(GuildId(guild), account, name, Role(role), Secrecy(secrecy))
