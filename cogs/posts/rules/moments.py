"""Reads when something is, as people in the town type it: `2/12 16:00`, `2/12 16u-18u`.

What is typed is the wall clock of the town; what comes out is an aware moment in UTC.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from bot.core.clock import HOME
from bot.core.errors import Refusal

FARTHEST = timedelta(days=60)
"""Nothing is planned further ahead: who signs it may be gone by then."""
DAY = r"(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{4}))?"
HOUR = r"(\d{1,2})\s?(?:[:.uh]\s?(\d{2})?)?"
FROM = re.compile(rf"{DAY},?\s+{HOUR}", re.IGNORECASE)
FROM_TO = re.compile(rf"{DAY},?\s+{HOUR}\s?[-–]\s?{HOUR}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Span:
    """From when to when something is."""

    begins: datetime
    ends: datetime


def moment_typed(typed: str, now: datetime) -> datetime:
    """Raise "posts-when-unclear", "posts-no-such-hour", "posts-past", "posts-too-far"."""
    found = FROM.fullmatch(typed.strip())
    if found is None:
        raise Refusal("posts-when-unclear")
    day, month, year, hour, minute = found.groups()
    moment = _wall_clock(_day(day, month, year, now), hour, minute)
    return _ahead(moment, now)


def span_typed(typed: str, now: datetime) -> Span:
    """The begin and the end, on one day. Raise as `moment_typed`, and "posts-ends-before".

    "posts-span-unclear" takes the place of "posts-when-unclear". What goes on now may be typed too.
    """
    found = FROM_TO.fullmatch(typed.strip())
    if found is None:
        raise Refusal("posts-span-unclear")
    named, month, year, hour, minute, until, minute_until = found.groups()
    try:
        day = _day(named, month, year, now)
        begins, ends = _wall_clock(day, hour, minute), _wall_clock(day, until, minute_until)
    except Refusal as no:
        if no.text == "posts-when-unclear":
            raise Refusal("posts-span-unclear") from None
        raise
    if ends <= begins:
        raise Refusal("posts-ends-before")
    return Span(begins, _ahead(ends, now))


def as_typed(span: Span) -> str:
    """How somebody could have typed it, to stand in a form that is opened again."""
    day, until = span.begins.astimezone(HOME), span.ends.astimezone(HOME)
    return f"{day.day}/{day.month}/{day.year} {day:%H:%M}-{until:%H:%M}"


def _day(day: str, month: str, year: str | None, now: datetime) -> date:
    """Without a year: the next such day, today too."""
    today = now.astimezone(HOME).date()
    if year:
        return _date(int(year), month, day)
    found = _date(today.year, month, day)
    return found if found >= today else _date(today.year + 1, month, day)


def _date(year: int, month: str, day: str) -> date:
    try:
        return date(year, int(month), int(day))
    except ValueError:
        raise Refusal("posts-when-unclear") from None


def _wall_clock(day: date, hour: str, minute: str | None) -> datetime:
    """Of an hour that comes twice, when the clock is set back, the first.

    Raise `Refusal("posts-no-such-hour")` for one that is skipped when it is set forward.
    """
    try:
        wall = datetime(day.year, day.month, day.day, int(hour), int(minute or 0), tzinfo=HOME)
    except ValueError:
        raise Refusal("posts-when-unclear") from None
    moment = wall.astimezone(UTC)
    if moment.astimezone(HOME).replace(tzinfo=None) != wall.replace(tzinfo=None):
        raise Refusal("posts-no-such-hour")
    return moment


def _ahead(moment: datetime, now: datetime) -> datetime:
    if moment <= now:
        raise Refusal("posts-past")
    if moment > now + FARTHEST:
        raise Refusal("posts-too-far", days=FARTHEST.days)
    return moment
