"""Reads and writes who wants a direct message, and whether one stands unread."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.core.alias import Alias, GuildId
from bot.store.opening import Store, queries
from cogs.questions.rules.conversation import Conversation, Key

QUERIES = Path(__file__).parents[1] / "queries.sql"


class DmNoticeRepository:
    """The wish to be told by direct message, and whether it was."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

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
        return await self._channel(guild, alias, moment) is not None

    async def unaware(self, conversation: Conversation, moment: datetime) -> int | None:
        """Give the DM channel to write to, if no notice of this conversation stands unread."""
        channel = await self._channel(conversation.guild, conversation.alias, moment)
        return None if channel and await self._is_notified(conversation) else channel

    async def standing(self, conversation: Conversation, moment: datetime) -> int | None:
        """Give the DM channel in which a notice of this conversation stands unread."""
        channel = await self._channel(conversation.guild, conversation.alias, moment)
        return channel if channel and await self._is_notified(conversation) else None

    async def all_notified(self, moment: datetime) -> list[tuple[Key, int]]:
        """Of which conversation a notice was written down, and its channel."""
        rows = self._q.all_notified(self._store.db, now=moment)
        return [(Key(key), channel) async for key, channel in rows]

    async def _channel(self, guild: GuildId, alias: Alias, moment: datetime) -> int | None:
        found = await self._q.wish_of(self._store.db, guild_id=guild, alias=alias, now=moment)
        return int(found) if found else None

    async def _is_notified(self, conversation: Conversation) -> bool:
        return bool(await self._q.is_notified(self._store.db, key=conversation.key))

    async def notified(self, conversation: Conversation) -> None:
        async with self._store.writing() as db:
            await self._q.notified(db, key=conversation.key)

    async def looked(self, conversation: Conversation) -> None:
        async with self._store.writing() as db:
            await self._q.looked(db, key=conversation.key)

    async def keep(self, guild: GuildId, alias: Alias, until: datetime) -> None:
        async with self._store.writing() as db:
            await self._q.keep_wish(db, guild_id=guild, alias=alias, expires_at=until)

    async def drop(self, guild: GuildId, alias: Alias) -> None:
        async with self._store.writing() as db:
            await self._q.drop_wish(db, guild_id=guild, alias=alias)
            await self._q.nothing_notified(db, guild_id=guild, alias=alias)
