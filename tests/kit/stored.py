"""What stands in the store, counted or row by row."""

from __future__ import annotations

from typing import Any

from bot.demo.town import Town

Table = list[tuple[Any, ...]]


async def everything_but_counters(town: Town) -> dict[str, Table]:
    """All but how often something happened in this quarter, which is of nobody."""
    return {table: rows for table, rows in (await everything(town)).items() if table != "counter"}


async def everything(town: Town) -> dict[str, Table]:
    """Every row of every table."""
    db = town.bot.services.store.db
    known = await db.execute_fetchall("SELECT name FROM sqlite_master WHERE type = 'table'")
    return {
        str(row[0]): [tuple(r) for r in await db.execute_fetchall(f'SELECT * FROM "{row[0]}"')]
        for row in known
    }


async def rows(town: Town, table: str = "conversation") -> int:
    found = await town.bot.services.store.db.execute_fetchall(f"SELECT count(*) FROM {table}")
    return next(int(row[0]) for row in found)
