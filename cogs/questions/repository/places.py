"""Where conversations stand: rows and values."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.core.alias import GuildId
from bot.store.opening import Store, queries
from cogs.questions.repository import CONVERSATION
from cogs.questions.rules import Conversation


class PlaceRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(Path(__file__).parents[1] / "queries.sql")

    async def by_place(self, guild: GuildId, moment: datetime) -> dict[tuple[int, str], int]:
        """How many stand in each channel, by the only kind of worker for whom they are."""
        rows = self._q.by_place(self._store.db, guild_id=guild, now=moment)
        return {(channel, only): count async for channel, only, count in rows}

    async def standing_in(
        self, guild: GuildId, channel: int, moment: datetime
    ) -> list[Conversation]:
        rows = self._q.standing_in(self._store.db, guild_id=guild, channel_id=channel, now=moment)
        return [CONVERSATION.read(row) async for row in rows]
