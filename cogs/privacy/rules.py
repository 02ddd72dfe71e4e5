"""Rows about a person, each by a name; when a server is forgotten; how wipes are counted."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.core.alias import GuildId
from bot.core.clock import HOME
from bot.store.inventory import Table, ValueKind
from bot.store.personal_data import StoredRow

AWAY_FOR = timedelta(hours=24)
"""How long a server that took the bot away may change its mind."""


def wiped_at(row: StoredRow, table: Table) -> int | None:
    """UTC seconds at which the row goes by itself; None for a row that names no end."""
    ends = row.values.get(table.end)
    return int(ends) if ends else None


A_CODE = re.compile(r"(?=.*\d)[0-9a-f.]{8,}")
"""Keys and aliases: random, and in no word of anybody's."""


def in_words(row: StoredRow, table: Table) -> list[str]:
    """Its columns that hold something that a person would say: nothing empty, no numbers or codes.

    Whoever wants those too has them all in the copy.
    """
    return [
        column
        for column, held in row.values.items()
        if held is not None and not _is_for_machines(table, column, held)
    ]


def _is_for_machines(table: Table, column: str, held: object) -> bool:
    if table.kind(column) is not ValueKind.PLAIN:
        return False
    return isinstance(held, int) or (isinstance(held, str) and bool(A_CODE.fullmatch(held)))


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


@dataclass(frozen=True, slots=True)
class WipedLine:
    """What a team reads of one day's wipes: how many, and never whose.

    `about`: the key of the trace of its message; `shown`: the number that stands there.
    """

    guild: GuildId
    channel: int
    about: str
    count: int
    shown: int
    ends_at: datetime


def one_more(line: WipedLine | None, guild: GuildId, channel: int, moment: datetime) -> WipedLine:
    """Today's line with one wipe more; without a message yet if there was none."""
    if line:
        return replace(line, count=line.count + 1)
    local = moment.astimezone(HOME) + timedelta(days=1)
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0, fold=0)
    return WipedLine(guild, channel, "", 1, 0, midnight.astimezone(moment.tzinfo))
