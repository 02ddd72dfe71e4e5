"""Hours as people fill them in on a form: `14`, `14.30`, `14u30`, `2pm`; never any syntax."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from bot.core.errors import Refusal
from bot.core.hours_typed import TO
from bot.core.hours_week import DAY, Span, Spans, merged

CLOCK = re.compile(
    r"(\d{1,2})(?:\s*(?:[:.hu]|uur)\s*(\d{2})?)?\s*(?:uur|[uh])?\s*([ap]m)?", re.ASCII
)
BETWEEN = re.compile(r"\s*(?:[,;&+]|\b(?:en|et|and)\b)\s*")
FROM_TO = re.compile(TO)
NOON, MINUTES = 12, 60
MOST_SPANS = 4
"""On one day. More would not fit in a menu of Discord, and hardly in anybody's day."""


def spans_filled(pairs: Iterable[tuple[str, str]]) -> Spans:
    """Understand fields for from and until, two by two; empty pairs are left out.

    Raise `Refusal("hours-…")`, one for each thing that cannot be.
    """
    spans = sorted(_span(start, end) for start, end in pairs if start.strip() or end.strip())
    if not spans:
        raise Refusal("hours-empty")
    if len(spans) > MOST_SPANS:
        raise Refusal("hours-many", most=MOST_SPANS)
    for (_, end), (start, _) in pairwise(spans):
        if start < end:
            raise Refusal("hours-overlap")
    return merged(spans)


def spans_said(text: str) -> Spans:
    """Understand `10-12` or `10-12 en 14-16`, as `spans_filled` does."""
    return spans_filled(pairs_said(text))


def pairs_said(text: str) -> list[tuple[str, str]]:
    """Take such a line apart. Raise `Refusal("hours-spans-not-understood")`."""
    parts = [FROM_TO.split(part.strip()) for part in BETWEEN.split(text.strip().lower())]
    if not all(len(part) == len(("from", "until")) for part in parts):
        raise Refusal("hours-spans-not-understood")
    return [(start, end) for start, end in parts]


def _span(start: str, end: str) -> Span:
    if not (start.strip() and end.strip()):
        raise Refusal("hours-half")
    first, last = clock_filled(start), clock_filled(end)
    if first == DAY:
        raise Refusal("hours-begins-at-24")
    if first == last:
        raise Refusal("hours-same")
    last = last or DAY
    if last < first:
        raise Refusal("hours-over-midnight", start=as_typed(first), end=as_typed(last))
    return first, last


def clock_filled(text: str) -> int:
    """The minute of the day, 24 hours included. Raise `Refusal("hours-clock-not-understood")`."""
    found = CLOCK.fullmatch(text.strip().lower())
    hour, minute = (int(found[1]), int(found[2] or 0)) if found else (DAY, 0)
    half = found[3] if found else None
    if half and 1 <= hour <= NOON:
        hour = hour % NOON + (NOON if half == "pm" else 0)
    elif half:
        hour = DAY
    if minute >= MINUTES or hour * MINUTES + minute > DAY:
        raise Refusal("hours-clock-not-understood", typed=text.replace("`", "").strip() or "?")
    return hour * MINUTES + minute


def as_typed(minute: int) -> str:
    """`14` or `14.30`: as one may write it on the form."""
    return (
        f"{minute // MINUTES}.{minute % MINUTES:02}" if minute % MINUTES else str(minute // MINUTES)
    )
