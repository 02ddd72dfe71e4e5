"""Stored facts in plain words: this room's, or those of the inventory for what it does not know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.core.clock import from_seconds
from bot.shell.views import Words
from bot.store.inventory import Table, ValueKind
from bot.store.inventory_words import Inventory
from bot.store.personal_data import StoredRow
from bot.texts.dates_in_words import clock_in_words, day_in_words
from cogs.introductions.rules.team import names_in_order
from cogs.privacy import rules

Names = Mapping[int | str, str]
"""The people of the team by account, and services elsewhere by their entry in the directory."""


@dataclass(frozen=True, slots=True)
class Context:
    """What rows refer to: names, and what the inventory says of tables and columns."""

    names: Names = field(default_factory=dict)
    inventory: Inventory = field(default_factory=Inventory)

    def table(self, row: StoredRow) -> Table:
        return self.inventory.table(row.table, row.values)


def value(say: Words, kind: ValueKind, held: Any, names: Names) -> str:
    """One value as a person would say it."""
    if held is None:
        return say("privacy-value-nothing")
    if kind in {ValueKind.MOMENT, ValueKind.END}:
        return _moment(say, int(held))
    if kind is ValueKind.YES_OR_NO:
        return say("privacy-value-yes" if held else "privacy-value-no")
    if kind is ValueKind.ACCOUNT:
        return names.get(held, say("privacy-value-worker"))
    if kind is ValueKind.SERVICES:
        return _services(say, str(held), names)
    known = f"privacy-value-{held}"
    return say(known) if say.texts.has(known) else str(held)


def _services(say: Words, entries: str, known: Names) -> str:
    """`JAC, Awel en Tele-Onthaal`; what is on no list any more has no name."""
    named = [known[each] for each in entries.split(",") if each in known]
    return names_in_order(say, named) or say("referral-elsewhere")


def _moment(say: Words, seconds: int) -> str:
    moment = from_seconds(seconds)
    day = day_in_words(say.texts, say.locale, moment)
    hour = clock_in_words(say.texts, say.locale, moment)
    return say("when-other", day=day, hour=hour)


def until(say: Words, row: StoredRow, context: Context) -> str:
    """The day on which a row goes by itself."""
    ends = rules.wiped_at(row, context.table(row))
    if ends is None:
        return say("privacy-value-nothing")
    return day_in_words(say.texts, say.locale, from_seconds(ends))


def facts(say: Words, row: StoredRow, context: Context) -> dict[str, str]:
    """All that a sentence about this row may want to say."""
    table = context.table(row)
    said = {
        column: value(say, table.kind(column), held, context.names)
        for column, held in row.values.items()
    }
    return said | {"table": row.table, "until": until(say, row, context)}


def line(say: Words, row: StoredRow, context: Context) -> str:
    """The row in one line."""
    known = facts(say, row, context)
    if name := _first(say, [f"privacy-held-{each}" for each in _endings(row)]):
        return say(name, **known)
    if named := context.inventory.title(say.locale, row.table):
        return say("privacy-held-known", title=named, until=known["until"])
    return say("privacy-held-other", **known)


def title(say: Words, row: StoredRow, context: Context) -> str:
    if name := _first(say, [f"privacy-table-{each}" for each in _endings(row)]):
        return say(name, **facts(say, row, context))
    return context.inventory.title(say.locale, row.table) or say(
        "privacy-table-other", table=row.table
    )


def _endings(row: StoredRow) -> list[str]:
    """How texts are called for rows in which some column is filled in, and for the others."""
    filled_in = [f"{row.table}-{column}" for column, held in row.values.items() if held]
    return [*filled_in, row.table]


def _first(say: Words, names: list[str]) -> str:
    """The first of these that somebody wrote; empty when nobody wrote any."""
    return next((name for name in names if say.texts.has(name)), "")


def one_field(say: Words, row: StoredRow, column: str, context: Context) -> str:
    """One field: what it is called, its present value, and what it is for."""
    kind = context.table(row).kind(column)
    said = value(say, kind, row.values[column], context.names)
    for name in (f"privacy-field-{row.table}-{column}", f"privacy-field-{column}"):
        if say.texts.has(name):
            return say(name, value=said)
    if purpose := context.inventory.column(say.locale, row.table, column):
        return say("privacy-field-known", purpose=purpose[:1].upper() + purpose[1:], value=said)
    return say("privacy-field-other", column=column, value=said)
