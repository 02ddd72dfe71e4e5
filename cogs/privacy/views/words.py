"""Stored facts in plain words. What nobody wrote words for yet is still shown, by its own name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.core.clock import from_seconds
from bot.core.held import Held
from bot.core.when import clock_in_words, day_in_words
from bot.shell.views import Words
from cogs.privacy import rules
from cogs.privacy.rules import Kind

Names = Mapping[int, str]
"""The people of the team, by account."""


def value(say: Words, column: str, held: Any, team: Names) -> str:
    """One value as a person would say it."""
    kind = rules.kind_of(column, held)
    if kind is Kind.NOTHING:
        return say("privacy-value-nothing")
    if kind is Kind.MOMENT:
        return _moment(say, held)
    if kind is Kind.YES_OR_NO:
        return say("privacy-value-yes" if held else "privacy-value-no")
    if kind is Kind.WORKER:
        return team.get(held, say("privacy-value-worker"))
    known = f"privacy-value-{held}"
    return say(known) if say.texts.has(known) else str(held)


def _moment(say: Words, seconds: int) -> str:
    moment = from_seconds(seconds)
    day = day_in_words(say.texts, say.locale, moment)
    hour = clock_in_words(say.texts, say.locale, moment)
    return say("when-other", day=day, hour=hour)


def until(say: Words, row: Held) -> str:
    """The day on which a row goes by itself."""
    ends = rules.wiped_at(row)
    if ends is None:
        return say("privacy-value-nothing")
    return day_in_words(say.texts, say.locale, from_seconds(ends))


def facts(say: Words, row: Held, team: Names) -> dict[str, str]:
    """All that a sentence about this row may want to say."""
    said = {column: value(say, column, held, team) for column, held in row.values.items()}
    return said | {"table": row.table, "until": until(say, row)}


def line(say: Words, row: Held, team: Names) -> str:
    """The row in one line."""
    known = f"privacy-held-{row.table}"
    name = known if say.texts.has(known) else "privacy-held-other"
    return say(name, **facts(say, row, team))


def field(say: Words, table: str, column: str, held: Any, team: Names) -> str:
    """One field: what it is called, its present value, and what it is for."""
    said = value(say, column, held, team)
    for known in (f"privacy-field-{table}-{column}", f"privacy-field-{column}"):
        if say.texts.has(known):
            return say(known, value=said)
    return say("privacy-field-other", column=column, value=said)


def title(say: Words, row: Held, team: Names) -> str:
    known = f"privacy-table-{row.table}"
    name = known if say.texts.has(known) else "privacy-table-other"
    return say(name, **facts(say, row, team))
