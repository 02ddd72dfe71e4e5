"""Whether the bench is open: the calendar says so and someone sits on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum, auto

from bot.core.clock import HOME
from bot.opening_hours.calendar import Calendar, closes_at, is_open, next_opening
from cogs.office_hours.rules.shifts import FARTHEST

UNPLANNED = timedelta(hours=4)
"""How long a shift lasts that begins when the calendar has nothing more for the day."""


class OpeningStatus(Enum):
    OPEN = auto()
    NOBODY = auto()
    """Open by the calendar, but nobody is on shift."""
    CLOSED = auto()


class ResponseTime(Enum):
    """How long a first answer usually takes, said only while it is true (R29)."""

    NONE = auto()
    """Too few answers to promise anything."""
    HALF_HOUR = auto()
    HOUR = auto()
    LATER = auto()


class Wait(Enum):
    """What becomes of a question that is written now, until somebody is there again."""

    ORDINARY = auto()
    RESTS = auto()
    """Closed days lie between: they are no silence, and it waits."""
    TOO_LONG = auto()
    """It would end before."""


@dataclass(frozen=True, slots=True)
class Openness:
    """Whether the bench is open, and what comes next; moments are aware.

    `closes_at` is None when the calendar is closed; `opens_at` is the next opening after these
    hours, None when there is none in sight. `busy`: everyone who is here has enough to do.
    `holiday`: the town's own words for the holiday that goes on now, empty without one; `feast`:
    the public holiday for which it is closed today, as `holiday_name` calls it.
    `stopped`: somebody pressed the emergency stop, or others can read the team's channel; nobody
    knows when it opens.
    """

    standing: OpeningStatus
    closes_at: datetime | None
    opens_at: datetime | None
    busy: bool = False
    holiday: str = ""
    promise: ResponseTime = ResponseTime.NONE
    feast: str = ""
    wait: Wait = Wait.ORDINARY
    stopped: bool = False


STOPPED = Openness(OpeningStatus.CLOSED, None, None, stopped=True)


def openness(calendar: Calendar, *, someone_is_here: bool, moment: datetime) -> Openness:
    """Open means open: the calendar says so and someone is on shift (R42)."""
    closes = closes_at(calendar, moment)
    if closes is None and not is_open(calendar, moment):
        return Openness(OpeningStatus.CLOSED, None, next_opening(calendar, moment))
    standing = OpeningStatus.OPEN if someone_is_here else OpeningStatus.NOBODY
    # The hours that go on now end before others begin, so that need not be looked up twice.
    return Openness(standing, closes, next_opening(calendar, closes) if closes else None)


def while_someone_stays(openness: Openness, ends: Iterable[datetime]) -> Openness:
    """Promise to be open no longer than someone is: `ends` are those of the shifts (R42)."""
    if openness.closes_at is None:
        return openness
    last = max(ends, default=openness.closes_at)
    return replace(openness, closes_at=min(openness.closes_at, last))


def shift_end(calendar: Calendar, moment: datetime) -> datetime:
    """When a shift that begins now ends by itself: with the present or next hours of the day.

    Hours that end farther away than an end may be chosen plan no shift: nobody sits on a bench so
    long, and whoever begins after midnight does not stay for the afternoon (F-H8).
    """
    day = moment.astimezone(HOME).date()
    starts: datetime | None = moment
    if not is_open(calendar, moment):
        starts = next_opening(calendar, moment)
    if starts is None or starts.astimezone(HOME).date() != day:
        return moment + UNPLANNED
    ends = closes_at(calendar, starts)
    return ends if ends and ends - moment <= FARTHEST else moment + UNPLANNED
