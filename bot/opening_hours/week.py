"""A week as people edit it: for each weekday from when until when, and what holidays do.

OSM can say more than this holds, such as `Tu[1]`, the first Tuesday: `read_week` then gives None.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from bot.opening_hours.osm_rules import (
    CODES,
    DATED,
    DAY,
    HOLIDAYS,
    Rule,
    Spans,
    date_of,
    merged,
    osm_date,
    read_rules,
    spans_in,
)


@dataclass(frozen=True, slots=True)
class Dated:
    """From `first` up to and with `last` these hours, instead of the week's; none means closed."""

    first: date
    last: date
    spans: Spans = ()

    @property
    def rule(self) -> str:
        """As OSM writes it: `2026 Dec 24-2027 Jan 03 off`."""
        last = "" if self.first == self.last else f"-{osm_date(self.last)}"
        return f"{osm_date(self.first)}{last} {in_osm(self.spans)}"


def read_dated(rule: str) -> Dated:
    """Read one rule that `osm_rules.is_dated` accepts."""
    found = DATED.fullmatch(rule)
    if found is None:
        raise ValueError("not dates and hours")
    year, month, day, *last = found.groups()
    first = date_of(year, month, day)
    return Dated(first, date_of(*last) if last[0] else first, spans_in(rule))


def still_to_come(rules: Iterable[str], today: date) -> tuple[str, ...]:
    """Without those that are over."""
    return tuple(rule for rule in rules if read_dated(rule).last >= today)


@dataclass(frozen=True, slots=True)
class Week:
    """`days` are seven, from Monday on. Spans are minutes after midnight, in order.

    What begins on a day belongs to it: a night that goes on after midnight ends after minute 1440.
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
    def always(self) -> bool:
        """Day and night, holidays too."""
        return self.holidays is None and set(self.days) == {((0, DAY),)}

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
    return ",".join(f"{_clock(start)}-{_end(start, end)}" for start, end in spans) or "off"


def _end(start: int, end: int) -> str:
    """24:00 is the end of a day; what goes on after it is early on the next, or after 24 hours."""
    return _clock(end - DAY if DAY < end < start + DAY else end)


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def _named(days: list[int]) -> str:
    """`Tu-Fr` for three or more in a row, `Sa,Su` for two."""
    return ",".join(_run(run) for run in runs(days))


def runs(days: Iterable[int]) -> list[list[int]]:
    """Days in order, those in a row together."""
    found: list[list[int]] = []
    for day in days:
        if found and found[-1][-1] == day - 1:
            found[-1].append(day)
        else:
            found.append([day])
    return found


def is_long(run: list[int]) -> bool:
    """Whether a run is told by its first and last day."""
    return len(run) > 2  # noqa: PLR2004 - two days are told one by one


def _run(run: list[int]) -> str:
    codes = [CODES[day] for day in run]
    return f"{codes[0]}-{codes[-1]}" if is_long(run) else ",".join(codes)


# -- reading what was stored --------------------------------------------------------------------


def read_week(weekly: str) -> Week | None:
    """Give the week that these OSM rules mean, or None for what a week cannot hold.

    Of two rules for one day the later wins, as in the calendar.
    """
    rules = read_rules(weekly)
    if rules is None or not all(rule.is_plain for rule in rules):
        return None
    owners = [_owner(rules, day) for day in range(HOLIDAYS)]
    days = tuple(merged(rules[owner].spans) if owner >= 0 else () for owner in owners)
    return _with_holidays(rules, owners, days)


def _with_holidays(
    rules: tuple[Rule, ...], owners: list[int], days: tuple[Spans, ...]
) -> Week | None:
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


def _owner(rules: tuple[Rule, ...], day: int) -> int:
    """The number of the rule that decides about a day; -1 for none."""
    return max((number for number, rule in enumerate(rules) if day in rule.days), default=-1)
