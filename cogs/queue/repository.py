"""How far the team was called for each who waits, and how many urgent ones the lead must hear."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.core.alias import GuildId
from bot.store.opening import Store, queries
from bot.store.rows import Columns
from cogs.queue.rules.ladder import Ladder

QUERIES = Path(__file__).with_name("queries.sql")
LADDER = Columns(Ladder, guild="guild_id")


class LadderRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def put(self, ladder: Ladder) -> None:
        async with self._store.writing() as db:
            await self._q.put(db, **LADDER.write(ladder))

    async def find(self, key: str, moment: datetime) -> Ladder | None:
        row = await self._q.find(self._store.db, key=key, now=moment)
        return LADDER.read(row) if row else None

    async def of_guild(self, guild: GuildId, moment: datetime) -> dict[str, Ladder]:
        rows = self._q.of_guild(self._store.db, guild_id=guild, now=moment)
        found = [LADDER.read(row) async for row in rows]
        return {each.key: each for each in found}

    async def drop(self, key: str) -> None:
        async with self._store.writing() as db:
            await self._q.drop(db, key=key)

    async def forget_worker(self, guild: GuildId, account: int) -> None:
        """Who left the team is not there any more."""
        async with self._store.writing() as db:
            await self._q.forget_worker(db, guild_id=guild, account=account)

    async def closed(self, guild: GuildId, due: datetime, expires: datetime) -> None:
        """An urgent conversation was closed; the lead is told when it is due, of all at once."""
        async with self._store.writing() as db:
            await self._q.closed(db, guild_id=guild, due_at=due, expires_at=expires)

    async def closed_to_tell(self, moment: datetime) -> list[tuple[GuildId, int]]:
        rows = self._q.closed_to_tell(self._store.db, now=moment)
        return [(GuildId(guild), count) async for guild, count in rows]

    async def told_of_closed(self, guild: GuildId, count: int) -> None:
        async with self._store.writing() as db:
            await self._q.told_of_closed(db, guild_id=guild, count=count)
            await self._q.told_of_some(db, guild_id=guild, count=count)
