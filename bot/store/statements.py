"""How aiosql runs statements over aiosqlite: one visit to the database's thread, or none.

aiosql's own adapter visits it three times (execute, fetch, close), and each visit costs more than
the query itself. Which need none: `bot.store.connection`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import Any

from bot.store.connection import Connection
from bot.store.rows import Row
from bot.store.rows import facts as kept
from bot.store.transaction import Transaction

Facts = Mapping[str, Any]
Reader = Transaction | Connection


class OneHopAdapter:
    """An aiosql driver adapter: rows are read by name, moments are asked with as they are."""

    is_aio_driver = True

    def process_sql(self, _name: str, _kind: object, sql: str) -> str:
        return sql

    async def select(
        self, db: Reader, _name: str, sql: str, facts: Facts, _record: object = None
    ) -> AsyncIterator[Row]:
        for row in await db.execute_fetchall(sql, kept(facts)):
            yield row

    async def select_one(
        self, db: Reader, _name: str, sql: str, facts: Facts, _record: object = None
    ) -> Row | None:
        return next(iter(await db.execute_fetchall(sql, kept(facts))), None)

    async def select_value(self, db: Reader, name: str, sql: str, facts: Facts) -> object:
        row = await self.select_one(db, name, sql, facts)
        return row[0] if row else None

    async def insert_update_delete(
        self, db: Transaction, _name: str, sql: str, facts: Facts
    ) -> None:
        """Write with the rest of the transaction. Ask with RETURNING where an answer matters."""
        db.later(sql, kept(facts))
