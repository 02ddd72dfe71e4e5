"""Opening hours as OSM writes them, read into values: which days, and from when until when.

What these rules cannot say (months, weeks, sunrise, school holidays) is for the library to read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from opening_hours import validate

DAY = 24 * 60
CODES = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
HOLIDAYS = len(CODES)
"""Stands beside the weekdays 0 to 6 for public holidays."""
EVERY_DAY = frozenset(range(HOLIDAYS))
ALL_WEEK = "24/7"
NAME = "(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)"
DAYS = rf"{NAME}(?:-{NAME}|\[[-\d,]+\])?"
LIST = rf"{DAYS}(?:,{DAYS})*"
CLOCKS = r"\d{1,2}:\d\d-\d{1,2}:\d\d"
HOURS = rf"(?:off|closed|{CLOCKS}(?:,{CLOCKS})*)"
RULE = re.compile(rf"(?:(?P<only>PH) )?(?P<days>{LIST}) (?P<hours>{HOURS})(?:,|$)")
WEEKLY = re.compile(rf"{LIST} {HOURS}")
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
DATE = rf"(\d{{4}}) ({'|'.join(MONTHS)}) (\d{{2}})"
DATED = re.compile(rf"{DATE}(?:-{DATE})?\s+{HOURS}")
SPAN = re.compile(r"(\d{1,2}):(\d\d)-(\d{1,2}):(\d\d)")
WHOLE_DAY = re.compile(r"(\d\d:\d\d)-\1")
NTH = re.compile(rf"({NAME})\[([-\d,]+)\]")
SPACED = re.compile(r"\s*,\s*")
MOST_SPANS = 4
"""On one day. More would not fit in a menu of Discord, and hardly in anybody's day."""
Span = tuple[int, int]
Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """Some days and their hours. A span that ends after midnight ends after minute 1440.

    `days` are weekdays from 0, Monday, and `HOLIDAYS`; `nth` those that count only as the nth of
    their month, from the end when below 0. `both`: holidays that fall on one of the days, and
    nothing else. `adds`: beside the hours of earlier rules, not instead of them.
    """

    days: frozenset[int]
    spans: Spans
    nth: frozenset[tuple[int, int]] = frozenset()
    both: bool = False
    adds: bool = False

    @property
    def is_plain(self) -> bool:
        return not (self.nth or self.both or self.adds)

    def covers(self, day: date, *, is_holiday: bool) -> bool:
        is_named = day.weekday() in self.days or self._is_nth(day)
        if self.both:
            return is_named and is_holiday
        return is_named or (is_holiday and HOLIDAYS in self.days)

    def _is_nth(self, day: date) -> bool:
        if not self.nth:
            return False
        ahead = (day.day - 1) // 7 + 1
        behind = -((_days_left(day)) // 7 + 1)
        return bool({(day.weekday(), ahead), (day.weekday(), behind)} & self.nth)


def _days_left(day: date) -> int:
    first = date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return (first - day).days - 1


def tidy(hours: str) -> str:
    """One space where one is allowed, none after a comma.

    To the library a comma with a space begins another rule, so `Tu, Th 14:00-18:00` opens Tuesday
    for a whole day; to people and to most programs it is one list.
    """
    return SPACED.sub(",", " ".join(hours.split()))


@lru_cache(maxsize=1024)
def read_rules(hours: str) -> tuple[Rule, ...] | None:
    """Give the rules of such a string in order; None for what they cannot say."""
    if hours.strip() == ALL_WEEK:
        return (Rule(EVERY_DAY, ((0, DAY),)),)
    if not hours.strip():
        return None
    found: list[Rule] = []
    for part in hours.rstrip("; ").split(";"):
        rules = [*_rules(tidy(part))]
        if not rules:
            return None
        found += rules
    return tuple(found)


def _rules(part: str) -> Iterator[Rule]:
    """The rules between two semicolons; nothing when one of them cannot be read."""
    matches: list[re.Match[str]] = []
    at = 0
    while at < len(part):
        found = RULE.match(part, at)
        if found is None or not _is_sound(found):
            return
        matches.append(found)
        at = found.end()
    for number, match in enumerate(matches):
        yield _rule(match, adds=number > 0)


def _is_sound(found: re.Match[str]) -> bool:
    ends = [int(end) for span in SPAN.findall(found["hours"]) for end in (span[0], span[2])]
    return validate(found[0].rstrip(",")) and all(each <= 48 for each in ends)  # noqa: PLR2004


def _rule(found: re.Match[str], *, adds: bool) -> Rule:
    spans, days = spans_in(found["hours"]), found["days"]
    nth = frozenset(
        (CODES.index(name), number)
        for name, numbers in NTH.findall(days)
        for number in _nths(numbers)
        if name in CODES
    )
    plain = re.sub(rf"{NTH.pattern},?", "", days).rstrip(",")
    return Rule(
        frozenset(_days(plain)) if plain else frozenset(),
        spans,
        nth,
        both=found["only"] is not None,
        adds=adds and bool(spans),
    )


def _nths(listed: str) -> Iterator[int]:
    """The numbers of `1,3`, of `2-4` and of `-1`."""
    for part in listed.split(","):
        first, _, last = part[1:].partition("-")
        start = int(part[0] + first)
        yield from range(start, (int(last) if last else start) + 1)


def spans_on(rules: Iterable[Rule], day: date, *, is_holiday: bool) -> Spans:
    """The hours that begin on a day: those of the last rule about it, and what is added to them."""
    found: Spans = ()
    for rule in rules:
        if rule.covers(day, is_holiday=is_holiday):
            found = merged([*found, *rule.spans]) if rule.adds else rule.spans
    return merged(found)


def spans_in(hours: str) -> Spans:
    """Read `14:00-18:00,20:00-02:00` or `off`; hours over midnight end after minute 1440."""
    return tuple(_span(*map(int, found.groups())) for found in SPAN.finditer(hours))


def _span(hour: int, minute: int, to_hour: int, to_minute: int) -> Span:
    start, end = hour * 60 + minute, to_hour * 60 + to_minute
    return start, end if end > start else end + DAY


def merged(spans: Iterable[Span]) -> Spans:
    """The same minutes in order, without overlaps; what touches is one span."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)


def _days(listed: str) -> Iterator[int]:
    """The days of `Tu`, `PH`, `Tu-Fr` or `Sa-Mo`, and of several of them."""
    for part in listed.split(","):
        first, _, last = part.partition("-")
        if first == "PH":
            yield HOLIDAYS
            continue
        start, end = CODES.index(first), CODES.index(last or first)
        over = HOLIDAYS if end < start else 0
        yield from (day % HOLIDAYS for day in range(start, end + over + 1))


def is_weekly(hours: str) -> bool:
    """Every rule names days and their hours, or `off`.

    To the library days without hours, and hours that end when they begin, are open day and night;
    nobody who types them means that (F-H6).
    """
    plain = all(WEEKLY.fullmatch(tidy(rule)) for rule in hours.split(";"))
    return plain and not WHOLE_DAY.search(hours) and read_rules(hours) is not None


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


ONE_DAY = timedelta(days=1)


class DateRange(NamedTuple):
    """Some days in a row and their hours."""

    first: date
    last: date
    spans: Spans


@lru_cache(maxsize=256)
def pieces_of(exceptions: tuple[str, ...]) -> tuple[DateRange, ...] | None:
    """The dated rules cut up so that each day is in one; the newest counts. None if they cannot be.

    So a year with fifty of them costs no more than one.
    """
    if not all(is_dated(rule) for rule in exceptions):
        return None
    known = [_piece(rule) for rule in exceptions]
    edges = sorted({day for each in known for day in (each.first, _after(each.last))})
    owned = [(_owner(known, start), start, end - ONE_DAY) for start, end in pairwise(edges)]
    return tuple(DateRange(start, end, owner.spans) for owner, start, end in owned if owner)


def _after(day: date) -> date:
    return day if day == date.max else day + ONE_DAY


def _owner(known: list[DateRange], day: date) -> DateRange | None:
    return next((each for each in reversed(known) if each.first <= day <= each.last), None)


def _piece(rule: str) -> DateRange:
    """Read one rule that `is_dated` accepts."""
    found = DATED.fullmatch(rule)
    assert found, "only what is dated"
    year, month, day, *last = found.groups()
    first = date_of(year, month, day)
    return DateRange(first, date_of(*last) if last[0] else first, merged(spans_in(rule)))


def is_decided(exceptions: tuple[str, ...], day: date) -> bool:
    """Say whether a dated rule is about this day."""
    return any(each.first <= day <= each.last for each in pieces_of(exceptions) or ())
