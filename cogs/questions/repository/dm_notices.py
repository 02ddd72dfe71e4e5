"""Reads and writes who wants a direct message, and whether one stands unread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.core.alias import Alias, GuildId
from bot.store.opening import Store, queries
from bot.store.rows import Columns


@dataclass(frozen=True, slots=True)
class DmNoticeRequest:
    """The channel for direct messages, and whether a notice stands there unread."""

    channel: int
    told: bool


DM_NOTICE_REQUEST = Columns(DmNoticeRequest, channel="channel_id")


class DmNoticeRepository:
    """The wish to be told by direct message, and whether it was."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(Path(__file__).parents[1] / "queries.sql")

    async def wish(self, guild: GuildId, alias: Alias, channel: int, until: datetime) -> None:
        async with self._store.writing() as db:
            await self._q.wish(
                db,
                guild_id=guild,
                alias=alias,
                channel_id=channel,
                expires_at=until,
            )

    async def wished(self, guild: GuildId, alias: Alias, moment: datetime) -> bool:
        return await self._request(guild, alias, moment) is not None

    async def unaware(self, guild: GuildId, alias: Alias, moment: datetime) -> int | None:
        """Give the DM channel to write to, if they were not told since they last looked."""
        wish = await self._request(guild, alias, moment)
        return wish.channel if wish and not wish.told else None

    async def standing(self, guild: GuildId, alias: Alias, moment: datetime) -> int | None:
        """Give the DM channel in which a notice stands unread."""
        wish = await self._request(guild, alias, moment)
        return wish.channel if wish and wish.told else None

    async def all_told(self) -> list[tuple[GuildId, Alias, int]]:
        """Who has a notice written down, and in which channel for direct messages."""
        rows = self._q.all_told(self._store.db)
        return [(GuildId(guild), Alias(alias), channel) async for guild, alias, channel in rows]

    async def _request(
        self, guild: GuildId, alias: Alias, moment: datetime
    ) -> DmNoticeRequest | None:
        row = await self._q.wish_of(self._store.db, guild_id=guild, alias=alias, now=moment)
        return DM_NOTICE_REQUEST.read(row) if row else None

    async def told(self, guild: GuildId, alias: Alias) -> None:
        async with self._store.writing() as db:
            await self._q.told(db, guild_id=guild, alias=alias)

    async def looked(self, guild: GuildId, alias: Alias) -> None:
        async with self._store.writing() as db:
            await self._q.looked(db, guild_id=guild, alias=alias)

    async def keep(self, guild: GuildId, alias: Alias, until: datetime) -> None:
        async with self._store.writing() as db:
            await self._q.keep_wish(db, guild_id=guild, alias=alias, expires_at=until)

    async def drop(self, guild: GuildId, alias: Alias) -> None:
        async with self._store.writing() as db:
            await self._q.drop_wish(db, guild_id=guild, alias=alias)
