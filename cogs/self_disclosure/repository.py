"""Rows and values: which line in a conversation holds a name. Reads never give an expired row."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.store.opening import Store, queries
from bot.store.rows import Columns
from cogs.self_disclosure.rules import Disclosure, Token

QUERIES = Path(__file__).parent / "queries.sql"
DISCLOSURE = Columns(Disclosure, guild="guild_id", message="message_id")


class DisclosureRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def add(self, disclosure: Disclosure) -> None:
        async with self._store.writing() as db:
            await self._q.add(db, **DISCLOSURE.write(disclosure))

    async def get(self, key: str, moment: datetime) -> Disclosure | None:
        row = await self._q.of(self._store.db, key=key, now=moment)
        return DISCLOSURE.read(row) if row else None

    async def unsettled(self, moment: datetime) -> list[Disclosure]:
        rows = self._q.unsettled(self._store.db, now=moment)
        return [DISCLOSURE.read(row) async for row in rows]

    async def stands(self, token: Token, message: int) -> None:
        async with self._store.writing() as db:
            await self._q.stands(db, token=token, message_id=message)

    async def leaves(self, token: Token) -> None:
        async with self._store.writing() as db:
            await self._q.leaves(db, token=token)

    async def drop(self, token: Token) -> None:
        async with self._store.writing() as db:
            await self._q.drop(db, token=token)
