"""The report of a quarter in words: the same on Discord, on paper and in the shell (C9).

It says what was published, and decides nothing. The templates are not loaded here.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

Say = Callable[..., str]


class PublishedLine(Protocol):
    """What was published of one figure; see `ReportLine` of the evaluation room."""

    @property
    def name(self) -> str: ...
    @property
    def depth(self) -> int: ...
    @property
    def since(self) -> str: ...
    @property
    def value(self) -> int | None: ...
    @property
    def is_small(self) -> bool: ...
    @property
    def year(self) -> int: ...
    @property
    def is_short(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the page: what it is, this quarter, and this year; `bar`: how long, of 100."""

    what: str
    now: str
    year: str
    depth: int
    bar: int


def quarter_in_words(say: Say, quarter: str) -> str:
    return say(f"evaluation-quarter-{quarter[-1]}", year=quarter[:4])


def rows(say: Say, lines: Iterable[PublishedLine], quarter: str) -> list[Row]:
    """What never was shown this year is said in one sentence (`waiting`), and is no row."""
    shown = [each for each in lines if not _waits(each)]
    most = max((each.value or 0 for each in shown), default=0)
    return [
        Row(
            say(f"evaluation-figure-{each.name.replace('_', '-')}"),
            _now(say, each, quarter),
            _year(say, each),
            each.depth,
            100 * (each.value or 0) // most if most else 0,
        )
        for each in shown
    ]


def waiting(say: Say, lines: Iterable[PublishedLine]) -> list[str]:
    """The names of what was too small all year to be shown."""
    return [
        say(f"evaluation-figure-{each.name.replace('_', '-')}") for each in lines if _waits(each)
    ]


def _waits(line: PublishedLine) -> bool:
    return line.value is None and not line.is_small and not line.year


def _now(say: Say, line: PublishedLine, quarter: str) -> str:
    if line.value is None:
        if line.is_small:
            return say("evaluation-small")
        return say("evaluation-apart" if line.depth else "evaluation-waits")
    if line.since == quarter:
        return str(line.value)
    begins = say(f"evaluation-begins-{line.since[-1]}", year=line.since[:4])
    return say("evaluation-since", value=line.value, since=begins)


def _year(say: Say, line: PublishedLine) -> str:
    if not line.year:
        return ""
    return say("evaluation-at-least", value=line.year) if line.is_short else str(line.year)


def as_csv(lines: Iterable[PublishedLine], quarter: str) -> str:
    """Only what was published: nothing for what waits, and no number for what is small."""
    out = io.StringIO()
    write = csv.writer(out, lineterminator="\n")
    write.writerow(["figure", "since", "until", "value", "year_so_far"])
    for each in lines:
        if each.value is not None:
            write.writerow([each.name, each.since, quarter, each.value, each.year])
    return out.getvalue()
