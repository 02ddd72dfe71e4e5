"""Days that are not like others: closed, or open at other hours, for one date or some in a row."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from bot.core.errors import Refusal
from bot.core.hours import DATED, date_of, osm_date
from bot.core.hours_week import Spans, in_osm, spans_in

FARTHEST = timedelta(days=731)
"""A date that is further away than this is a slip of the pen."""
YEARS = 9
"""29 February comes back within eight years."""
CENTURY = 2000
NAMES = (
    "januari janvier january", "februari fevrier february", "maart mars march mrt",
    "april avril april", "mei mai may", "juni juin june", "juli juillet july",
    "augustus aout august", "september septembre september", "oktober octobre october",
    "november novembre november", "december decembre december",
)  # fmt: skip
SHORTEST = 3
YEAR = r"(?P<year>\d{4}|\d{2})"
SHAPES = tuple(
    re.compile(shape)
    for shape in (
        r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})",
        rf"(?P<day>\d{{1,2}})\s*[/.-]\s*(?P<month>\d{{1,2}})(?:\s*[/.-]\s*{YEAR})?",
        rf"(?:[a-z]+\.?\s+)?(?P<day>\d{{1,2}})(?:er?|st|nd|rd|th)?\s+(?P<name>[a-z]+)\.?(?:\s+{YEAR})?",
    )
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


def days_typed(first: str, last: str, today: date) -> tuple[date, date]:
    """Understand the first and the last of some days in a row; without a last it is one day.

    Raise `Refusal("hours-date-…")` for what is no date, over, too far away, or the wrong way round.
    """
    start = _date(first, today)
    if start < today:
        raise Refusal("hours-date-past")
    end = _date(last, start) if last.strip() else start
    if end < start:
        raise Refusal("hours-date-order")
    if end - today > FARTHEST:
        raise Refusal("hours-date-far")
    return start, end


def _date(text: str, soonest: date) -> date:
    """A date without a year is the first such day, from `soonest` on."""
    plain = "".join(
        sign for sign in unicodedata.normalize("NFKD", text.strip().lower()) if sign.isascii()
    )
    found = next((match for shape in SHAPES if (match := shape.fullmatch(plain))), None)
    if found is None:
        raise Refusal("hours-date-not-understood")
    parts = found.groupdict()
    month = _month(parts["name"]) if "name" in parts else int(parts["month"])
    if parts["year"] is None:
        years = range(soonest.year, soonest.year + YEARS)
        return _existing(years, month, int(parts["day"]), soonest)
    year = int(parts["year"])
    return _existing([year if year >= CENTURY else year + CENTURY], month, int(parts["day"]))


def _month(name: str) -> int:
    """The number of the month that begins like this; 0 for none, or for two (`jui`)."""
    found = {
        number
        for number, names in enumerate(NAMES, start=1)
        if len(name) >= SHORTEST and any(each.startswith(name) for each in names.split())
    }
    return found.pop() if len(found) == 1 else 0


def _existing(years: Iterable[int], month: int, day: int, soonest: date = date.min) -> date:
    for year in years:
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found >= soonest:
            return found
    raise Refusal("hours-date-unknown")
