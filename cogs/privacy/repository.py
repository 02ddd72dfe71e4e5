"""Servers that the bot has left, and what a team is told of wipes: rows and values."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.core.alias import GuildId
from bot.core.clock import from_seconds
from bot.store.opening import Store, queries
from bot.store.rows import Columns
from cogs.privacy.rules import WipedLine

QUERIES = Path(__file__).parent / "queries.sql"
LINE = Columns(WipedLine, guild="guild_id", channel="channel_id", ends_at="expires_at")


class DepartureRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def left(self, guild: GuildId, moment: datetime) -> None:
        async with self._store.writing() as db:
            await self._q.left(db, guild_id=guild, left_at=moment)

    async def back(self, guild: GuildId) -> None:
        async with self._store.writing() as db:
            await self._q.back(db, guild_id=guild)

    async def all(self) -> dict[GuildId, datetime]:
        rows = self._q.departed(self._store.db)
        return {GuildId(guild): from_seconds(left_at) async for guild, left_at in rows}


class WipedLineRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def today(self, guild: GuildId, channel: int, moment: datetime) -> WipedLine | None:
        """Today's line in this channel."""
        row = await self._q.line_of(self._store.db, guild_id=guild, channel_id=channel, now=moment)
        return LINE.read(row) if row else None

    async def put(self, line: WipedLine) -> None:
        async with self._store.writing() as db:
            await self._q.put_line(db, **LINE.write(line))

    async def unshown(self, moment: datetime) -> list[WipedLine]:
        rows = self._q.unshown_lines(self._store.db, now=moment)
        return [LINE.read(row) async for row in rows]

    async def shown(self, line: WipedLine) -> None:
        """All that it counts stands there, whatever was counted since."""
        async with self._store.writing() as db:
            await self._q.line_shown(
                db,
                guild_id=line.guild,
                channel_id=line.channel,
                about=line.about,
                shown=line.count,
            )
