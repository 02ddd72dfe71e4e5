"""Reads and writes conversations. Never gives one that has expired."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from bot.core.alias import Alias, GuildId
from bot.core.clock import from_seconds
from bot.store.opening import Store, queries
from bot.store.rows import Columns
from cogs.introductions.rules.team import Role
from cogs.questions.repository.used_names import UsedNames
from cogs.questions.rules.conversation import Conversation, Key

QUERIES = Path(__file__).parents[1] / "queries.sql"
CONVERSATION = Columns(
    Conversation,
    guild="guild_id",
    channel="channel_id",
    thread="thread_id",
    worker="worker_id",
    only="only_role",
    words="words_id",
    said="said_id",
)


class ConversationRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)
        self._names = UsedNames(store)

    async def add(
        self,
        conversation: Conversation,
        *,
        ended_before: datetime,
        grace: timedelta,
        carried: bool = False,
    ) -> None:
        """Raise `Conflict` when the person has an open one, or the code name is taken.

        `carried`: the name is theirs already, and is not drawn.
        """
        async with self._store.writing() as db:
            await self._names.use(db, conversation, carried=carried)
            await self.make_room(
                conversation, conversation.opened_at, ended_before=ended_before, grace=grace
            )
            await self._q.add(db, **CONVERSATION.write(conversation))

    async def make_room(
        self,
        conversation: Conversation,
        moment: datetime,
        *,
        ended_before: datetime,
        grace: timedelta,
    ) -> None:
        """Note as closed what this person has here and what has ended by itself."""
        async with self._store.writing() as db:
            await self._q.make_room(
                db,
                guild_id=conversation.guild,
                alias=conversation.alias,
                now=moment,
                ended_before=ended_before,
                grace=grace,
            )

    async def by_key(self, key: Key, moment: datetime) -> Conversation | None:
        row = await self._q.by_key(self._store.db, key=key, now=moment)
        return CONVERSATION.read(row) if row else None

    async def by_thread(self, thread: int, moment: datetime) -> Conversation | None:
        row = await self._q.by_thread(self._store.db, thread_id=thread, now=moment)
        return CONVERSATION.read(row) if row else None

    async def latest(self, guild: GuildId, alias: Alias, moment: datetime) -> Conversation | None:
        """The open conversation of a person, else the one that was opened last."""
        row = await self._q.latest(self._store.db, guild_id=guild, alias=alias, now=moment)
        return CONVERSATION.read(row) if row else None

    async def of_person(self, guild: GuildId, alias: Alias, moment: datetime) -> list[Conversation]:
        """All of a person that have arrived, in no order."""
        rows = self._q.of_person(self._store.db, guild_id=guild, alias=alias, now=moment)
        return [CONVERSATION.read(row) async for row in rows]

    async def longest(self, guild: GuildId, alias: Alias) -> datetime | None:
        """When the last conversation of a person ends."""
        until = await self._q.longest(self._store.db, guild_id=guild, alias=alias)
        return from_seconds(until) if until else None

    async def opening(self) -> list[Conversation]:
        return [CONVERSATION.read(row) async for row in self._q.opening(self._store.db)]

    async def untrue_cards(self, moment: datetime) -> list[Conversation]:
        rows = self._q.untrue_cards(self._store.db, now=moment)
        return [CONVERSATION.read(row) async for row in rows]

    async def ended_by_silence(
        self, ended_before: datetime, grace: timedelta, moment: datetime
    ) -> list[Conversation]:
        """What nobody closed and is over all the same, on every server."""
        rows = self._q.ended_by_silence(
            self._store.db, ended_before=ended_before, grace=grace, now=moment
        )
        return [CONVERSATION.read(row) async for row in rows]

    async def waiting(
        self, guild: GuildId, ended_before: datetime, grace: timedelta, moment: datetime
    ) -> list[Conversation]:
        """Who waits for an answer: urgent first, then who waits longest."""
        rows = self._q.waiting(
            self._store.db,
            guild_id=guild,
            ended_before=ended_before,
            grace=grace,
            now=moment,
        )
        return [CONVERSATION.read(row) async for row in rows]

    async def of_worker(
        self,
        guild: GuildId,
        account: int,
        ended_before: datetime,
        grace: timedelta,
        moment: datetime,
    ) -> list[Conversation]:
        """What this worker has taken and not closed."""
        rows = self._q.of_worker(
            self._store.db,
            guild_id=guild,
            worker_id=account,
            ended_before=ended_before,
            grace=grace,
            now=moment,
        )
        return [CONVERSATION.read(row) async for row in rows]

    async def takers(self) -> list[tuple[GuildId, int, Role | None]]:
        """Who took or closed something, by server, and for which kind of worker it was."""
        rows = self._q.takers(self._store.db)
        return [
            (GuildId(guild), who, Role(only) if only else None) async for guild, who, only in rows
        ]

    async def kinds_waited_for(self, moment: datetime) -> list[tuple[GuildId, Role]]:
        rows = self._q.kinds_waited_for(self._store.db, now=moment)
        return [(GuildId(guild), Role(only)) async for guild, only in rows]

    async def back_to_queue(self, guild: GuildId, account: int, only: Role | None = None) -> None:
        """All of a worker, or `only` what is meant for that kind."""
        async with self._store.writing() as db:
            await self._q.back_to_queue(db, guild_id=guild, worker_id=account, only_role=only)
            if only is None:
                await self._q.waiting_cards_are_untrue(db, guild_id=guild)

    async def forget_closer(self, guild: GuildId, account: int) -> None:
        """Forget who of the team closed what, for a worker who leaves."""
        async with self._store.writing() as db:
            await self._q.forget_closer(db, guild_id=guild, account=account)

    async def keys(self, guild: GuildId, alias: Alias) -> list[Key]:
        rows = self._q.keys(self._store.db, guild_id=guild, alias=alias)
        return [Key(row[0]) async for row in rows]

    async def arrived(self, key: Key, thread: int, words: int | None) -> None:
        async with self._store.writing() as db:
            await self._q.arrived(db, key=key, thread_id=thread, words_id=words)

    async def in_thread(self, key: Key) -> None:
        async with self._store.writing() as db:
            await self._q.in_thread(db, key=key)

    async def loose(self, moment: datetime) -> list[Conversation]:
        """Whose words do not stand in a thread yet."""
        rows = self._q.loose(self._store.db, now=moment)
        return [CONVERSATION.read(row) async for row in rows]

    async def unended(self, guild: GuildId, moment: datetime) -> list[Conversation]:
        """What nobody closed."""
        rows = self._q.unended(self._store.db, guild_id=guild, now=moment)
        return [CONVERSATION.read(row) async for row in rows]

    async def state_of(self, guild: GuildId, moment: datetime) -> str:
        """What changes with whose turn it is in anything that nobody closed."""
        found = await self._q.state_of(self._store.db, guild_id=guild, now=moment)
        return str(found or "")

    async def lately(self, since: datetime, moment: datetime) -> list[Conversation]:
        """In which something was said since then, the latest first."""
        rows = self._q.lately(self._store.db, since=since, now=moment)
        return [CONVERSATION.read(row) async for row in rows]

    async def change(self, conversation: Conversation, *, card_is_true: bool | None) -> None:
        """Keep a change; `card_is_true` None leaves the card as true as it was."""
        async with self._store.writing() as db:
            kept = CONVERSATION.write(conversation)
            await self._q.change(db, **kept, card_is_true=card_is_true)
            await self._names.keep(db, conversation)

    async def silent(self, since: datetime, moment: datetime) -> list[Conversation]:
        """What was silent since then, waits for an answer or a look, and nobody was told of."""
        rows = self._q.silent(self._store.db, silent_since=since, now=moment)
        return [CONVERSATION.read(row) async for row in rows]

    async def told_of_grace(self, key: Key) -> None:
        async with self._store.writing() as db:
            await self._q.told_of_grace(db, key=key)

    async def read(self, conversation: Conversation) -> None:
        until = conversation.expires_at
        async with self._store.writing() as db:
            await self._q.read(db, key=conversation.key, expires_at=until)
            await self._names.keep(db, conversation)

    async def card_is_untrue(self, key: Key) -> None:
        async with self._store.writing() as db:
            await self._q.card_is_untrue(db, key=key)

    async def card_is_true(self, key: Key) -> None:
        async with self._store.writing() as db:
            await self._q.card_is_true(db, key=key)

    async def drop(self, key: Key) -> None:
        async with self._store.writing() as db:
            await self._q.drop(db, key=key)

    async def by_channel(self, guild: GuildId, moment: datetime) -> dict[tuple[int, str], int]:
        """How many stand in each channel, by the only kind of worker for whom they are."""
        rows = self._q.by_place(self._store.db, guild_id=guild, now=moment)
        return {(channel, only): count async for channel, only, count in rows}

    async def in_channel(
        self, guild: GuildId, channel: int, moment: datetime
    ) -> list[Conversation]:
        rows = self._q.standing_in(self._store.db, guild_id=guild, channel_id=channel, now=moment)
        return [CONVERSATION.read(row) async for row in rows]
