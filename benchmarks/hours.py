"""What the next-opening question costs, for the heaviest calendars that the editor can make."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial
from statistics import median

from bot.opening_hours import calendar as hours
from bot.opening_hours.calendar import Calendar
from bot.opening_hours.osm_rules import Spans, pieces_of
from bot.opening_hours.typed_dates import FARTHEST
from bot.opening_hours.week import Dated, Week
from cogs.office_hours.rules.hours_editing import LONGEST_HOLIDAY, MOST_DATES
from cogs.office_hours.settings import Holiday, OfficeHoursSettings

STARTS = datetime(2026, 11, 24, 14, 10, tzinfo=UTC)
TODAY, DAY = STARTS.date(), timedelta(days=1)
TRIES = 3
"""The least of so many counts: what else the machine does is no part of the answer."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Seconds of processor time for one question; `first` reads the calendar as well."""

    typical: float
    slowest: float
    first: float


def busy(day: int) -> Spans:
    """Four times a day, on no day the same."""
    return tuple((60 * hour + day, 60 * hour + 90 + day) for hour in (8, 11, 14, 20))


FULL = Week(tuple(busy(day) for day in range(7)), busy(7)).osm
ONE_DAY = Week().with_hours([3], ((0, 1),)).osm
EACH_OTHER = tuple(
    Dated(TODAY + 2 * n * DAY, TODAY + 2 * n * DAY, busy(n % 9)).rule for n in range(MOST_DATES)
)
YEARS_SHUT = tuple(
    Dated(TODAY + n * DAY, TODAY + FARTHEST - n * DAY).rule for n in range(MOST_DATES)
)
AWAY = Holiday(first=TODAY, last=TODAY + (LONGEST_HOLIDAY - 1) * DAY, words="Tot later!")


def settings(weekly: str, exceptions: tuple[str, ...], away: Holiday | None) -> Calendar:
    return OfficeHoursSettings(weekly=weekly, exceptions=exceptions, holiday=away).calendar


GAPS = tuple(
    Dated(
        TODAY + 7 * n * DAY, TODAY + (7 * n + 5) * DAY, busy(1) if n > MOST_DATES - 2 else ()
    ).rule
    for n in range(MOST_DATES)
)
CALENDARS = {
    "as at the start": OfficeHoursSettings().calendar,
    "28 spans a week": settings(FULL, (), None),
    "28 spans, 50 other days": settings(FULL, EACH_OTHER, None),
    "28 spans, 50 other days, a holiday": settings(FULL, EACH_OTHER, AWAY),
    "one minute a week, 50 other days, a holiday": settings(ONE_DAY, EACH_OTHER, AWAY),
    "two years shut in 50 ways": settings(FULL, YEARS_SHUT, AWAY),
    "a Wednesday after fifty shut weeks": settings(
        Week().with_hours([0], ((0, 1),)).osm, GAPS, AWAY
    ),
    "one minute a week, two years shut": settings(ONE_DAY, YEARS_SHUT, AWAY),
}


def measure(moments: int) -> dict[str, Asked]:
    return {name: _asked(calendar, moments) for name, calendar in CALENDARS.items()}


def _asked(calendar: Calendar, moments: int) -> Asked:
    days = [(date(2026, 11, 24) + n * 731 // moments * DAY) for n in range(moments)]
    asked = [STARTS + (day - TODAY) + n * timedelta(minutes=37) for n, day in enumerate(days)]
    spent = [_least(partial(hours.next_opening, calendar, at)) for at in asked]
    return Asked(median(spent), max(spent), _least(partial(_afresh, calendar)))


def _afresh(calendar: Calendar) -> datetime | None:
    for known in (hours._open_in, pieces_of, hours._read):  # noqa: SLF001 - nobody else forgets
        known.cache_clear()
    return hours.next_opening(calendar, STARTS)


def _least(question: Callable[[], object]) -> float:
    return min(_seconds(question) for _ in range(TRIES))


def _seconds(question: Callable[[], object]) -> float:
    before = time.thread_time()
    question()
    return time.thread_time() - before
