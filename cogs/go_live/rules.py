"""The points of the roadmap (R67): what must be so before a bench opens, who did it, and when."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.core.errors import Refusal
from bot.texts.plain_text import require_name
from cogs.alarm.rules import FEWEST

HOLDS_FOR = timedelta(days=365)
"""What people did and decided is asked anew each year."""
FEWEST_HELPLINES = 5
FEWEST_OWNERS = 2
"""Of the application on Discord: one person may leave, fall ill or lose their account."""
LONGEST_WHO, LONGEST_PLACE = 80, 120
DAY = re.compile(r"(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})", re.ASCII)
ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
CENTURY = 2000


class Point(StrEnum):
    """In the order in which a small town does them."""

    PURPOSE = "purpose"
    MANDATE = "mandate"
    DPO = "dpo"
    DPIA = "dpia"
    COUNSEL = "counsel"
    DISCORD_RULES = "discord_rules"
    INSURANCE = "insurance"
    HOUSE_RULES = "house_rules"
    CODE = "code"
    HOURS = "hours"
    CARDS = "cards"
    HELPLINES = "helplines"
    COMPLAINT = "complaint"
    TOLD = "told"
    NIGHT = "night"
    YOUNG_READERS = "young_readers"
    CRISIS_TEXTS = "crisis_texts"
    WALLS = "walls"
    OWNERS = "owners"
    PRACTICE = "practice"
    EVALUATION = "evaluation"


SEEN_BY_CODE = frozenset(
    {
        Point.PURPOSE,
        Point.HOURS,
        Point.CARDS,
        Point.HELPLINES,
        Point.COMPLAINT,
        Point.TOLD,
        Point.WALLS,
        Point.OWNERS,
        Point.PRACTICE,
    }
)
"""Looked at whenever the list is shown, and again at the moment of opening: nobody ticks these."""
CAN_WAIT = frozenset(
    {
        Point.MANDATE,
        Point.DPO,
        Point.INSURANCE,
        Point.HOUSE_RULES,
        Point.CODE,
        Point.HOURS,
        Point.EVALUATION,
    }
)
"""On the list, and no reason to keep a bench shut. All others are critical for safety."""
SAID_BY_OTHERS = frozenset({Point.CARDS, Point.HELPLINES, Point.COMPLAINT, Point.TOLD, Point.WALLS})
"""Critical too, and `/controle` has a line of its own for each already."""
TO_COME = frozenset({Point.EVALUATION})
"""Of these the day is still to come, and not over."""
OF_TRIAL_TOO = (
    "consultation",
    "count_shown",
    "counter",
    "mention_rest",
    "opened_channel",
    "poll",
    "post",
    "promise_said",
    "quarterly_report",
    "reply_time",
    "report_line",
    "uncopied_poll_key",
    "uncopied_poll_vote",
    "urgent_closed",
    "wiped_line",
    "worked",
)
"""Tables that name no young person, and say something of the trial all the same.

