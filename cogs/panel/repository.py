"""Panels: rows and values."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.core.alias import Alias, GuildId
from bot.core.clock import from_seconds, to_seconds
from bot.core.store import Store, queries
from cogs.panel.rules import Panel


class PanelRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(Path(__file__).parent / "queries.sql")

    async def find(self, guild: GuildId) -> Panel | None:
        row = await self._q.find(self._store.db, guild_id=guild)
        if row is None:
            return None
        channel, message, shown, edited = row
        return Panel(channel, message, shown, None if edited is None else from_seconds(edited))

    async def put(self, guild: GuildId, panel: Panel) -> None:
        async with self._store.writing() as db:
            await self._q.put(
                db,
                guild_id=guild,
                channel_id=panel.channel,
                message_id=panel.message,
                shown=panel.shown,
                edited_at=to_seconds(panel.edited_at) if panel.edited_at else None,
            )

    async def edits(self, guild: GuildId, moment: datetime) -> None:
        async with self._store.writing() as db:
            await self._q.edits(db, guild_id=guild, edited_at=to_seconds(moment))

    async def answers(self, alias: Alias, *, moment: datetime, again: datetime) -> bool:
        """Say whether to answer a direct message now; asking counts as answering."""
        async with self._store.writing() as db:
            now, then = to_seconds(moment), to_seconds(again)
            return bool(await self._q.answers(db, alias=alias, now=now, expires_at=then))

    async def drop(self, guild: GuildId) -> None:
        async with self._store.writing() as db:
            await self._q.drop(db, guild_id=guild)
