"""One thing that is said about some days: open then, or closed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from bot.core.errors import Refusal
from bot.core.hours_kinds import Part
from bot.core.hours_rules import Spans
from bot.core.hours_tokens import quoted


@dataclass(frozen=True, slots=True)
class Statement:
    """Open on these days at these hours; without hours closed, for a `part` of the day or all.

    `only`: these hours and no others. `also`: beside others. `as_usual`: holidays are as any day.
    """

    days: frozenset[int]
    start: int
    end: int
    spans: Spans = ()
    part: Part | None = None
    only: bool = False
    also: bool = False
    as_usual: bool = False


def with_more(text: str, known: Statement, more: Statement) -> Statement:
    """Further hours of the same days, said with a part of the day."""
    both = sorted([*known.spans, *more.spans])
    if any(before[1] > after[0] for before, after in pairwise(both)):
        raise Refusal("hours-overlap-typed", words=quoted(text[known.start : more.end]))
    return replace(known, spans=tuple(both), end=more.end)


NOON, UNTIL_NOON, LATE = 12 * 60, 13 * 60, 18 * 60
"""A morning lasts until 13:00 at most, an evening begins at 18:00 at the earliest."""


def leaves_free(spans: Spans, part: Part) -> bool:
    """Whether these hours have nothing in that part of the day."""
    if part is Part.MORNING:
        return all(start >= NOON for start, _ in spans)
    return all(end <= (LATE if part is Part.EVENING else UNTIL_NOON) for _, end in spans)
