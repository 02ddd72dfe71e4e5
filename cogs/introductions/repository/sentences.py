"""A worker's own sentences. Rows and values."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from bot.core.alias import GuildId
from bot.store.opening import Store, queries
from cogs.introductions.repository.team import ids
from cogs.introductions.rules.sentences import Sentence, SentenceKey
from cogs.introductions.rules.team import Worker

QUERIES = Path(__file__).parents[1] / "queries.sql"


class SentenceRepository:
    """Every query names the worker: nobody else's sentences are found."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def list_own(self, worker: Worker, moment: datetime) -> list[Sentence]:
        """By label."""
        rows = self._q.sentences(self._store.db, **ids(worker), now=moment)
        return [Sentence(SentenceKey(row[0]), row[1], row[2]) async for row in rows]

    async def add(self, worker: Worker, sentence: Sentence) -> None:
        async with self._store.writing() as db:
            await self._q.add_sentence(db, **ids(worker), **asdict(sentence))

    async def change(self, worker: Worker, sentence: Sentence) -> None:
        async with self._store.writing() as db:
            await self._q.change_sentence(db, **ids(worker), **asdict(sentence))

    async def drop(self, worker: Worker, key: SentenceKey) -> None:
        async with self._store.writing() as db:
            await self._q.drop_sentence(db, **ids(worker), key=key)

    async def renew(
        self, guild: GuildId, account: int, *, moment: datetime, until: datetime
    ) -> None:
        facts = {"now": moment, "expires_at": until}
        async with self._store.writing() as db:
            await self._q.renew_sentences(db, guild_id=guild, account_id=account, **facts)

    async def forget(self, guild: GuildId, account: int) -> None:
        async with self._store.writing() as db:
            await self._q.forget_sentences(db, guild_id=guild, account_id=account)
