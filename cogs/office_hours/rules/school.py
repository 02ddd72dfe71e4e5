"""School holidays that a town may choose as closed days, in one step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from bot.opening_hours.typed_dates import FARTHEST
from bot.opening_hours.week import Dated

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
