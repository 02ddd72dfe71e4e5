"""A shift: until when, what for, whether new questions may come, when it ends; and its worked time.

Who is shown as present and gives no sign of life for two hours is asked about it once; when no
answer comes, the shift ends (R44). Each worker sees the own worked time by week (R46).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum

from bot.core.alias import GuildId
from bot.core.clock import HOME, to_seconds
from bot.core.errors import Refusal

BEFORE_THE_END = timedelta(minutes=15)
SHORT = timedelta(minutes=20)
"""Who plans an end nearer than this needs no reminder of it."""
FARTHEST = timedelta(hours=12)
HOUR = timedelta(hours=1)
EXAMPLE = "17.30"
TYPED = re.compile(r"(\d{1,2})\s*(?:[.:uh]|uur)?\s*(\d{2})?\s*(?:u|h|uur)?")
MIDNIGHT = 24


class ShiftKind(StrEnum):
    """What a shift is for (R62). Only contact opens the bench; all of them are work."""

    CONTACT = "contact"
    LEARNING = "learning"
    CONSULTATION = "consultation"


class Availability(StrEnum):
    """How reachable a worker is while on shift (R44). Young people never see it of one worker."""

    AVAILABLE = "available"
    BUSY = "busy"
    """Here, but no new questions."""
    PAUSED = "paused"
    """Not here until the worker says so; a pause is no work."""


@dataclass(frozen=True, slots=True)
class Shift:
    """Who works, from when to when. It ends by itself at `ends_at`, which lies after `started_at`.

    `since` is when the present piece of work or pause began. `remind_at` is None when there is no
    reminder to come. `key` is opaque, and another for each planned end.
    """

    guild: GuildId
    account: int
    kind: ShiftKind
    state: Availability
    started_at: datetime
    since: datetime
    ends_at: datetime
    remind_at: datetime | None
    key: str


def begun(
    guild: GuildId, account: int, kind: ShiftKind, *, moment: datetime, ends: datetime, key: str
) -> Shift:
    shift = Shift(guild, account, kind, Availability.AVAILABLE, moment, moment, ends, None, key)
    return planned(shift, ends, moment=moment, key=key)


def planned(shift: Shift, ends: datetime, *, moment: datetime, key: str) -> Shift:
    """Give a shift another end, and with it another reminder.

    By a clock that went back since it began, it begins now: no shift ends before it began.
    """
    reminder = ends - BEFORE_THE_END if ends - moment >= SHORT else None
    started, since = min(shift.started_at, moment), min(shift.since, moment)
    return replace(
        shift, started_at=started, since=since, ends_at=ends, remind_at=reminder, key=key
    )


def changed(
    shift: Shift,
    moment: datetime,
    *,
    kind: ShiftKind | None = None,
    state: Availability | None = None,
) -> Shift:
    """Do another kind of work, or be otherwise reachable. A pause or another kind cuts the work."""
    after = replace(shift, kind=kind or shift.kind, state=state or shift.state)
    is_cut = _work(after) != _work(shift)
    return replace(after, since=moment) if is_cut else after


def _work(shift: Shift) -> ShiftKind | None:
    return None if shift.state is Availability.PAUSED else shift.kind


def visibility(shift: Shift | None) -> tuple[Availability, datetime] | None:
    """What a shift means for the bench, and until when; None when nobody can be met (R62)."""
    if shift is None or shift.kind is not ShiftKind.CONTACT or shift.state is Availability.PAUSED:
        return None
    return shift.state, shift.ends_at


def all_busy(states: Iterable[Availability]) -> bool:
    """Whether there is someone, and all have enough to do."""
    return set(states) == {Availability.BUSY}


def parse_end(typed: str, moment: datetime) -> datetime:
    """Understand until when, as on the clock at home: the next time that it shows `17.30`.

    Raise `Refusal("office_hours-until-unclear")` or `Refusal("office_hours-until-too-far")`.
    """
    found = TYPED.fullmatch(typed.strip().lower())
    if not found or int(found[1]) > MIDNIGHT or int(found[2] or 0) >= 60:  # noqa: PLR2004
        raise Refusal("office_hours-until-unclear", example=EXAMPLE)
    shown = time(int(found[1]) % MIDNIGHT, int(found[2] or 0))
    return within_reach(_next(shown, moment), moment)


def _next(shown: time, moment: datetime) -> datetime:
    """When the clock at home next shows this: maybe twice in autumn, in spring maybe later."""
    today = moment.astimezone(HOME).date()
    first = [datetime.combine(today + timedelta(days=later), shown, HOME) for later in range(2)]
    again = [each.replace(fold=1) for each in first]
    coming = [*first, *(each for each in again if _is_shown(each))]
    return min(at for each in coming if (at := each.astimezone(UTC)) > moment)


def _is_shown(wall: datetime) -> bool:
    return wall.astimezone(UTC).astimezone(HOME).replace(tzinfo=None) == wall.replace(tzinfo=None)


def within_reach(ends: datetime, moment: datetime) -> datetime:
    """Raise `Refusal("office_hours-until-too-far")` for what is past or no shift lasts till."""
    if not moment < ends <= moment + FARTHEST:
        raise Refusal(
            "office_hours-until-too-far",
            example=EXAMPLE,
            hours=FARTHEST // HOUR,
        )
    return ends


AS_TYPED = "%H.%M"
"""An end of a shift as a worker types it, by the wall clock at home."""


def ends_to_choose(closes: datetime | None, moment: datetime) -> list[datetime]:
    """The end of the hours, if it can be chosen, and every whole hour within reach."""
    whole = moment.replace(minute=0, second=0, microsecond=0)
    hours = {whole + n * HOUR for n in range(1, FARTHEST // HOUR + 1)}
    ends = hours | ({closes} if closes else set())
    near = sorted(each for each in ends if moment < each <= moment + FARTHEST)
    # An hour that an autumn night shows twice is typed once: it is the first of them.
    typed = {each.astimezone(HOME).strftime(AS_TYPED): each for each in reversed(near)}
    return sorted(typed.values())


def as_typed(moment: datetime) -> str:
    """Give an end as a worker would type it; `parse_end` reads it back."""
    return moment.astimezone(HOME).strftime(AS_TYPED)


SILENCE_BEFORE_ASKING = timedelta(hours=2)
"""A bench without a question for an hour is an ordinary afternoon, and nobody should have to click
to prove that they sit there. Two hours is half of the usual hours: who sits them all is asked once
at most, and a shift that was forgotten is found before the hours are over."""
TIME_TO_ANSWER = timedelta(minutes=15)
"""Long enough to end a talk or to come back from the kitchen; and R44's own measure."""
REASON_SHOWN_FOR = FARTHEST
"""How long someone can still hear why their shift stopped; till then an hour says which one."""


