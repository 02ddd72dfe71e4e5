"""Which changes of the opening hours are possible, and which school holidays may be chosen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from bot.core.errors import Refusal
from bot.opening_hours.osm_rules import DAY, Spans
from bot.opening_hours.typed_dates import FARTHEST
from bot.opening_hours.week import Dated, Week, read_dated, read_week
from bot.texts.plain_text import require_name
from bot.texts.typed_text import is_blank, units
from cogs.office_hours.settings import LONGEST_WORDS, Holiday

MOST_DATES = 50
LONGEST_HOLIDAY = 100
"""Days. Who is away for longer needs no holiday but other hours."""
ALL_DAY: Spans = ((0, DAY),)


def with_hours(weekly: str, days: Iterable[int], spans: Spans) -> str:
    """The week with these hours on these days; what a week cannot hold is replaced by a new one."""
    return _possible((read_week(weekly) or Week()).with_hours(days, spans))


def with_holidays(weekly: str, holidays: Spans | None) -> str:
    week = read_week(weekly) or Week()
    return _possible(Week(week.days, holidays))


def _possible(week: Week) -> str:
    """Raise `Refusal` for a week that never opens, or that never closes (F-H6)."""
    if not week.opens:
        raise Refusal("office_hours-week-never")
    if all(spans == ALL_DAY for spans in week.days) and week.holidays in {None, ALL_DAY}:
        raise Refusal("office_hours-week-always")
    return week.osm


def with_date(known: tuple[str, ...], dated: Dated) -> tuple[str, ...]:
    """The newest wins where dates overlap, and takes the place of one for the same days."""
    others = [rule for rule in known if not _same_days(read_dated(rule), dated)]
    if len(others) >= MOST_DATES:
        raise Refusal("office_hours-dates-full", most=MOST_DATES)
    return (*others, dated.rule)


def _same_days(one: Dated, other: Dated) -> bool:
    return (one.first, one.last) == (other.first, other.last)


def holiday(first: date, last: date, words: str) -> Holiday:
    """Accept a period and what young people read meanwhile: plain words, and not too many."""
    words = " ".join(words.split())
    if is_blank(words):
        raise Refusal("office_hours-holiday-empty")
    if units(words) > LONGEST_WORDS:
        raise Refusal("office_hours-holiday-words-long", most=LONGEST_WORDS)
    words = require_name(words, may_link=True)
    if (last - first).days >= LONGEST_HOLIDAY:
        raise Refusal("office_hours-holiday-long", most=LONGEST_HOLIDAY)
    return Holiday(first=first, last=last, words=words)


COMMUNITIES = ("vlaanderen", "federation-wallonie-bruxelles", "duitstalige-gemeenschap")
NAMES = ("autumn", "christmas", "carnival", "easter", "summer")
A_YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class SchoolHoliday:
    """From `first` up to and with `last`; `source` says where that was read, and when."""

    community: str
    name: str
    first: date
    last: date
    source: str
    source_date: date

    @property
    def key(self) -> str:
        return f"{self.community}.{self.first.isoformat()}"

    @property
    def closed(self) -> Dated:
        return Dated(self.first, self.last)

    def meets(self, other: SchoolHoliday) -> bool:
        """Whether both are about the same days of the same schools."""
        is_same = self.community == other.community
        return is_same and self.first <= other.last and other.first <= self.last


def merged(
    own: Iterable[SchoolHoliday], shipped: Iterable[SchoolHoliday]
) -> tuple[SchoolHoliday, ...]:
    """The town's own list, and of the other what says nothing else about the same days."""
    decided = tuple(own)
    rest = (each for each in shipped if not any(each.meets(known) for known in decided))
    return (*decided, *rest)


def short_lists(known: Iterable[SchoolHoliday], today: date) -> Mapping[str, date | None]:
    """The communities whose list does not reach a year ahead, and until when it goes.

    None when there is nothing in it that is still to come.
    """
    ahead = [each for each in known if each.last >= today]
    until = {
        community: max((each.last for each in ahead if each.community == community), default=None)
        for community in COMMUNITIES
    }
    return {name: last for name, last in until.items() if last is None or last < today + A_YEAR}


def to_choose(
    known: Iterable[SchoolHoliday], exceptions: Iterable[str], today: date
) -> tuple[SchoolHoliday, ...]:
    """What is still to come, soon enough to decide, and not decided yet; the first first."""
    decided = set(exceptions)
    ahead = [
        each
        for each in known
        if each.last >= today and each.last - today <= FARTHEST and each.closed.rule not in decided
    ]
    return tuple(sorted(ahead, key=lambda each: each.first))
