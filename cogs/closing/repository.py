"""Which place was given along with which conversation. Reads never give an expired row."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.store.opening import Store, queries
from bot.store.rows import Columns
from cogs.closing.rules.places import NextStep
from cogs.questions.rules.conversation import Key

QUERIES = Path(__file__).parent / "queries.sql"
NEXT_STEP = Columns(NextStep, guild="guild_id")


class NextStepRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def give(self, step: NextStep) -> None:
        async with self._store.writing() as db:
            await self._q.give(db, **NEXT_STEP.write(step))

    async def take_back(self, key: Key) -> None:
        async with self._store.writing() as db:
            await self._q.take_back(db, key=key)

    async def find(self, key: Key, moment: datetime) -> NextStep | None:
        row = await self._q.find(self._store.db, key=key, now=moment)
        return NEXT_STEP.read(row) if row else None
