"""Panels: rows and values."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.core.alias import Alias, GuildId
from bot.store.opening import Store, queries
from bot.store.rows import Columns
from cogs.panel.rules import UNKNOWN, Leftover, Panel

QUERIES = Path(__file__).parent / "queries.sql"
PANEL = Columns(Panel, channel="channel_id", message="message_id")
LEFT = Columns(Leftover, channel="channel_id", message="message_id", at="left_at")


class PanelRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def find(self, guild: GuildId) -> Panel | None:
        row = await self._q.find(self._store.db, guild_id=guild)
        return PANEL.read(row) if row else None

    async def put(self, guild: GuildId, panel: Panel) -> None:
        async with self._store.writing() as db:
            await self._q.put(db, guild_id=guild, **PANEL.write(panel))

    async def edits(self, guild: GuildId, moment: datetime) -> None:
        async with self._store.writing() as db:
            await self._q.edits(db, guild_id=guild, edited_at=moment)

    async def pinned(self, guild: GuildId, message: int, *, pinned: bool) -> None:
        async with self._store.writing() as db:
            await self._q.pinned(db, guild_id=guild, message_id=message, pinned=pinned)

    async def drop(self, guild: GuildId) -> None:
        async with self._store.writing() as db:
            await self._q.drop(db, guild_id=guild)

    # -- what must go -------------------------------------------------------------------------

    async def left(self, guild: GuildId) -> list[Leftover]:
        rows = self._q.left(self._store.db, guild_id=guild)
        return [LEFT.read(row) async for row in rows]

    async def leaves(self, guild: GuildId, left: Leftover) -> None:
        async with self._store.writing() as db:
            await self._q.leaves(db, guild_id=guild, **LEFT.write(left))

    async def gone(self, guild: GuildId, channel: int, message: int = UNKNOWN) -> None:
        async with self._store.writing() as db:
            await self._q.gone(db, guild_id=guild, channel_id=channel, message_id=message)

    # -- direct messages ----------------------------------------------------------------------

    async def answers(
        self, alias: Alias, key: str, *, moment: datetime, again: datetime, gone: datetime
    ) -> bool:
        """Say whether to answer a direct message now; asking counts as answering."""
        async with self._store.writing() as db:
            found = await self._q.answers(
                db,
                alias=alias,
                key=key,
                now=moment,
                again_at=again,
                expires_at=gone,
            )
            return bool(found)

    async def forget_answers(self, alias: Alias) -> list[str]:
        """Forget whom it was given; give the keys of what stands there."""
        async with self._store.writing() as db:
            return [key async for (key,) in self._q.forget_answers(db, alias=alias)]
