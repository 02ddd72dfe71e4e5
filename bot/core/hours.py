"""Weekly hours and their exceptions: whether a moment is inside them, and when the next ones begin.

Hours are an OSM `opening_hours` string, read by opening-hours-py on the wall clock at home with
Belgian public holidays (`PH`). `SH` rules are not used: the library reads them as a union.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from opening_hours import OpeningHours, ParserError, validate  # type: ignore[attr-defined] # stub

from bot.core.clock import HOME
from bot.core.errors import Refusal

HORIZON = timedelta(days=400)
"""A calendar that does not open within this long is one that does not open (F-H1)."""
MOST_CHANGES = 2000
EXAMPLE = "di-vr 14-18 uur, wo 13-18 uur"


DAY = "(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)"
DAYS = rf"{DAY}(?:-{DAY}|\[[-\d,]+\])?"
SPAN = r"\d\d:\d\d-\d\d:\d\d"
HOURS = rf"(?:off|{SPAN}(?:,\s?{SPAN})*)"
WEEKLY = re.compile(rf"{DAYS}(?:,\s?{DAYS})*\s+{HOURS}")
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
DATE = rf"(\d{{4}}) ({'|'.join(MONTHS)}) (\d{{2}})"
DATED = re.compile(rf"{DATE}(?:-{DATE})?\s+{HOURS}")
WHOLE_DAY = re.compile(r"(\d\d:\d\d)-\1")


@dataclass(frozen=True, slots=True)
class Calendar:
    """Weekly hours, and dated rules that override them. What cannot be read is closed (F-H7)."""

    weekly: str
    exceptions: tuple[str, ...] = ()

    @property
    def rule(self) -> str:
        return "; ".join(part for part in (self.weekly, *self.exceptions) if part.strip())


def is_open(calendar: Calendar, moment: datetime) -> bool:
    read = _read(calendar.rule)
    return read is not None and read.is_open(_wall(moment))


def closes_at(calendar: Calendar, moment: datetime) -> datetime | None:
    """The end of the hours that `moment` is in; None when it is in none, or they never end."""
    return _change(calendar, moment) if is_open(calendar, moment) else None


def next_opening(calendar: Calendar, moment: datetime) -> datetime | None:
    """The first later moment at which closed becomes open, in UTC; None within the horizon."""
    last, at = moment + HORIZON, _change(calendar, moment)
    for _ in range(MOST_CHANGES):
        if at is None or at > last:
            return None
        if is_open(calendar, at):
            return at
        at = _change(calendar, at)
    return None


def usable(calendar: Calendar, moment: datetime) -> Calendar:
    """Accept hours that open and close. Raise `Refusal("hours-never")` for others (F-H6)."""
    if next_opening(calendar, moment) is None:
        raise Refusal("hours-never", example=EXAMPLE)
    return calendar


def _change(calendar: Calendar, moment: datetime) -> datetime | None:
    """The next moment at which open and closed change places."""
    read = _read(calendar.rule)
    changed = read.next_change(_wall(moment)) if read else None
    return _moment(changed) if changed else None


# The two nights on which the clocks change are ours (F-H2): given aware moments, the library opens
# in both hours of an autumn night but places changes in the second, and 2:59 it takes for closed.


def _wall(moment: datetime) -> datetime:
    """What the clock on the wall shows; the hour that it shows again in autumn stands still."""
    local = moment.astimezone(HOME)
    shown = local.replace(minute=59, second=59) if local.fold else local
    return shown.replace(tzinfo=None, fold=0)


def _moment(wall: datetime) -> datetime:
    """When the wall shows this, the first time; an hour that spring skips is one moment."""
    local = wall.replace(tzinfo=HOME, fold=0)
    skipped = local.astimezone(UTC).astimezone(HOME).replace(tzinfo=None) != wall
    return local.replace(minute=0, second=0).astimezone(UTC) if skipped else local.astimezone(UTC)


@lru_cache(maxsize=1024)
def _read(rule: str) -> OpeningHours | None:
    """Parsing is slow, and a calendar is asked often. None for what cannot be read."""
    try:
        return OpeningHours(rule, country="BE", max_interval_days=HORIZON.days)
    except ParserError:
        return None


def is_weekly(hours: str) -> bool:
    """Every rule names days and their hours, or `off`.

    To the library days without hours, and hours that end when they begin, are open day and night;
    nobody who types them means that (F-H6).
    """
    plain = all(WEEKLY.fullmatch(rule.strip()) for rule in hours.split(";"))
    return plain and not WHOLE_DAY.search(hours) and validate(hours)


def is_dated(rule: str) -> bool:
    """One rule for days that exist, the last of them not before the first (F-H6)."""
    found = DATED.fullmatch(rule)
    if not found or WHOLE_DAY.search(rule) or not validate(rule):
        return False
    year, month, day, *last = found.groups()
    try:
        first = _date(year, month, day)
        return last[0] is None or first <= _date(*last)
    except ValueError:
        return False


def _date(year: str, month: str, day: str) -> date:
    return date(int(year), MONTHS.index(month) + 1, int(day))