@dataclass(frozen=True, slots=True)
class PresenceQuestion:
    """Someone was asked whether they are still there. `arrived`: Discord said that it arrived."""

    asked_at: datetime
    arrived: bool = False

    @property
    def until(self) -> datetime:
        return self.asked_at + TIME_TO_ANSWER


def last_activity(shift: Shift, given: datetime) -> datetime:
    """What changed the shift is a sign too, also when it was not seen as an act."""
    return max(shift.since, given)


def must_ask(shift: Shift, sign: datetime, moment: datetime) -> bool:
    """Ask who is shown as present and gave no sign for long, unless the reminder comes first."""
    is_near = shift.ends_at - moment <= TIME_TO_ANSWER + BEFORE_THE_END
    return visibility(shift) is not None and not is_near and moment - sign >= SILENCE_BEFORE_ASKING


def is_still_silent(question: PresenceQuestion, sign: datetime) -> bool:
    """Whether it is still the silence in which was asked."""
    return question.asked_at - sign >= SILENCE_BEFORE_ASKING


def is_unanswered(question: PresenceQuestion, sign: datetime, moment: datetime) -> bool:
    """Nobody is there: asked, the question did arrive, and no answer came in time."""
    return question.arrived and is_still_silent(question, sign) and moment >= question.until


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


def worked_span(shift: Shift, until: datetime) -> WorkedSpan | None:
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


def without_overlap(pieces: Iterable[WorkedSpan]) -> list[WorkedSpan]:
    """The same work in the order in which it was done, and no moment of it twice."""
    apart: list[WorkedSpan] = []
    for each in sorted(pieces, key=lambda piece: (piece.started_at, piece.ended_at)):
        start = max(each.started_at, apart[-1].ended_at) if apart else each.started_at
        if start < each.ended_at:
            apart.append(replace(each, started_at=start))
    return apart


def worked_weeks(pieces: Iterable[WorkedSpan], moment: datetime) -> list[WorkedWeek]:
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
