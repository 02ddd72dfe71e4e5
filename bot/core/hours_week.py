"""A week as people edit it: for each weekday from when until when, and what holidays do.

OSM can say more than this holds, such as `Tu[1]`, the first Tuesday: `read_week` then gives None.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from bot.core.hours import DAYS, HOURS

DAY = 24 * 60
CODES = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
HOLIDAYS = len(CODES)
"""Stands beside the weekdays 0 to 6 for public holidays."""
RULE = re.compile(rf"({DAYS}(?:,\s?{DAYS})*)\s+({HOURS})")
SPAN = re.compile(r"(\d\d):(\d\d)-(\d\d):(\d\d)")
Span = tuple[int, int]
Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Week:
    """`days` are seven, from Monday on. Spans are minutes after midnight, within one day, in order.

    `holidays` are None when holidays are days as any other, () when they are closed.
    """

    days: tuple[Spans, ...] = ((),) * len(CODES)
    holidays: Spans | None = ()

    def with_hours(self, chosen: Iterable[int], spans: Spans) -> Week:
        """The same week with these hours on the chosen days; `HOLIDAYS` may be one of them."""
        chosen = set(chosen)
        days = tuple(spans if day in chosen else known for day, known in enumerate(self.days))
        return replace(self, days=days, holidays=spans if HOLIDAYS in chosen else self.holidays)

    def hours_of(self, day: int) -> Spans:
        return (self.holidays or ()) if day == HOLIDAYS else self.days[day]

    @property
    def opens(self) -> bool:
        return any(self.days)

    @property
    def osm(self) -> str:
        """The rule for days with the same hours is one; days without a rule are closed."""
        alike: dict[Spans, list[int]] = {}
        for day, spans in enumerate(self.days):
            if spans:
                alike.setdefault(spans, []).append(day)
        rules = [f"{_named(days)} {in_osm(spans)}" for spans, days in alike.items()]
        holidays = [] if self.holidays is None else [f"PH {in_osm(self.holidays)}"]
        return "; ".join([*rules, *holidays])


def in_osm(spans: Spans) -> str:
    return ",".join(f"{_clock(start)}-{_clock(end)}" for start, end in spans) or "off"


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def _named(days: list[int]) -> str:
    """`Tu-Fr` for three or more in a row, `Sa,Su` for two."""
    runs: list[list[int]] = []
    for day in days:
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return ",".join(_run(run) for run in runs)


def _run(run: list[int]) -> str:
    codes = [CODES[day] for day in run]
    return f"{codes[0]}-{codes[-1]}" if len(run) > 2 else ",".join(codes)  # noqa: PLR2004


# -- reading what was stored --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Rule:
    """One part of an OSM string. A span that ends after midnight ends after minute 1440."""

    days: frozenset[int]
    spans: Spans

    @property
    def goes_into_the_night(self) -> bool:
        return any(end > DAY for _, end in self.spans)


def read_week(weekly: str) -> Week | None:
    """Give the week that these OSM rules mean, or None for what a week cannot hold.

    Of two rules for one day the later wins. Hours that go on after midnight become the first hours
    of the next day; where another rule is about that day, it depends on much who wins: None.
    """
    parts = [RULE.fullmatch(part.strip()) for part in weekly.split(";")]
    rules = [
        Rule(_days(part[1]), spans_in(part[2])) for part in parts if part and "[" not in part[1]
    ]
    if len(rules) < len(parts):
        return None
    owners = [_owner(rules, day) for day in range(HOLIDAYS)]
    if any(_is_disputed(rules, day) for day in range(HOLIDAYS)):
        return None
    days = tuple(_hours(rules, owners, day) for day in range(HOLIDAYS))
    return _with_holidays(rules, owners, days)


def _with_holidays(rules: list[Rule], owners: list[int], days: tuple[Spans, ...]) -> Week | None:
    """A rule for a weekday that comes after the one for holidays wins on that weekday."""
    rule = _owner(rules, HOLIDAYS)
    if rule < 0:
        return Week(days, None)
    holidays = merged(rules[rule].spans)
    on_holidays = [
        spans if owner > rule else holidays for owner, spans in zip(owners, days, strict=True)
    ]
    if all(spans == holidays for spans in on_holidays):
        return Week(days, holidays)
    return Week(days, None) if on_holidays == list(days) else None


def _owner(rules: list[Rule], day: int) -> int:
    """The number of the rule that decides about a day; -1 for none."""
    return max((number for number, rule in enumerate(rules) if day in rule.days), default=-1)


def _is_disputed(rules: list[Rule], day: int) -> bool:
    """The night before goes on into a day about which another rule says something.

    The night of a public holiday always does: into any day of the week.
    """
    before = [rule for rule in rules if (day - 1) % HOLIDAYS in rule.days]
    own = [rule for rule in rules if day in rule.days]
    if any(HOLIDAYS in rule.days and rule.goes_into_the_night for rule in rules):
        return True
    return any(rule.goes_into_the_night for rule in before) and len({*before, *own}) > 1


def _hours(rules: list[Rule], owners: list[int], day: int) -> Spans:
    own, before = owners[day], owners[day - 1]
    spans = list(rules[own].spans) if own >= 0 else []
    if before >= 0:
        spans += [(0, end - DAY) for _, end in rules[before].spans if end > DAY]
    return merged((start, min(end, DAY)) for start, end in spans)


def merged(spans: Iterable[Span]) -> Spans:
    """The same minutes in order, without overlaps; what touches is one span."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)


def spans_in(hours: str) -> Spans:
    """Read `14:00-18:00,20:00-02:00` or `off`; hours over midnight end after minute 1440."""
    return tuple(_span(*map(int, found.groups())) for found in SPAN.finditer(hours))


def _span(hour: int, minute: int, to_hour: int, to_minute: int) -> Span:
    start, end = hour * 60 + minute, to_hour * 60 + to_minute
    return start, end if end > start else end + DAY


def _days(listed: str) -> frozenset[int]:
    return frozenset(day for part in listed.split(",") for day in _from_to(part.strip()))


def _from_to(part: str) -> Iterator[int]:
    """The days of `Tu`, `PH`, `Tu-Fr` or `Sa-Mo`."""
    if part == "PH":
        yield HOLIDAYS
        return
    first, _, last = part.partition("-")
    start, end = CODES.index(first), CODES.index(last or first)
    yield from (day % HOLIDAYS for day in range(start, end + (HOLIDAYS if end < start else 0) + 1))
