"""A worker's own worked time: spans of work, and the weeks in which they are shown (R46)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from bot.core.clock import HOME, to_seconds
from cogs.office_hours.rules.shifts import Availability, Shift, ShiftKind

WEEKS = 5
"""This week and the last four."""
KEPT = timedelta(weeks=WEEKS)
A_WEEK = timedelta(weeks=1)
MINUTE = 60


@dataclass(frozen=True, slots=True)
class WorkedSpan:
    """Uninterrupted work of one kind; it ends after it started."""

    started_at: datetime
    ended_at: datetime
    kind: ShiftKind

    @property
    def minutes(self) -> int:
        """Whole minutes on the clock: pieces that follow each other add up to the whole."""
        return to_seconds(self.ended_at) // MINUTE - to_seconds(self.started_at) // MINUTE


@dataclass(frozen=True, slots=True)
class WorkedWeek:
    """Monday to Sunday at home. `starts` is its first moment; kinds without work are left out."""

    starts: datetime
    worked: dict[ShiftKind, timedelta]


def piece(shift: Shift, until: datetime) -> WorkedSpan | None:
    """The work that a shift holds since it was last cut: none in a pause, none after its end."""
    ended = min(until, shift.ends_at)
    if shift.state is Availability.PAUSED or ended <= shift.since:
        return None
    return WorkedSpan(shift.since, ended, shift.kind)


def week_of(moment: datetime, *, later: int = 0) -> datetime:
    """The first moment of a week by the clock at home; weeks with a clock change are right too."""
    day = moment.astimezone(HOME).date()
    monday = day - timedelta(days=day.weekday()) + timedelta(weeks=later)
    return datetime.combine(monday, time(), HOME).astimezone(UTC)


def kept_until(ended: datetime) -> datetime:
    """Work is forgotten with the last week in which it is shown: at most `KEPT` later."""
    return week_of(ended, later=KEPT // A_WEEK)


def by_week(pieces: Iterable[WorkedSpan], moment: datetime) -> list[WorkedWeek]:
    """Give this week first, then the four before it."""
    known = tuple(pieces)
    return [_week(known, moment, later=-back) for back in range(WEEKS)]


def _week(pieces: Iterable[WorkedSpan], moment: datetime, *, later: int) -> WorkedWeek:
    starts, ends = week_of(moment, later=later), week_of(moment, later=later + 1)
    worked: dict[ShiftKind, timedelta] = {}
    for each in pieces:
        inside = min(each.ended_at, ends) - max(each.started_at, starts)
        if inside > timedelta(0):
            worked[each.kind] = worked.get(each.kind, timedelta(0)) + inside
    return WorkedWeek(starts, worked)
