"""Weekly hours and their exceptions: whether a moment is inside them, and when the next ones begin.

Hours are an OSM `opening_hours` string on the wall clock at home, with Belgian public holidays
(`PH`). Days and their hours are read by `osm_rules`, so that calendar, editor and panel go by one
reading; opening-hours-py reads what else such a string can say. `SH` is not used: it reads `SH`
rules as a union.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from opening_hours import (  # type: ignore[attr-defined] # the stub names no error
    OpeningHours,
    ParserError,
    State,
)

from bot.core.clock import HOME
from bot.core.errors import Refusal
from bot.opening_hours.osm_rules import (
    DAY,
    Spans,
    is_decided,
    merged,
    pieces_of,
    read_rules,
    spans_on,
    tidy,
)
from bot.opening_hours.public_holidays import is_holiday

HORIZON = timedelta(days=400)
"""A calendar that does not open within this long is one that does not open (F-H1)."""
WINDOW = 16
"""Days that are looked at together."""
ONE_DAY = timedelta(days=1)


class Interval(NamedTuple):
    """Open from one moment until another, in UTC."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Calendar:
    """Weekly hours, and dated rules that override them. What cannot be read is closed (F-H7)."""

    weekly: str
    exceptions: tuple[str, ...] = ()

    @property
    def rule(self) -> str:
        return "; ".join(tidy(part) for part in (self.weekly, *self.exceptions) if part.strip())


def is_open(calendar: Calendar, moment: datetime) -> bool:
    return _around(calendar, moment) is not None


def closes_at(calendar: Calendar, moment: datetime) -> datetime | None:
    """The end of the hours that `moment` is in; None when it is in none, or they never end."""
    found, last = _around(calendar, moment), moment + HORIZON
    if found is None:
        return None
    end = found.end
    while end <= last:
        # Where a window ends, hours may go on in the next one.
        further = _around(calendar, end)
        if further is None:
            return end
        end = further.end
    return None


