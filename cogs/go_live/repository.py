"""What a town did, and when: rows and values. Reads never give an expired row."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from bot.core.alias import GuildId
from bot.store.opening import Store, queries
from cogs.go_live.rules import Done, Point

QUERIES = Path(__file__).parent / "queries.sql"


class RoadmapRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def put(self, guild: GuildId, done: Done, *, by: int, until: datetime) -> None:
        async with self._store.writing() as db:
            await self._q.put(
                db,
                guild_id=guild,
                point=done.point,
                who=done.who,
                day=done.day.isoformat(),
                place=done.place,
                account_id=by,
                expires_at=until,
            )

    async def drop(self, guild: GuildId, point: Point) -> None:
        async with self._store.writing() as db:
            await self._q.drop(db, guild_id=guild, point=point)

    async def all_of(self, guild: GuildId, moment: datetime) -> dict[Point, Done]:
        rows = self._q.all_of(self._store.db, guild_id=guild, now=moment)
        found = [
            Done(Point(point), who, date.fromisoformat(day), place)
            async for point, who, day, place in rows
        ]
        return {each.point: each for each in found}
