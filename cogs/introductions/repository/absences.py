"""Until when workers are not there. Reads never give what is over."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.core.alias import GuildId
from bot.store.opening import Store, queries
from bot.store.rows import Columns
from cogs.introductions.rules.absences import Absence

QUERIES = Path(__file__).parents[1] / "queries.sql"
ABSENCE = Columns(Absence, guild="guild_id", account="account_id")


class AbsenceRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def put(self, absence: Absence) -> None:
        """The newest holds."""
        async with self._store.writing() as db:
            await self._q.put_absence(db, **ABSENCE.write(absence))

    async def all(self, guild: GuildId, moment: datetime) -> dict[int, Absence]:
        """By account."""
        rows = self._q.absences(self._store.db, guild_id=guild, now=moment)
        found = [ABSENCE.read(row) async for row in rows]
        return {each.account: each for each in found}

    async def drop(self, guild: GuildId, account: int) -> None:
        async with self._store.writing() as db:
            await self._q.drop_absence(db, guild_id=guild, account_id=account)
