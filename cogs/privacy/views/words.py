"""Stored facts in plain words. What nobody wrote words for yet is still shown, by its own name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.core.clock import from_seconds
from bot.shell.views import Words
from bot.store.personal_data import StoredRow
from bot.texts.dates_in_words import clock_in_words, day_in_words
from cogs.introductions.rules import names_in_order
from cogs.privacy import rules
from cogs.privacy.rules import ValueKind

Names = Mapping[int | str, str]
"""The people of the team by account, and services elsewhere by their entry in the directory."""


def value(say: Words, column: str, held: Any, team: Names) -> str:
    """One value as a person would say it."""
    kind = rules.kind_of(column, held)
    if kind is ValueKind.NOTHING:
        return say("privacy-value-nothing")
    if kind is ValueKind.MOMENT:
        return _moment(say, held)
    if kind is ValueKind.YES_OR_NO:
        return say("privacy-value-yes" if held else "privacy-value-no")
    if kind is ValueKind.WORKER:
        return team.get(held, say("privacy-value-worker"))
    if kind is ValueKind.DOORS:
        return _doors(say, str(held), team)
    known = f"privacy-value-{held}"
    return say(known) if say.texts.has(known) else str(held)


def _doors(say: Words, entries: str, known: Names) -> str:
    """`JAC, Awel en Tele-Onthaal`; what is on no list any more has no name."""
    named = [known[each] for each in entries.split(",") if each in known]
    return names_in_order(say, named) or say("referral-elsewhere")


def _moment(say: Words, seconds: int) -> str:
    moment = from_seconds(seconds)
    day = day_in_words(say.texts, say.locale, moment)
    hour = clock_in_words(say.texts, say.locale, moment)
    return say("when-other", day=day, hour=hour)


def until(say: Words, row: StoredRow) -> str:
    """The day on which a row goes by itself."""
    ends = rules.wiped_at(row)
    if ends is None:
        return say("privacy-value-nothing")
    return day_in_words(say.texts, say.locale, from_seconds(ends))


def facts(say: Words, row: StoredRow, team: Names) -> dict[str, str]:
    """All that a sentence about this row may want to say."""
    said = {column: value(say, column, held, team) for column, held in row.values.items()}
    return said | {"table": row.table, "until": until(say, row)}


def line(say: Words, row: StoredRow, team: Names) -> str:
    """The row in one line."""
    known = [f"privacy-held-{row.table}", "privacy-held-other"]
    if row.values.get(rules.AGREED):
        known.insert(0, f"privacy-agreed-{row.table}")
    return _first(say, known, facts(say, row, team))


def _first(say: Words, names: list[str], known: dict[str, str]) -> str:
    """Say the first of these that somebody wrote words for."""
    return next(say(name, **known) for name in names if say.texts.has(name))


def field(say: Words, table: str, column: str, held: Any, team: Names) -> str:
    """One field: what it is called, its present value, and what it is for."""
    said = value(say, column, held, team)
    for known in (f"privacy-field-{table}-{column}", f"privacy-field-{column}"):
        if say.texts.has(known):
            return say(known, value=said)
    return say("privacy-field-other", column=column, value=said)


def title(say: Words, row: StoredRow, team: Names) -> str:
    known = [f"privacy-table-{row.table}", "privacy-table-other"]
    if row.values.get(rules.AGREED):
        known.insert(0, f"privacy-agreed-title-{row.table}")
    return _first(say, known, facts(say, row, team))
