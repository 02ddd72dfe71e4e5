"""Rows and values of what was offered. Reads never give an expired row."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.core.alias import GuildId
from bot.store.opening import Store, queries
from bot.store.rows import Columns
from cogs.other_channels.rules import ChannelOffer

QUERIES = Path(__file__).parent / "queries.sql"
OFFER = Columns(ChannelOffer, guild="guild_id", worker="worker_id")


class ChannelOfferRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def put(self, offer: ChannelOffer) -> None:
        """Keep it instead of the one before. Deleted first: a backup cannot bring that one back."""
        async with self._store.writing() as db:
            await self._q.drop(db, key=offer.key)
            await self._q.add(db, **OFFER.write(offer))

    async def find(self, key: str, moment: datetime) -> ChannelOffer | None:
        row = await self._q.find(self._store.db, key=key, now=moment)
        return OFFER.read(row) if row else None

    async def drop_of(self, guild: GuildId, account: int) -> None:
        """Drop whatever a worker offered."""
        async with self._store.writing() as db:
            await self._q.drop_of(db, guild_id=guild, account=account)

    async def workers(self) -> list[tuple[GuildId, int]]:
        return [(GuildId(g), who) async for g, who in self._q.workers(self._store.db)]
