"""When channels were open to others: rows and values."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.core.alias import GuildId
from bot.store.opening import Store, queries
from bot.store.rows import Columns
from cogs.questions.rules.conversation import Conversation, Key
from cogs.watch.rules import AT_MOST, KEPT, Opened, Watched

QUERIES = Path(__file__).parent / "queries.sql"
OPENED = Columns(Opened, guild="guild_id", channel="channel_id")


class OpenedRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def begin(
        self, guild: GuildId, watched: Watched, moment: datetime, *, seen_late: bool
    ) -> None:
        async with self._store.writing() as db:
            await self._q.begin(
                db,
                guild_id=guild,
                channel_id=watched.readers.channel,
                kind=watched.readers.kind,
                since=moment,
                seen_late=seen_late,
                conversations=watched.conversations,
                expires_at=moment + AT_MOST,
            )

    async def open_now(self, guild: GuildId) -> list[Opened]:
        rows = self._q.open_now(self._store.db, guild_id=guild)
        return [OPENED.read(row) async for row in rows]

    async def more(self, opened: Opened, conversations: int) -> None:
        async with self._store.writing() as db:
            await self._q.more(db, id=opened.id, conversations=conversations)

    async def end(self, opened: Opened, moment: datetime) -> None:
        """Not before it began, also when the clock went back meanwhile."""
        moment = max(moment, opened.since)
        async with self._store.writing() as db:
            await self._q.end(
                db,
                id=opened.id,
                until=moment,
                expires_at=moment + KEPT,
            )

    async def erased(self, guild: GuildId, channel: int, moment: datetime) -> None:
        async with self._store.writing() as db:
            await self._q.erased(db, guild_id=guild, channel_id=channel, now=moment)

    async def of_channel(
        self, guild: GuildId, channel: int, kind: str, moment: datetime
    ) -> list[Opened]:
        rows = self._q.of_channel(
            self._store.db, guild_id=guild, channel_id=channel, kind=kind, now=moment
        )
        return [OPENED.read(row) async for row in rows]

    async def all_erased(self, guild: GuildId, moment: datetime) -> list[Opened]:
        rows = self._q.all_erased(self._store.db, guild_id=guild, now=moment)
        return [OPENED.read(row) async for row in rows]

    async def by_id(self, opened: int, moment: datetime) -> Opened | None:
        row = await self._q.by_id(self._store.db, id=opened, now=moment)
        return OPENED.read(row) if row else None

    async def leave(self, opened: Opened, conversation: Conversation) -> None:
        """They let their conversation stand; kept as long as the conversation."""
        async with self._store.writing() as db:
            await self._q.leave(
                db,
                key=conversation.key,
                opened_id=opened.id,
                guild_id=conversation.guild,
                alias=conversation.alias,
                expires_at=conversation.expires_at,
            )

    async def left_standing(self, key: Key, moment: datetime) -> set[int]:
        """The ids of the openings for which this conversation was let stand."""
        rows = self._q.left_standing(self._store.db, key=key, now=moment)
        return {opened async for (opened,) in rows}

    async def towns(self) -> list[GuildId]:
        return [GuildId(guild) async for (guild,) in self._q.towns(self._store.db)]
