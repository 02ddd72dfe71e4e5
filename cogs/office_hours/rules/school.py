"""School holidays that a town may choose as closed days, in one step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.opening_hours.typed_dates import FARTHEST
from bot.opening_hours.week import Dated


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
