"""Weekly hours and their exceptions: whether a moment is inside them, and when the next ones begin.

Hours are an OSM `opening_hours` string, read by opening-hours-py on the wall clock at home with
Belgian public holidays (`PH`). `SH` rules are not used: the library reads them as a union.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import groupby, pairwise
from operator import itemgetter
from typing import NamedTuple

from opening_hours import OpeningHours, ParserError, validate  # type: ignore[attr-defined] # untyped

from bot.core.clock import HOME
from bot.core.errors import Refusal

HORIZON = timedelta(days=400)
"""A calendar that does not open within this long is one that does not open (F-H1)."""
MOST_CHANGES = 2000
WINDOW = 64
"""Days."""
ONE_DAY = timedelta(days=1)
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
    wall = _wall(moment)
    read = _near(calendar, wall.toordinal() // WINDOW)
    return read is not None and read.is_open(wall)


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


def open_between(
    calendar: Calendar, start: datetime, end: datetime, *, most: timedelta = HORIZON
) -> timedelta:
    """How much of the time between two moments lies inside the hours; beyond `most` not exactly."""
    total, at = timedelta(), start
    while at < end and total <= most:
        if is_open(calendar, at):
            until = min(closes_at(calendar, at) or end, end)
            total += until - at
        else:
            until = next_opening(calendar, at) or end
        at = until
    return total


def usable(calendar: Calendar, moment: datetime) -> Calendar:
    """Accept hours that open and close. Raise `Refusal("hours-never")` for others (F-H6)."""
    if next_opening(calendar, moment) is None:
        raise Refusal("hours-never", example=EXAMPLE)
    return calendar


def _change(calendar: Calendar, moment: datetime) -> datetime | None:
    """The next moment at which open and closed change places.

    Hours that end and begin again within the hour that spring skips are a change to nobody.
    """
    was, at, last = is_open(calendar, moment), moment, moment + HORIZON
    while at <= last and (ahead := _ahead(calendar, at)):
        at = ahead
        if is_open(calendar, at) is not was:
            return at
    return None


def _ahead(calendar: Calendar, moment: datetime) -> datetime | None:
    """The next moment at which something may change, at the latest where the window ends."""
    wall = _wall(moment)
    number = wall.toordinal() // WINDOW
    read = _near(calendar, number)
    if read is None:
        return None
    ends = datetime.combine(date.fromordinal((number + 1) * WINDOW), time())
    return _moment(min(read.next_change(wall) or ends, ends))


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


# The library looks at every dated rule for every day that it steps over. So it is given a calendar
# in windows, each with the dated rules that touch it: a year with fifty of them costs a tenth.


@lru_cache(maxsize=1024)
def _near(calendar: Calendar, window: int) -> OpeningHours | None:
    """The calendar as it is in one window of days; None for what cannot be read."""
    pieces = _pieces(calendar.exceptions)
    if pieces is None:
        return _read(calendar.rule)
    # What a night before left open, or what the next day begins with, belongs to it too.
    first, last = (date.fromordinal(window * WINDOW + days) for days in (-1, WINDOW))
    near = (piece.rule for piece in pieces if piece.first <= last and piece.last >= first)
    return _read(Calendar(calendar.weekly, tuple(near)).rule)


class Piece(NamedTuple):
    """Some days in a row and their hours."""

    first: date
    last: date
    hours: str

    @property
    def rule(self) -> str:
        return f"{osm_date(self.first)}-{osm_date(self.last)} {self.hours}"


@lru_cache(maxsize=256)
def _pieces(exceptions: tuple[str, ...]) -> tuple[Piece, ...] | None:
    """The dated rules cut up so that each day is in one; the newest counts. None if they cannot be.

    Hours over midnight reach into a day of another rule, so they are left whole.
    """
    known = [_piece(rule) for rule in exceptions if is_dated(rule) and not _is_late(rule)]
    if len(known) < len(exceptions) or any(each.last == date.max for each in known):
        return None
    edges = sorted({day for each in known for day in (each.first, each.last + ONE_DAY)})
    owned = [(_owner(known, start), start, end - ONE_DAY) for start, end in pairwise(edges)]
    alike = [(hours, [*days]) for hours, days in groupby(owned, key=itemgetter(0))]
    return tuple(Piece(days[0][1], days[-1][2], hours) for hours, days in alike if hours)


def _owner(known: list[Piece], day: date) -> str | None:
    return next((each.hours for each in reversed(known) if each.first <= day <= each.last), None)


def _piece(rule: str) -> Piece:
    """Read one rule that `is_dated` accepts."""
    found = DATED.fullmatch(rule)
    assert found, "only what is dated"
    year, month, day, *last = found.groups()
    first = date_of(year, month, day)
    hours = re.sub(DATE, "", rule).lstrip("- ")
    return Piece(first, date_of(*last) if last[0] else first, hours)


def _is_late(rule: str) -> bool:
    spans = re.findall(r"(\d\d:\d\d)-(\d\d:\d\d)", rule)
    return any(end < start or end > "24:00" for start, end in spans)


@lru_cache(maxsize=1024)
def _read(rule: str) -> OpeningHours | None:
    """Parsing is slow, and a calendar is asked often. None for what cannot be read."""
    try:
        return OpeningHours(rule, country="BE", max_interval_days=WINDOW + 2)
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
        first = date_of(year, month, day)
        return last[0] is None or first <= date_of(*last)
    except ValueError:
        return False


def osm_date(day: date) -> str:
    return f"{day.year} {MONTHS[day.month - 1]} {day.day:02}"


def date_of(year: str, month: str, day: str) -> date:
    return date(int(year), MONTHS.index(month) + 1, int(day))
