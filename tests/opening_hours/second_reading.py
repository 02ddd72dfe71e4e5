"""OSM hours a second time, by splitting strings and looking at minutes, beside the calendar.

It shares nothing with the product: no pattern, no library, no interval. It knows `PH`, `off` and
`Mo,We-Fr 9:00-12:00`, and that a later rule for a day counts; hours that go on after midnight stay
with the day on which they began.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import cache

from bot.core.clock import HOME
from tests.kit.week_tables import CODES, DAY, Span, at, belgian_holidays

Table = dict[str, tuple[Span, ...]]


@cache
def table_of(osm: str) -> list[tuple[set[str], tuple[Span, ...]]]:
    """The rules in order: names of days, and minutes."""
    found = []
    for rule in osm.split(";"):
        words = rule.replace(", ", ",").split()
        days, hours = words[0], words[1]
        spans = () if hours == "off" else tuple(_span(each) for each in hours.split(","))
        found.append(({day for part in days.split(",") for day in _days(part)}, spans))
    return found


def _days(part: str) -> Iterator[str]:
    first, _, last = part.partition("-")
    yield first
    while last and first != last:
        first = CODES[(CODES.index(first) + 1) % 7]
        yield first


def _span(text: str) -> Span:
    start, end = (at(*map(int, clock.split(":"))) for clock in text.split("-"))
    return start, end if end > start else end + DAY


@cache
def hours_on(osm: str, day: date) -> tuple[Span, ...]:
    """The hours that begin on a day."""
    names = {CODES[day.weekday()]}
    if day in belgian_holidays(day.year):
        names.add("PH")
    spans: tuple[Span, ...] = ()
    for days, each in table_of(osm):
        if days & names:
            spans = each
    return spans


def is_open(osm: str, moment: datetime) -> bool:
    wall = moment.astimezone(HOME)
    minute = at(2, 59) if wall.fold else at(wall.hour, wall.minute)
    today = any(start <= minute < end for start, end in hours_on(osm, wall.date()))
    before = hours_on(osm, wall.date() - timedelta(days=1))
    return today or any(minute + DAY < end for _, end in before)
