"""Reads and writes who keeps their code name and worker."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.core.alias import Alias, GuildId
from bot.store.opening import Store, queries
from bot.store.rows import Columns
from cogs.questions.rules.kept_names import KeptName

QUERIES = Path(__file__).parents[1] / "queries.sql"
KEPT_NAME = Columns(KeptName, guild="guild_id", worker="worker_id", only="only_role")


class KeptNameRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def keep(self, kept: KeptName) -> None:
        """The newest yes holds."""
        async with self._store.writing() as db:
            await self._q.keep_name(db, **KEPT_NAME.write(kept))

    async def find(self, guild: GuildId, alias: Alias, moment: datetime) -> KeptName | None:
        row = await self._q.kept_name(self._store.db, guild_id=guild, alias=alias, now=moment)
        return KEPT_NAME.read(row) if row else None

    async def drop(self, guild: GuildId, alias: Alias) -> None:
        async with self._store.writing() as db:
            await self._q.drop_name(db, guild_id=guild, alias=alias)

    async def forget_worker(self, guild: GuildId, account: int) -> None:
        """Who leaves the team is kept nowhere; the code name stays theirs who chose that."""
        async with self._store.writing() as db:
            await self._q.forget_kept_worker(db, guild_id=guild, account=account)
            await self._q.forget_meant_for(db, guild_id=guild, account=account)
