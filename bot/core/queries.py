"""How aiosql speaks to aiosqlite here: one visit to the database thread for each query.

aiosql's own adapter visits it three times (execute, fetch, close), and each visit costs more than
the query itself.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import Any

import aiosqlite

Facts = Mapping[str, Any]
Row = tuple[Any, ...]


class OneHopAdapter:
    """An aiosql driver adapter. Rows are tuples in the order of the query's columns."""

    is_aio_driver = True

    def process_sql(self, _name: str, _kind: object, sql: str) -> str:
        return sql

    async def select(
        self, db: aiosqlite.Connection, _name: str, sql: str, facts: Facts, _record: object = None
    ) -> AsyncIterator[Row]:
        for row in await db.execute_fetchall(sql, facts):
            yield tuple(row)

    async def select_one(
        self, db: aiosqlite.Connection, _name: str, sql: str, facts: Facts, _record: object = None
    ) -> Row | None:
        return next((tuple(row) for row in await db.execute_fetchall(sql, facts)), None)

    async def select_value(
        self, db: aiosqlite.Connection, name: str, sql: str, facts: Facts
    ) -> object:
        row = await self.select_one(db, name, sql, facts)
        return row[0] if row else None

    async def insert_update_delete(
        self, db: aiosqlite.Connection, _name: str, sql: str, facts: Facts
    ) -> int:
        """Give the number of rows that changed: ask with RETURNING where it matters."""
        return len([*await db.execute_fetchall(sql, facts)])
