"""Rows of how long first answers took, as counts."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from bot.core.alias import GuildId
from bot.store.opening import Store, queries
from cogs.office_hours.rules.openness import ResponseTime


class ResponseTimeRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(Path(__file__).with_suffix(".sql"))

    async def add(self, guild: GuildId, day: date, bucket: int, *, gone: datetime) -> None:
        async with self._store.writing() as db:
            await self._q.add(
                db,
                guild_id=guild,
                day=day.isoformat(),
                bucket=bucket,
                expires_at=gone,
            )

    async def counted(self, guild: GuildId, since: date) -> dict[int, int]:
        """How many answers there are in each bucket, of the days after `since`."""
        rows = self._q.counted(self._store.db, guild_id=guild, since=since.isoformat())
        return {bucket: count async for bucket, count in rows}

    async def said(self, guild: GuildId) -> ResponseTime:
        """What was promised last; NONE when nothing ever was."""
        said = await self._q.said(self._store.db, guild_id=guild)
        return ResponseTime[said] if said else ResponseTime.NONE

    async def say(self, guild: GuildId, promise: ResponseTime) -> None:
        async with self._store.writing() as db:
            await self._q.say(db, guild_id=guild, said=promise.name)
