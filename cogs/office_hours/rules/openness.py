"""Whether the bench is open, what comes next, and how long an answer may be said to take.

Open means open: the calendar says so and someone is on shift. A reply time is only said while it
was true lately (R29).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum, auto

from bot.core.clock import HOME
from bot.core.retention import CEILING, Retention
from bot.opening_hours.calendar import Calendar, closes_at, is_closed, is_open, next_opening, rest
from bot.opening_hours.public_holidays import holiday_name
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
    hours, None when there is none in sight. `busy`: everyone who is here has enough to do;
    `paused`: nobody is here, and somebody on shift has a pause.
    `holiday`: the town's own words for the holiday that goes on now, empty without one; `feast`:
    the public holiday for which it is closed today, as `holiday_name` calls it.
    `outside`: closed by the calendar, and somebody began a shift all the same: they are here.
    `stopped`: somebody pressed the emergency stop, or others can read the team's channel; nobody
    knows when it opens. `last_day`: of a bench that is being closed; nobody new can begin.
    `nobody_left`: nobody is of the team now: no hour can be promised, and no words are taken.
    """

    status: OpeningStatus
    closes_at: datetime | None
    opens_at: datetime | None
    busy: bool = False
    paused: bool = False
    holiday: str = ""
    response_time: ResponseTime = ResponseTime.NONE
    feast: str = ""
    wait: Wait = Wait.ORDINARY
    stopped: bool = False
    outside: bool = False
    last_day: date | None = None
    nobody_left: bool = False

    @property
    def takes_no_words(self) -> bool:
        """What is written now goes nowhere, for whoever writes it."""
        return self.stopped or self.nobody_left

    @property
    def is_somebody_here(self) -> bool:
        """What every screen asks that says whether somebody of the team is here now."""
        return self.outside or self.status is OpeningStatus.OPEN


def without_a_team(openness: Openness) -> Openness:
    """No hours of the calendar say when somebody is there."""
    return replace(openness, opens_at=None, wait=Wait.ORDINARY, nobody_left=True)


STOPPED = Openness(OpeningStatus.CLOSED, None, None, stopped=True)


def openness(calendar: Calendar, *, someone_is_here: bool, moment: datetime) -> Openness:
    """Open means open: the calendar says so and someone is on shift (R42)."""
    closes = closes_at(calendar, moment)
    if closes is None and not is_open(calendar, moment):
        return Openness(OpeningStatus.CLOSED, None, next_opening(calendar, moment))
    status = OpeningStatus.OPEN if someone_is_here else OpeningStatus.NOBODY
    # The hours that go on now end before others begin, so that need not be looked up twice.
    return Openness(status, closes, next_opening(calendar, closes) if closes else None)


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


ONE_DAY = timedelta(days=1)


def with_closed_days(
    openness: Openness, calendar: Calendar, retention: Retention, moment: datetime
) -> Openness:
    """Say for which holiday it is closed today, and whether a question of now would wait."""
    if openness.status is not OpeningStatus.CLOSED:
        return openness
    today = moment.astimezone(HOME).date()
    feast = holiday_name(today) if is_closed(calendar, today) else ""
    return replace(openness, feast=feast, wait=_wait(openness, calendar, retention, moment))


def _wait(openness: Openness, calendar: Calendar, retention: Retention, moment: datetime) -> Wait:
    if openness.opens_at is None:
        return Wait.ORDINARY
    silence = retention.idle + retention.unanswered
    ends = moment + silence + rest(calendar, moment, silence, CEILING - silence)
    if ends < openness.opens_at:
        return Wait.TOO_LONG
    day, last = moment.astimezone(HOME).date(), openness.opens_at.astimezone(HOME).date()
    closed = any(is_closed(calendar, day + n * ONE_DAY) for n in range((last - day).days))
    return Wait.RESTS if closed else Wait.ORDINARY


BUCKET_LIMITS = (
    timedelta(minutes=15),
    timedelta(minutes=30),
    timedelta(hours=1),
    timedelta(hours=2),
)
"""The upper ends of the buckets in which answers are counted."""
LATER_BUCKET = len(BUCKET_LIMITS)
"""The bucket for answers that took longer still, and for those that never came."""
COUNTED_FOR = timedelta(days=30)
FEWEST_ANSWERS = 5
"""From fewer answers nothing can be said."""
MOST_OF_THEM = 0.8
PROMISES = (
    ResponseTime.HALF_HOUR,
    ResponseTime.HALF_HOUR,
    ResponseTime.HOUR,
    ResponseTime.LATER,
    ResponseTime.LATER,
)


def bucket(waited: timedelta) -> int:
    """Where a first answer after this long, inside the hours, is counted."""
    return bisect_left(BUCKET_LIMITS, waited)


def response_time(counted: Mapping[int, int]) -> ResponseTime:
    """What four of five answers kept to; `counted` holds how many there are in each bucket."""
    total = sum(counted.values())
    if total < FEWEST_ANSWERS:
        return ResponseTime.NONE
    within = 0
    for number, kept in enumerate(PROMISES):
        within += counted.get(number, 0)
        if within >= MOST_OF_THEM * total:
            return kept
    return ResponseTime.LATER


def response_time_text(openness: Openness) -> str | None:
    """The name of the text that says how long an answer takes now; None when nothing is promised.

    For the panel and the questions, which say it in their own places.
    """
    if openness.status is not OpeningStatus.OPEN:
        return None
    if openness.busy:
        return "office_hours-promise-busy"
    return {
        ResponseTime.NONE: None,
        ResponseTime.HALF_HOUR: "office_hours-promise-half_hour",
        ResponseTime.HOUR: "office_hours-promise-hour",
        ResponseTime.LATER: "office_hours-promise-later",
    }[openness.response_time]


def change_notice(said: ResponseTime, now: ResponseTime) -> str | None:
    """The kind of notice for the admins when young people read another promise than before.

    Too few answers for a promise is no change, and neither is the first promise ever.
    """
    if ResponseTime.NONE in {said, now} or said is now:
        return None
    return "promise-slower" if now.value > said.value else "promise-faster"
