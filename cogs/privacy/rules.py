"""Rows about a person, each by a name; and when a server is forgotten."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.store.inventory import Table
from bot.store.personal_data import StoredRow

AWAY_FOR = timedelta(hours=24)
"""How long a server that took the bot away may change its mind."""


def wiped_at(row: StoredRow, table: Table) -> int | None:
    """UTC seconds at which the row goes by itself; None for a row that names no end."""
    ends = row.values.get(table.end)
    return int(ends) if ends else None


def absence_is_over(left_at: datetime, moment: datetime) -> bool:
    return moment >= left_at + AWAY_FOR


def numbered(rows: Iterable[StoredRow]) -> dict[str, StoredRow]:
    """Name each row `table.1`, `table.2`, …, in the order in which they stand."""
    named: dict[str, StoredRow] = {}
    count: dict[str, int] = {}
    for row in rows:
        count[row.table] = count.get(row.table, 0) + 1
        named[f"{row.table}.{count[row.table]}"] = row
    return named
