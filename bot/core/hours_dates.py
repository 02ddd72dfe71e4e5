"""Days that are not like others: closed, or open at other hours, for one date or some in a row."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.core.hours_rules import DATED, Spans, date_of, osm_date, spans_in
from bot.core.hours_week import in_osm


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
    """Read one rule that `hours.is_dated` accepts."""
    found = DATED.fullmatch(rule)
    if found is None:
        raise ValueError("not dates and hours")
    year, month, day, *last = found.groups()
    first = date_of(year, month, day)
    return Dated(first, date_of(*last) if last[0] else first, spans_in(rule))


def still_to_come(rules: Iterable[str], today: date) -> tuple[str, ...]:
    """Without those that are over."""
    return tuple(rule for rule in rules if read_dated(rule).last >= today)
