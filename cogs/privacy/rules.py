"""What each kind of stored fact is, to say it in plain words; and when a server is forgotten."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from bot.store.personal_data import StoredRow

ENDS = ("expires_at", "due_at")
YES_OR_NO = frozenset(
    {
        "waiting",
        "auto_replied",
        "card_is_true",
        "told",
        "grace_told",
        "came_back",
        "said_no",
        "untold",
        "on_its_way",
        "rings",
    }
)
AWAY_FOR = timedelta(hours=24)
"""How long a server that took the bot away may change its mind."""


class ValueKind(StrEnum):
    """How a value is said."""

    NOTHING = "nothing"
    MOMENT = "moment"
    YES_OR_NO = "yes_or_no"
    WORKER = "worker"
    DOORS = "doors"
    AS_IT_IS = "as_it_is"


class Basis(StrEnum):
    """Why the town may keep it (GDPR art. 6.1): its public task, or the person's own yes."""

    TASK = "task"
    CHOICE = "choice"


BASES = {"6.1.e": Basis.TASK, "6.1.a": Basis.CHOICE}
"""As the inventory names them, which says it of each table once for every paper and screen."""
WORKERS = frozenset({"worker_id", "closed_by", "from_account", "to_account"})
"""Columns that hold a worker's account; it is shown as their name."""
AGREED = "accepted_at"
"""The column that says that a question was answered with yes: then it is told otherwise."""
DOORS = "entries"
"""The column with the services of a referral; they are shown by name."""


def kind_of(column: str, value: Any) -> ValueKind:
    if value is None:
        return ValueKind.NOTHING
    if column.endswith(("_at", "_since", "_until")) and isinstance(value, int):
        return ValueKind.MOMENT
    if column in YES_OR_NO:
        return ValueKind.YES_OR_NO
    if column == DOORS:
        return ValueKind.DOORS
    return ValueKind.WORKER if column in WORKERS else ValueKind.AS_IT_IS


def basis_of(article: str) -> Basis:
    return BASES.get(article, Basis.TASK)


def wiped_at(row: StoredRow) -> int | None:
    """UTC seconds at which the row goes by itself; None for a row that names no end."""
    return next((int(row.values[name]) for name in ENDS if row.values.get(name)), None)


def day_is_over(left_at: datetime, moment: datetime) -> bool:
    return moment >= left_at + AWAY_FOR


def numbered(rows: Iterable[StoredRow]) -> dict[str, StoredRow]:
    """Name each row `table.1`, `table.2`, …, in the order in which they stand."""
    named: dict[str, StoredRow] = {}
    count: dict[str, int] = {}
    for row in rows:
        count[row.table] = count.get(row.table, 0) + 1
        named[f"{row.table}.{count[row.table]}"] = row
    return named
