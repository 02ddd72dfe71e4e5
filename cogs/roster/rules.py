"""Planned shifts of the coming week, the gaps they leave in the hours, and the agreed hours."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from bot.core.alias import GuildId
from bot.core.clock import HOME
from bot.core.errors import Refusal
from bot.opening_hours.calendar import Calendar, closes_at, is_open, next_opening
from cogs.office_hours.rules.shifts import WorkedWeek

DAYS = 7
ONE_DAY = timedelta(days=1)
LONGEST = timedelta(hours=12)
"""As a shift."""
MOST = 14
"""Planned shifts of one worker: two a day."""
SHORTEST_GAP = timedelta(minutes=15)
"""Less is the time to say hello to a colleague."""
AGREED_FOR = timedelta(days=365)
"""Agreed hours are forgotten a year after they were said last."""
MOST_HOURS = 38
"""Of a full week in Belgium."""
CLOCK = re.compile(r"(\d{1,2})\s*(?:[.:uh]|uur)?\s*(\d{2})?\s*(?:u|h|uur)?")
HOURS_TYPED = re.compile(r"(\d{1,2})(?:[.,](\d))?\s*(?:u|uur|h|hours?|heures?)?")
EXAMPLE = "17.30"


@dataclass(frozen=True, slots=True)
class PlannedShift:
    """Someone plans to be there from one moment until another; both aware."""

    guild: GuildId
    account: int
    starts_at: datetime
    ends_at: datetime
    key: str


class Span(NamedTuple):
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class RosterDay:
    """`gaps`: hours of the bench, still to come, in which nobody plans to be there."""

    day: date
    opens: tuple[Span, ...]
    planned: tuple[PlannedShift, ...]
    gaps: tuple[Span, ...]


def day_chosen(value: str, moment: datetime) -> date:
    """One of the coming days. Raise `Refusal("roster-far")` for what no menu offers."""
    days = coming(moment)
    chosen = next((day for day in days if day.isoformat() == value), None)
    if chosen is None:
        raise Refusal("roster-far", days=DAYS)
    return chosen


def coming(moment: datetime) -> list[date]:
    """Today and the six days after it, at home."""
    today = moment.astimezone(HOME).date()
    return [today + n * ONE_DAY for n in range(DAYS)]


def span_typed(day: date, first: str, last: str, moment: datetime) -> Span:
    """Understand from when until when, on the clock at home; past midnight is the next day.

    Raise `Refusal("roster-clock")`, "roster-past" or "roster-long".
    """
    start, end = _moment_typed(day, first), _moment_typed(day, last)
    if end <= start:
        end = _moment_typed(day + ONE_DAY, last)
    if end - start > LONGEST:
        raise Refusal("roster-long", hours=LONGEST // timedelta(hours=1))
    if end <= moment:
        raise Refusal("roster-past")
    return Span(start, end)


def _moment_typed(day: date, typed: str) -> datetime:
    found = CLOCK.fullmatch(typed.strip().lower())
    if not found or int(found[1]) > 24 or int(found[2] or 0) >= 60:  # noqa: PLR2004 - a clock
        raise Refusal("roster-clock", example=EXAMPLE)
    later, hour = divmod(int(found[1]), 24)
    shown = datetime.combine(day + later * ONE_DAY, time(hour, int(found[2] or 0)), HOME)
    return shown.astimezone(UTC)


def agreed_typed(typed: str) -> timedelta:
    """Understand hours a week. Raise `Refusal("roster-agreed-unclear")`."""
    found = HOURS_TYPED.fullmatch(typed.strip().lower())
    hours = float(f"{found[1]}.{found[2] or 0}") if found else 0.0
    if not 0 < hours <= MOST_HOURS:
        raise Refusal("roster-agreed-unclear", most=MOST_HOURS)
    return timedelta(hours=hours)


def week(calendar: Calendar, planned: Sequence[PlannedShift], moment: datetime) -> list[RosterDay]:
    """Today and the six days after it."""
    return [_day(calendar, planned, day, moment) for day in coming(moment)]


def _day(
    calendar: Calendar, planned: Sequence[PlannedShift], day: date, moment: datetime
) -> RosterDay:
    begins = datetime.combine(day, time(), HOME).astimezone(UTC)
    ends = datetime.combine(day + ONE_DAY, time(), HOME).astimezone(UTC)
    opens = tuple(_open_in(calendar, begins, ends))
    here = tuple(
        sorted(
            (each for each in planned if begins <= each.starts_at < ends),
            key=lambda each: (each.starts_at, each.account),
        )
    )
    covered = sorted(Span(each.starts_at, each.ends_at) for each in planned)
    gaps = (gap for span in opens for gap in _uncovered(span, covered, moment))
    return RosterDay(day, opens, here, tuple(gaps))


def _open_in(calendar: Calendar, begins: datetime, ends: datetime) -> Iterator[Span]:
    at = begins
    while at < ends:
        if is_open(calendar, at):
            until = min(closes_at(calendar, at) or ends, ends)
            yield Span(at, until)
            at = until
        else:
            at = next_opening(calendar, at) or ends


def _uncovered(span: Span, covered: Iterable[Span], moment: datetime) -> Iterator[Span]:
    at = max(span.start, moment)
    for start, end in covered:
        if start > at:
            yield from _long_enough(at, min(start, span.end))
        at = max(at, end)
    yield from _long_enough(at, span.end)


def _long_enough(start: datetime, end: datetime) -> Iterator[Span]:
    if end - start >= SHORTEST_GAP:
        yield Span(start, end)


def worked_in(week: WorkedWeek) -> timedelta:
    return sum(week.worked.values(), timedelta())


def is_reached(agreed: timedelta | None, week: WorkedWeek) -> bool:
    """Whether somebody worked all that was agreed for a week."""
    return agreed is not None and worked_in(week) >= agreed