The marks of code names that were drawn stay: no name of the trial is somebody else's soon after.
"""


@dataclass(frozen=True, slots=True)
class Done:
    """What people did: in the town's own words who, on which day, and perhaps where it stands."""

    point: Point
    who: str
    day: date
    place: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the code has just seen.

    `owners`: accounts that own the application together, None when Discord did not say. `walls`:
    what is not well of channels, wiping, key and disk, each with its remedy.
    """

    purpose: bool
    hours: bool
    team: int
    signed: int
    helplines: int
    complaint: bool
    told: int
    answers: int
    owners: int | None
    walls: tuple[str, ...] = ()

    def count_of(self, point: Point) -> int:
        """How far it is, of what is counted."""
        counted = {Point.HELPLINES: self.helplines, Point.TOLD: self.told, Point.CARDS: self.signed}
        return counted.get(point, 0)

    def is_well(self, point: Point) -> bool:
        return {
            Point.PURPOSE: self.purpose,
            Point.HOURS: self.hours,
            Point.CARDS: 0 < self.team == self.signed,
            Point.HELPLINES: self.helplines >= FEWEST_HELPLINES,
            Point.COMPLAINT: self.complaint,
            Point.TOLD: self.told >= FEWEST,
            Point.WALLS: not self.walls,
            Point.OWNERS: (self.owners or 0) >= FEWEST_OWNERS,
            Point.PRACTICE: self.answers > 0,
        }[point]


@dataclass(frozen=True, slots=True)
class Line:
    """`unknown`: what only Discord knows, and did not say."""

    point: Point
    ok: bool
    done: Done | None = None
    count: int = 0
    unknown: bool = False

    @property
    def is_critical(self) -> bool:
        return self.point not in CAN_WAIT

    @property
    def by_people(self) -> bool:
        return self.point not in SEEN_BY_CODE


def lines(facts: Facts, done: Mapping[Point, Done], *, live: bool) -> list[Line]:
    """The whole list. What was practised in the trial went with it: a live town is not asked."""
    return [
        Line(
            point,
            ok=facts.is_well(point),
            count=facts.count_of(point),
            unknown=point is Point.OWNERS and facts.owners is None,
        )
        if point in SEEN_BY_CODE
        else Line(point, point in done, done.get(point))
        for point in Point
        if not (live and point is Point.PRACTICE)
    ]


def in_the_way(found: Sequence[Line]) -> list[Line]:
    """What must be done before the bench opens."""
    return [each for each in found if each.is_critical and not each.ok]


def fallen_back(found: Sequence[Line]) -> list[Line]:
    """What of an open bench does not hold any more, beside what others say of it."""
    return [each for each in in_the_way(found) if each.point not in SAID_BY_OTHERS]


def point_of(value: str) -> Point:
    """Raise `Refusal("shell-no-such-door")` for what nobody ticks: anybody can forge a key."""
    if value not in set(Point) or Point(value) in SEEN_BY_CODE:
        raise Refusal("shell-no-such-door")
    return Point(value)


def done(point: Point, who: str, day: str, place: str, today: date) -> Done:
    """Accept what was filled in.

    Raise `Refusal("go_live-no-who")` without a name, and as `require_name` and `_day`.
    """
    if not who.strip():
        raise Refusal("go_live-no-who")
    where = require_name(place, may_link=True) if place.strip() else ""
    who = require_name(who)[:LONGEST_WHO]
    return Done(point, who, _day(point, day, today), where[:LONGEST_PLACE])


def _day(point: Point, typed: str, today: date) -> date:
    """Raise `Refusal("go_live-day")` for no date, and "…-future", "…-old" or "…-to-come"."""
    found = _date(typed.strip())
    if point in TO_COME:
        if not today <= found <= today + HOLDS_FOR:
            raise Refusal("go_live-day-to-come")
        return found
    if found > today:
        raise Refusal("go_live-day-future")
    if found <= today - HOLDS_FOR:
        raise Refusal("go_live-day-old")
    return found


def _date(typed: str) -> date:
    plain, iso = DAY.fullmatch(typed), ISO.fullmatch(typed)
    try:
        if iso:
            return date(*map(int, iso.groups()))
        if plain:
            day, month, year = map(int, plain.groups())
            return date(year + CENTURY if year < CENTURY else year, month, day)
    except ValueError:
        raise Refusal("go_live-day") from None
    raise Refusal("go_live-day")


def holds_until(done: Done) -> date:
    """The first day on which it is asked anew: a year later, or when the day has come."""
    return done.day + (timedelta(days=1) if done.point in TO_COME else HOLDS_FOR)


@dataclass(frozen=True, slots=True)
class Left:
    """What is left of a trial, counted just now: rows here, and messages on Discord."""

    rows: int
    messages: int

    @property
    def in_all(self) -> int:
        return self.rows + self.messages
