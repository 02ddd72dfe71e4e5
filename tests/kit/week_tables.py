"""Opening hours a second time, as plain tables of weekdays, to hold the rules against.

Nothing here knows OSM or its library: a week is, for each weekday, spans of minutes after midnight.
A span may end after midnight (more than 1440).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from functools import cache

from bot.core.clock import HOME

DAY = 24 * 60
GRID = timedelta(minutes=15)
CODES = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
Span = tuple[int, int]
Week = Mapping[int, tuple[Span, ...]]


def at(hour: int, minute: int = 0) -> int:
    return hour * 60 + minute


def home(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    """A moment by the wall clock at home, in UTC."""
    return datetime(year, month, day, hour, minute, tzinfo=HOME).astimezone(UTC)


def is_open(week: Week, moment: datetime) -> bool:
    local = moment.astimezone(HOME)
    # The hour that an autumn night has twice counts once: the second time nothing changes any more.
    minute = at(2, 59) if local.fold else at(local.hour, local.minute)
    today = any(start <= minute < end for start, end in week.get(local.weekday(), ()))
    yesterday = week.get((local.weekday() - 1) % 7, ())
    return today or any(minute + DAY < end for _, end in yesterday)


def openings(week: Week, after: datetime, days: int = 8) -> Iterator[datetime]:
    """Every later moment on the grid at which closed becomes open; `after` lies on the grid."""
    was_open, moment = is_open(week, after), after
    for _ in range(int(timedelta(days=days) / GRID)):
        moment += GRID
        if (now_open := is_open(week, moment)) and not was_open:
            yield moment
        was_open = now_open


def in_osm(week: Week) -> str:
    """The same week as an OSM rule for each day."""
    rules = [f"{CODES[day]} {','.join(map(_span, spans))}" for day, spans in sorted(week.items())]
    return "; ".join(rules)


def _span(span: Span) -> str:
    start, end = span
    return f"{start // 60:02}:{start % 60:02}-{end // 60:02}:{end % 60:02}"


# -- a whole calendar: a week, holidays, other days, a holiday of the town's own -------------------

FIXED = ((1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25))
AFTER_EASTER = (0, 1, 39, 50)
"""Easter itself, Easter Monday, Ascension, Whit Monday: Belgian law names all but the first."""
Decided = tuple[date, date, tuple[Span, ...]]
"""First day, last day, and the hours of each day between them."""


def easter(year: int) -> date:
    """The Gregorian rule, as Meeus, Jones and Butcher wrote it down."""
    a, b, c = year % 19, year // 100, year % 100
    d, e, f = b // 4, b % 4, (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


@cache
def belgian_holidays(year: int) -> frozenset[date]:
    moving = {easter(year) + timedelta(days=n) for n in AFTER_EASTER}
    return frozenset(moving | {date(year, month, day) for month, day in FIXED})


def spans_on(
    day: date, week: Week, holidays: tuple[Span, ...] | None, decided: tuple[Decided, ...]
) -> tuple[Span, ...]:
    """The hours of one date: what was decided last for it, else a holiday's, else the weekday's."""
    for first, last, spans in reversed(decided):
        if first <= day <= last:
            return spans
    if holidays is not None and day in belgian_holidays(day.year):
        return holidays
    return week.get(day.weekday(), ())