def next_opening(calendar: Calendar, moment: datetime) -> datetime | None:
    """The first later moment at which closed becomes open, in UTC; None within the horizon."""
    last, number = moment + HORIZON, _number(moment)
    for ahead in range(HORIZON.days // WINDOW + 2):
        begins = _begins(number + ahead)
        for start, _ in _open_in(calendar, number + ahead):
            if start > last:
                return None
            if start > moment and start >= begins:
                return start
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


def open_on(calendar: Calendar, day: date) -> bool:
    """Say whether hours begin on a day by the wall clock at home."""
    return bool(_hours_of(calendar, day))


def usable(calendar: Calendar, moment: datetime) -> Calendar:
    """Accept hours that open and close. Raise `Refusal("hours-never")` for others (F-H6)."""
    if next_opening(calendar, moment) is None:
        raise Refusal("hours-never")
    return calendar


def _around(calendar: Calendar, moment: datetime) -> Interval | None:
    """The hours that a moment is in."""
    found = _open_in(calendar, _number(moment))
    at = bisect_right(found, moment, key=itemgetter(0))
    return found[at - 1] if at and moment < found[at - 1].end else None


def _number(moment: datetime) -> int:
    return moment.astimezone(HOME).toordinal() // WINDOW


def _begins(number: int) -> datetime:
    return _moment(datetime.combine(date.fromordinal(number * WINDOW), time()))


@lru_cache(maxsize=4096)
def _open_in(calendar: Calendar, number: int) -> tuple[Interval, ...]:
    """When it is open in one window of days, in order; what touches is one interval.

    The day before is looked at too: its night goes on, or what begins now has begun then.
    """
    first = max(number * WINDOW - 1, 1)
    days = [date.fromordinal(first + n) for n in range(WINDOW + 1)]
    at = _clock_between(days[0], days[-1])
    spans = ((day, span) for day in days for span in _hours_of(calendar, day))
    found: list[Interval] = []
    for start, end in sorted((at(day, start), at(day, end)) for day, (start, end) in spans):
        if found and start <= found[-1].end:
            found[-1] = Interval(found[-1].start, max(end, found[-1].end))
        elif start < end:
            found.append(Interval(start, end))
    return tuple(found)


def _clock_between(first: date, last: date) -> Callable[[date, int], datetime]:
    """How a minute of these days becomes a moment; simple where no clock is changed."""
    midnights = [datetime.combine(day, time(), HOME) for day in (first, last)]
    offsets = {each.utcoffset() for each in (midnights[0], midnights[1] + 3 * ONE_DAY)}
    if len(offsets) > 1:
        return _moment_at
    zero, begins = first.toordinal(), midnights[0].astimezone(UTC)
    return lambda day, minute: begins + timedelta(day.toordinal() - zero, minutes=minute)


def _hours_of(calendar: Calendar, day: date) -> Spans:
    """The hours that begin on a day: what was decided for it, else what the week says."""
    pieces, rules = pieces_of(calendar.exceptions), read_rules(calendar.weekly)
    if pieces is None:
        return _read_by_library(calendar.rule, day)
    at = bisect_right(pieces, day, key=itemgetter(0))
    if at and day <= pieces[at - 1].last:
        return pieces[at - 1].spans
    if rules is None:
        return _read_by_library(tidy(calendar.weekly), day)
    return spans_on(rules, day, is_holiday=is_holiday(day))


def _moment_at(day: date, minute: int) -> datetime:
    days, minute = divmod(minute, DAY)
    return _moment(datetime.combine(day + days * ONE_DAY, time(minute // 60, minute % 60)))


def _moment(wall: datetime) -> datetime:
    """When the wall shows this, the first time; an hour that spring skips is one moment (F-H2)."""
    local = wall.replace(tzinfo=HOME, fold=0)
    found = local.astimezone(UTC)
    skipped = found.astimezone(HOME).replace(tzinfo=None) != wall
    return local.replace(minute=0, second=0).astimezone(UTC) if skipped else found


# -- what only the library can read --------------------------------------------------------------


def _read_by_library(rule: str, day: date) -> Spans:
    """The hours of one day; a night that goes on after it is cut there, and begins the next."""
    read = _read(rule)
    if read is None or day == date.max:
        return ()
    begins = datetime.combine(day, time())
    found = [*read.intervals(begins, begins + ONE_DAY)]
    spans = ((_minute(begins, start), _minute(begins, end)) for start, end, state, _ in found
             if state == State.OPEN)  # fmt: skip
    return merged(spans)


def _minute(begins: datetime, at: datetime) -> int:
    return min(max(int((at - begins).total_seconds()) // 60, 0), DAY)


@lru_cache(maxsize=1024)
def _read(rule: str) -> OpeningHours | None:
    """Parsing is slow, and a calendar is asked often. None for what cannot be read."""
    try:
        return OpeningHours(rule, country="BE", max_interval_days=WINDOW + 2)
    except ParserError:
        return None


LONGEST = 800
"""Days that are looked at, at most: dates are decided for two years ahead."""


@lru_cache(maxsize=4096)
def is_closed(calendar: Calendar, day: date) -> bool:
    """Closed although it is no ordinary closing day of the week."""
    special = is_decided(calendar.exceptions, day) or is_holiday(day)
    return special and not open_on(calendar, day)


def rest(calendar: Calendar, since: datetime, counted: timedelta, most: timedelta) -> timedelta:
    """How much longer `counted` days of silence last because closed days are none of them.

    By whole days on the clock at home, the first of them the day after `since`; at most `most`.
    """
    day, left, found = since.astimezone(HOME).date(), counted, timedelta()
    for _ in range(LONGEST):
        day += ONE_DAY
        if left <= timedelta() or found + ONE_DAY > most:
            break
        if is_closed(calendar, day):
            found += ONE_DAY
        else:
            left -= ONE_DAY
    return found
