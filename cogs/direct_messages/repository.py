"""Who chose that what they type to the bot is part of their conversation: rows and values."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.core.alias import Alias, GuildId
from bot.store.opening import Store, queries
from bot.store.rows import ColumnOf, Columns
from cogs.direct_messages.rules.direct_conversation import DirectConversation
from cogs.questions.rules.conversation import Conversation, Key

DIRECT = Columns(
    DirectConversation,
    guild="guild_id",
    channel="channel_id",
    after="after_id",
    key=ColumnOf("key", read=Key),
)


class DirectConversationRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(Path(__file__).parent / "queries.sql")

    async def choose(self, direct: DirectConversation) -> None:
        async with self._store.writing() as db:
            await self._q.choose(db, **DIRECT.write(direct))

    async def find(
        self, guild: GuildId, alias: Alias, moment: datetime
    ) -> DirectConversation | None:
        row = await self._q.find(self._store.db, guild_id=guild, alias=alias, now=moment)
        return DIRECT.read(row) if row else None

    async def everyone(self, moment: datetime) -> list[DirectConversation]:
        """The one that was chosen last first."""
        return [DIRECT.read(row) async for row in self._q.everyone(self._store.db, now=moment)]

    async def guilds(self, moment: datetime) -> list[GuildId]:
        rows = self._q.guilds(self._store.db, now=moment)
        return [GuildId(guild) async for (guild,) in rows]

    async def in_channel(self, channel: int, moment: datetime) -> DirectConversation | None:
        row = await self._q.in_channel(self._store.db, channel_id=channel, now=moment)
        return DIRECT.read(row) if row else None

    async def attach(self, conversation: Conversation) -> None:
        """Of who chose it before their first words had arrived."""
        async with self._store.writing() as db:
            await self._q.attach(
                db,
                guild_id=conversation.guild,
                alias=conversation.alias,
                key=conversation.key,
                expires_at=conversation.expires_at,
            )

    async def drop(self, guild: GuildId, alias: Alias) -> None:
        async with self._store.writing() as db:
            await self._q.drop(db, guild_id=guild, alias=alias)


class FailedNoticeRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(Path(__file__).parent / "queries.sql")

    async def note(self, conversation: Conversation) -> None:
        async with self._store.writing() as db:
            await self._q.note_failed(
                db,
                guild_id=conversation.guild,
                alias=conversation.alias,
                key=conversation.key,
                expires_at=conversation.expires_at,
            )

    async def has_failed(self, guild: GuildId, alias: Alias, moment: datetime) -> bool:
        found = await self._q.has_failed(self._store.db, guild_id=guild, alias=alias, now=moment)
        return bool(found)
