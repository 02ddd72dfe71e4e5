"""Referrals: rows and values. Reads never give an expired one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.core.alias import Alias, GuildId
from bot.store.opening import Store, queries
from bot.store.rows import ColumnOf, Columns
from cogs.questions.rules.conversation import Key
from cogs.referral.rules import (
    PendingPost,
    Referral,
    ThreadLine,
    Token,
)

QUERIES = Path(__file__).parent / "queries.sql"


def _entries(kept: str) -> tuple[str, ...]:
    return tuple(kept.split(","))


REFERRAL = Columns(
    Referral,
    guild="guild_id",
    worker="worker_id",
    message="message_id",
    answer="follow_up",
    entries=ColumnOf("entries", _entries, ",".join),
)


class ReferralRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def add(self, referral: Referral, on_its_way: PendingPost | None = None) -> None:
        """`on_its_way`: its words do not stand yet, so no other read gives it."""
        async with self._store.writing() as db:
            await self._q.add(db, **REFERRAL.write(referral), on_its_way=on_its_way)

    # -- on its way -----------------------------------------------------------------------------

    async def on_its_way(self, key: str) -> PendingPost | None:
        """None when its words stand, and for what is none."""
        found = await self._q.on_its_way(self._store.db, key=key)
        return PendingPost(found) if found else None

    async def all_on_their_way(self, moment: datetime) -> list[Referral]:
        rows = self._q.all_on_their_way(self._store.db, now=moment)
        return [REFERRAL.read(row) async for row in rows]

    async def stand(self, key: Token, message: int | None) -> None:
        """Its words stand; `message`: the one with the sentence for the partner."""
        async with self._store.writing() as db:
            await self._q.stand(db, key=key, message_id=message)

    async def drop(self, key: Token) -> None:
        """Its words do not stand, so it never was."""
        async with self._store.writing() as db:
            await self._q.drop(db, key=key)

    async def owe(self, referral: Referral, line: ThreadLine) -> None:
        """The team cannot read yet what was said of it."""
        async with self._store.writing() as db:
            await self._q.owe(db, key=referral.key, line=line)

    async def told(self, referral: Referral, line: ThreadLine) -> None:
        async with self._store.writing() as db:
            await self._q.told(db, key=referral.key, line=line)

    async def untold(self, moment: datetime) -> list[tuple[Referral, ThreadLine]]:
        rows = self._q.untold(self._store.db, now=moment)
        return [(REFERRAL.read(row), ThreadLine(row["untold"])) async for row in rows]

    # -------------------------------------------------------------------------------------------

    async def by_key(self, key: str, moment: datetime) -> Referral | None:
        row = await self._q.by_key(self._store.db, key=key, now=moment)
        return REFERRAL.read(row) if row else None

    async def of_person(self, guild: GuildId, alias: Alias, moment: datetime) -> list[Referral]:
        """Give the newest first."""
        rows = self._q.of_person(self._store.db, guild_id=guild, alias=alias, now=moment)
        return [REFERRAL.read(row) async for row in rows]

    async def of_conversation(self, conversation: Key, moment: datetime) -> list[Referral]:
        rows = self._q.of_conversation(self._store.db, conversation=conversation, now=moment)
        return [REFERRAL.read(row) async for row in rows]

    async def of_guild(self, guild: GuildId, moment: datetime) -> list[Referral]:
        """Those of which a worker may want to know: planned, asked, or that did not work out."""
        rows = self._q.of_guild(self._store.db, guild_id=guild, now=moment)
        return [REFERRAL.read(row) async for row in rows]

    async def due(self, moment: datetime) -> list[tuple[GuildId, Token]]:
        rows = self._q.due(self._store.db, now=moment)
        return [(GuildId(guild), Token(key)) async for guild, key in rows]

    async def change(self, referral: Referral) -> None:
        async with self._store.writing() as db:
            await self._q.change(db, **REFERRAL.write(referral))

    async def workers(self) -> list[tuple[GuildId, int]]:
        """Every worker who referred someone, by server."""
        rows = self._q.workers(self._store.db)
        return [(GuildId(guild), account) async for guild, account in rows]

    async def forget_worker(self, guild: GuildId, account: int) -> None:
        async with self._store.writing() as db:
            await self._q.forget_worker(db, guild_id=guild, worker_id=account)
