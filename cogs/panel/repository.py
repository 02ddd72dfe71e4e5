"""Panels: rows and values."""

from __future__ import annotations

from pathlib import Path

from bot.core.alias import GuildId
from bot.core.store import Store, queries
from cogs.panel.rules import Panel


class PanelRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(Path(__file__).parent / "queries.sql")

    async def find(self, guild: GuildId) -> Panel | None:
        row = await self._q.find(self._store.db, guild_id=guild)
        return Panel(*row) if row else None

    async def put(self, guild: GuildId, panel: Panel) -> None:
        async with self._store.writing() as db:
            await self._q.put(
                db,
                guild_id=guild,
                channel_id=panel.channel,
                message_id=panel.message,
                shown=panel.shown,
            )

    async def drop(self, guild: GuildId) -> None:
        async with self._store.writing() as db:
            await self._q.drop(db, guild_id=guild)
