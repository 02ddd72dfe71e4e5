"""Public holidays in Belgium: which days, and which one each of them is."""

from __future__ import annotations

import re
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


NAMES = {
    "new_year": "nieuwjaar|nieuwjaarsdag|nouvel an|jour de l'an|new year|new year's day",
    "easter": "pasen|paaszondag|paques|easter|easter sunday",
    "easter_monday": "paasmaandag|lundi de paques|easter monday",
    "labour": "dag van de arbeid|feest van de arbeid|fete du travail|labour day",
    "ascension": "hemelvaart|o.l.h. hemelvaart|olh hemelvaart|onze-lieve-heer-hemelvaart"
    "|hemelvaartsdag|ascension|ascension day",
    "whit_monday": "pinkstermaandag|lundi de pentecote|whit monday",
    "national": "nationale feestdag|fete nationale|national day",
    "assumption": "o.l.v. hemelvaart|olv hemelvaart|onze-lieve-vrouw-hemelvaart|assomption"
    "|assumption",
    "all_saints": "allerheiligen|toussaint|all saints|all saints' day",
    "armistice": "wapenstilstand|armistice|armistice day",
    "christmas": "kerstmis|eerste kerstdag|kerstdag|noel|christmas|christmas day",
}
KEYS = {said: key for key, names in NAMES.items() for said in names.split("|")}
CALLED = re.compile(r"(?:op |met |le |la |l'|a |on )?(?P<name>\D+?)(?:\s+(?P<year>[1-9]\d{3}))?")


def is_feast(plain: str) -> bool:
    """Whether it is the name of a public holiday; without accents and capitals."""
    return _key(plain) is not None


def year_of(plain: str) -> int | None:
    found = CALLED.fullmatch(plain)
    return int(found["year"]) if found and found["year"] else None


def feast_called(plain: str, soonest: date) -> date | None:
    """The first such day from `soonest` on, or that of the year that is said."""
    key, year = _key(plain), year_of(plain)
    for each in (year,) if year else (soonest.year, soonest.year + 1):
        days = [day for day in sorted(holidays_of(each)) if holiday_name(day) == key]
        if days and (year or days[0] >= soonest):
            return days[0]
    return None


def _key(plain: str) -> str | None:
    found = CALLED.fullmatch(plain)
    return KEYS.get(found["name"]) if found else None
