"""Workers, and who left the team. Rows and values."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

from bot.core.alias import GuildId
from bot.core.clock import from_seconds
from bot.store.opening import Store, queries
from bot.store.row_cache import RowCache
from bot.store.rows import Columns
from cogs.introductions.rules.team import Departed, Worker

QUERIES = Path(__file__).parents[1] / "queries.sql"
WORKER = Columns(Worker, guild="guild_id", account="account_id")
Teams = RowCache[GuildId, list[tuple[datetime, Worker]]]


def ids(worker: Worker) -> dict[str, int]:
    return {"guild_id": worker.guild, "account_id": worker.account}


class WorkerRepository:
    """Every act asks who belongs to the team, so the team is read once and kept in memory."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)
        self._teams: Teams = store.cache("team")

    async def put(self, worker: Worker, *, moment: datetime, until: datetime) -> None:
        async with self._store.writing() as db:
            await self._q.put_worker(
                db, **WORKER.write(worker), introduced_at=moment, expires_at=until
            )
            self._teams.changes(worker.guild, db)

    async def find(self, guild: GuildId, account: int, moment: datetime) -> Worker | None:
        team = await self.team(guild, moment)
        return next((worker for worker in team if worker.account == account), None)

    async def team(self, guild: GuildId, moment: datetime) -> list[Worker]:
        """The workers whose card has not expired, by name."""
        known = self._teams.known.get(guild) or await self._teams.get(
            guild, partial(self._read, guild)
        )
        return [worker for until, worker in known if until > moment]

    async def known_until(self, guild: GuildId, moment: datetime, before: datetime) -> list[Worker]:
        """Those of the same whose card ends before that."""
        later = {worker.account for worker in await self.team(guild, before)}
        return [each for each in await self.team(guild, moment) if each.account not in later]

    async def is_introduced_after(self, worker: Worker, moment: datetime) -> bool:
        asked = {"guild_id": worker.guild, "account_id": worker.account, "moment": moment}
        return await self._q.introduced_after(self._store.db, **asked) is not None

    async def _read(self, guild: GuildId) -> list[tuple[datetime, Worker]]:
        rows = self._q.team(self._store.db, guild_id=guild)
        return [(from_seconds(row["expires_at"]), WORKER.read(row)) async for row in rows]

    async def renew(self, guild: GuildId, account: int, until: datetime) -> None:
        async with self._store.writing() as db:
            await self._q.renew_worker(db, guild_id=guild, account_id=account, expires_at=until)
            self._teams.changes(guild, db)

    async def remove(self, guild: GuildId, account: int) -> None:
        async with self._store.writing() as db:
            await self._q.remove_worker(db, guild_id=guild, account_id=account)
            self._teams.changes(guild, db)


DEPARTED = Columns(Departed, guild="guild_id", account="account_id")
Gone = RowCache[GuildId, list[tuple[datetime, Departed]]]


class DepartedRepository:
    """Every act of the team asks who is out, so they are read once and kept in memory."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)
        self._gone: Gone = store.cache("departed")

    async def put(self, departed: Departed, moment: datetime) -> None:
        async with self._store.writing() as db:
            until = departed.kept_until(moment)
            await self._q.put_departed(db, **DEPARTED.write(departed), expires_at=until)
            self._gone.changes(departed.guild, db)

    async def all(self, guild: GuildId, moment: datetime) -> list[Departed]:
        known = self._gone.known.get(guild) or await self._gone.get(
            guild, partial(self._read, guild)
        )
        return [departed for until, departed in known if until > moment]

    async def _read(self, guild: GuildId) -> list[tuple[datetime, Departed]]:
        rows = self._q.departed(self._store.db, guild_id=guild)
        return [(from_seconds(row["expires_at"]), DEPARTED.read(row)) async for row in rows]

    async def drop(self, guild: GuildId, account: int) -> None:
        async with self._store.writing() as db:
            await self._q.drop_departed(db, guild_id=guild, account_id=account)
            self._gone.changes(guild, db)
