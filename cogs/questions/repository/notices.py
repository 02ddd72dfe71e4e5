"""The wish to be told by direct message: rows and values."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.core.alias import Alias, GuildId
from bot.core.clock import to_seconds
from bot.core.store import Store, queries


class NoticeRepository:
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
                expires_at=to_seconds(until),
            )

    async def wished(self, guild: GuildId, alias: Alias, moment: datetime) -> bool:
        now = to_seconds(moment)
        return bool(await self._q.wished(self._store.db, guild_id=guild, alias=alias, now=now))

    async def unaware(self, guild: GuildId, alias: Alias, moment: datetime) -> int | None:
        """Give the DM channel to write to, if they were not told since they last looked."""
        async with self._store.writing() as db:
            found = await self._q.unaware(db, guild_id=guild, alias=alias, now=to_seconds(moment))
        return int(found) if found else None

    async def told(self, guild: GuildId, alias: Alias) -> None:
        async with self._store.writing() as db:
            await self._q.told(db, guild_id=guild, alias=alias)

    async def looked(self, guild: GuildId, alias: Alias) -> None:
        async with self._store.writing() as db:
            await self._q.looked(db, guild_id=guild, alias=alias)

    async def keep(self, guild: GuildId, alias: Alias, until: datetime) -> None:
        async with self._store.writing() as db:
            await self._q.keep_wish(db, guild_id=guild, alias=alias, expires_at=to_seconds(until))

    async def drop(self, guild: GuildId, alias: Alias) -> None:
        async with self._store.writing() as db:
            await self._q.drop_wish(db, guild_id=guild, alias=alias)
