"""Who left the team: rows and values."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

from bot.core.alias import GuildId
from bot.core.clock import from_seconds
from bot.store.opening import Store, queries
from bot.store.row_cache import RowCache
from bot.store.rows import Columns
from cogs.introductions.rules.team import Departed

DEPARTED = Columns(Departed, guild="guild_id", account="account_id")
Gone = RowCache[GuildId, list[tuple[datetime, Departed]]]


class DepartedRepository:
    """Every act of the team asks who is out, so they are read once and kept in memory."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(Path(__file__).parent / "departed.sql")
        self._gone: Gone = store.cache("departed")

    async def put(self, departed: Departed, moment: datetime) -> None:
        async with self._store.writing() as db:
            until = departed.kept_until(moment)
            await self._q.put(db, **DEPARTED.write(departed), expires_at=until)
            self._gone.changes(departed.guild, db)

    async def all(self, guild: GuildId, moment: datetime) -> list[Departed]:
        known = await self._gone.get(guild, partial(self._read, guild))
        return [departed for until, departed in known if until > moment]

    async def _read(self, guild: GuildId) -> list[tuple[datetime, Departed]]:
        rows = self._q.all(self._store.db, guild_id=guild)
        return [(from_seconds(row["expires_at"]), DEPARTED.read(row)) async for row in rows]

    async def drop(self, guild: GuildId, account: int) -> None:
        async with self._store.writing() as db:
            await self._q.drop(db, guild_id=guild, account_id=account)
            self._gone.changes(guild, db)
