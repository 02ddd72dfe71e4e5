"""Dated rules as OSM writes them, cut up so that each day is in one of them."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from bot.core.hours_rules import DATED, Spans, date_of, is_dated, merged, spans_in

ONE_DAY = timedelta(days=1)


class Piece(NamedTuple):
    """Some days in a row and their hours."""

    first: date
    last: date
    spans: Spans


@lru_cache(maxsize=256)
def pieces_of(exceptions: tuple[str, ...]) -> tuple[Piece, ...] | None:
    """The dated rules cut up so that each day is in one; the newest counts. None if they cannot be.

    So a year with fifty of them costs no more than one.
    """
    if not all(is_dated(rule) for rule in exceptions):
        return None
    known = [_piece(rule) for rule in exceptions]
    edges = sorted({day for each in known for day in (each.first, _after(each.last))})
    owned = [(_owner(known, start), start, end - ONE_DAY) for start, end in pairwise(edges)]
    return tuple(Piece(start, end, owner.spans) for owner, start, end in owned if owner)


def _after(day: date) -> date:
    return day if day == date.max else day + ONE_DAY


def _owner(known: list[Piece], day: date) -> Piece | None:
    return next((each for each in reversed(known) if each.first <= day <= each.last), None)


def _piece(rule: str) -> Piece:
    """Read one rule that `is_dated` accepts."""
    found = DATED.fullmatch(rule)
    assert found, "only what is dated"
    year, month, day, *last = found.groups()
    first = date_of(year, month, day)
    return Piece(first, date_of(*last) if last[0] else first, merged(spans_in(rule)))


def is_decided(exceptions: tuple[str, ...], day: date) -> bool:
    """Say whether a dated rule is about this day."""
    return any(each.first <= day <= each.last for each in pieces_of(exceptions) or ())
