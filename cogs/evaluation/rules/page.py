"""What stands on the page of a quarter: lines of published numbers, and three boxes of words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.core.alias import GuildId
from bot.core.clock import HOME
from bot.core.errors import Refusal
from bot.store.counters import quarter_of
from bot.texts.links_and_mentions import points_elsewhere
from bot.texts.plain_text import require_name
from bot.texts.typed_text import units
from cogs.evaluation.rules.disclosure import Cell, Figure, Release, sum_shown

LONGEST_BOX = 400
"""Characters of each box: the page is read in three minutes (R68)."""
FEW_WORKERS = 3
"""With fewer, what workers count or work is left out."""
FIRST_MONTHS = {1: 1, 2: 4, 3: 7, 4: 10}


@dataclass(frozen=True, slots=True)
class ReportLine:
    """A figure of a quarter. `value`: None where it waits, or where `is_small`: below five.

    `since`: the first quarter that is in it. `year`: the sum of what was shown in this year so far;
    `is_short`: something small is missing from that.
    """

    name: str
    depth: int
    since: str
    value: int | None
    is_small: bool
    year: int
    is_short: bool


@dataclass(frozen=True, slots=True)
class Report:
    """`heard`, `did` and `asks` are written by a person. Hours are of the service, and whole."""

    guild: GuildId
    quarter: str
    made_at: datetime
    open_hours: int
    worked_hours: int | None
    lines: tuple[ReportLine, ...]
    heard: str = ""
    did: str = ""
    asks: str = ""

    @property
    def is_filled_in(self) -> bool:
        return all((self.heard, self.did, self.asks))


def last_quarter(moment: datetime) -> str:
    """The last one that is over, by the clock at home."""
    return quarter_of(span_of(quarter_of(moment))[0] - timedelta(days=1))


def span_of(quarter: str) -> tuple[datetime, datetime]:
    """Its first moment, and that of the next one; both aware UTC."""
    year, number = int(quarter[:4]), int(quarter[-1])
    later = (year + 1, 1) if number == 4 else (year, number + 1)  # noqa: PLR2004 - of a year
    ends = [datetime(y, FIRST_MONTHS[n], 1, tzinfo=HOME) for y, n in ((year, number), later)]
    return ends[0].astimezone(UTC), ends[1].astimezone(UTC)


def next_quarter(quarter: str) -> str:
    return quarter_of(span_of(quarter)[1])


def lines(
    figures: Iterable[Figure], release: Release, before: Sequence[ReportLine], since: dict[str, str]
) -> tuple[ReportLine, ...]:
    """`before`: the lines of this year so far; `since`: the first quarter in each figure's row."""
    earlier = [Cell(e.name, e.value) for e in before if e.value is not None or e.is_small]
    made: list[ReportLine] = []
    for figure in figures:
        cells = release.rows.get(figure.name, ())
        every = [*earlier, *cells]
        for name, depth in _shown(figure, every):
            own = next((each for each in cells if each.name == name), None)
            year, short = sum_shown(every, figure.name, name)
            small, value = own is not None and own.value is None, own.value if own else None
            made.append(ReportLine(name, depth, since[figure.name], value, small, year, short))
    return tuple(made)


def _shown(figure: Figure, cells: Sequence[Cell]) -> Iterator[tuple[str, int]]:
    """A whole always stands there; a part of it where it was shown this year, small or not."""
    there = {each.name for each in cells}
    yield figure.name, 0
    for name, depth in _parts(figure, 1):
        if name in there:
            yield name, depth


def _parts(figure: Figure, depth: int) -> Iterator[tuple[str, int]]:
    for cut in figure.cuts:
        for half in (cut.one, cut.other):
            yield half.name, depth
            yield from _parts(half, depth + 1)


def box(typed: str) -> str:
    """Raise `Refusal`: "evaluation-box-long", "evaluation-box-points", or as `require_name`."""
    said = " ".join(typed.split())
    if not said:
        return ""
    if units(said) > LONGEST_BOX:
        raise Refusal("evaluation-box-long", longest=LONGEST_BOX)
    if points_elsewhere(said):
        raise Refusal("evaluation-box-points")
    require_name(said)
    return said
