"""Public holidays in Belgium: which days, and which one each of them is."""

from __future__ import annotations

from datetime import MAXYEAR, date, datetime, time, timedelta
from functools import lru_cache

from opening_hours import OpeningHours, State

FIXED = {
    (1, 1): "new_year",
    (5, 1): "labour",
    (7, 21): "national",
    (8, 15): "assumption",
    (11, 1): "all_saints",
    (11, 11): "armistice",
    (12, 25): "christmas",
}
AFTER_EASTER = {0: "easter", 1: "easter_monday", 39: "ascension", 50: "whit_monday"}
"""Days after Easter. Ascension may fall on Labour Day: it is then both."""
ONE_DAY = timedelta(days=1)


@lru_cache(maxsize=64)
def holidays_of(year: int) -> frozenset[date]:
    """As the library of the calendar counts them: by Belgian law, and Easter itself."""
    if year >= MAXYEAR:
        return frozenset()
    first, last = (datetime.combine(date(each, 1, 1), time()) for each in (year, year + 1))
    found: set[date] = set()
    for start, end, state, _ in OpeningHours("PH", country="BE").intervals(first, last):
        if state == State.OPEN:
            found |= {start.date() + n * ONE_DAY for n in range((end - start).days)}
    return frozenset(found)


def is_holiday(day: date) -> bool:
    return day in holidays_of(day.year)


def holiday_name(day: date) -> str:
    """`christmas`, `easter_monday`, …; empty for a day that is none."""
    if not is_holiday(day):
        return ""
    fixed = FIXED.get((day.month, day.day))
    return fixed or AFTER_EASTER.get((day - _easter(day.year)).days, "")


def _easter(year: int) -> date:
    """The first holiday that is no fixed day."""
    return min(day for day in holidays_of(year) if (day.month, day.day) not in FIXED)
