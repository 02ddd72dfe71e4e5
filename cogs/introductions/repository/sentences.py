"""Workers' own sentences: rows and values. Every query names the worker: nobody else's is found."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from bot.core.alias import GuildId
from bot.store.opening import Store, queries
from cogs.introductions.rules.sentences import Sentence, SentenceKey
from cogs.introductions.rules.team import Worker


class SentenceRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(Path(__file__).with_suffix(".sql"))

    async def of(self, worker: Worker, moment: datetime) -> list[Sentence]:
        """By label."""
        rows = self._q.of_worker(
            self._store.db,
            guild_id=worker.guild,
            account_id=worker.account,
            now=moment,
        )
        return [Sentence(SentenceKey(row[0]), row[1], row[2]) async for row in rows]

    async def add(self, worker: Worker, sentence: Sentence) -> None:
        async with self._store.writing() as db:
            await self._q.add(
                db, guild_id=worker.guild, account_id=worker.account, **asdict(sentence)
            )

    async def change(self, worker: Worker, sentence: Sentence) -> None:
        async with self._store.writing() as db:
            await self._q.change(
                db, guild_id=worker.guild, account_id=worker.account, **asdict(sentence)
            )

    async def drop(self, worker: Worker, key: SentenceKey) -> None:
        async with self._store.writing() as db:
            await self._q.drop(db, guild_id=worker.guild, account_id=worker.account, key=key)

    async def renew(
        self, guild: GuildId, account: int, *, moment: datetime, until: datetime
    ) -> None:
        facts = {"now": moment, "expires_at": until}
        async with self._store.writing() as db:
            await self._q.renew(db, guild_id=guild, account_id=account, **facts)

    async def forget(self, guild: GuildId, account: int) -> None:
        async with self._store.writing() as db:
            await self._q.forget(db, guild_id=guild, account_id=account)
