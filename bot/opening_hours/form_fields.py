"""Hours of one day as people fill them in on a form: `14`, `14.30`, `14u30`, `2pm`; no syntax."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from bot.core.errors import Refusal
from bot.opening_hours.clock_times import Backwards, Unclear, span
from bot.opening_hours.grouping import Reader
from bot.opening_hours.osm_rules import DAY, MOST_SPANS, Span, Spans, merged
from bot.opening_hours.tokens import Clock, quoted, tokens
from bot.opening_hours.vocabulary import Kind
from bot.opening_hours.word_groups import spans as spans_of

MINUTES = 60
FIRST_HOUR, EARLY = 1, 8
"""Hours that could be those of an afternoon or evening, unless a zero stands before them."""


def spans_filled(pairs: Iterable[tuple[str, str]], more: str = "") -> Spans:
    """Understand fields for from and until, two by two, and `more` as `spans_said` does.

    Empty pairs are left out. Raise `Refusal("hours-…")`, one for each thing that cannot be.
    """
    spans = [_span(start, end) for start, end in pairs if start.strip() or end.strip()]
    spans = sorted([*spans, *(spans_said(more) if more.strip() else ())])
    if not spans:
        raise Refusal("hours-empty")
    if len(spans) > MOST_SPANS:
        raise Refusal("hours-many", most=MOST_SPANS)
    for (_, end), (start, _) in pairwise(spans):
        if start < end:
            raise Refusal("hours-overlap")
    return merged(spans)


def spans_said(text: str) -> Spans:
    """Understand `10-12` or `10-12 en 14-16`.

    Raise `Refusal("hours-spans-not-understood")`, or another one that names the times.
    """
    text = text.strip()
    try:
        found = tokens(text)
        phrases = Reader(text, found, [frozenset()] * len(found)).phrases()
    except Refusal as refusal:
        raise Refusal("hours-spans-not-understood") from refusal
    if [each.kind for each in phrases] != [Kind.TIME]:
        raise Refusal("hours-spans-not-understood")
    spans = spans_of(text, phrases[0])
    if len(spans) > MOST_SPANS:
        raise Refusal("hours-many", most=MOST_SPANS)
    return merged(spans)


def hours_of_day(text: str) -> Spans:
    """The same for a day that may be closed: nothing, or `gesloten` in any of the languages."""
    if not text.strip() or _says_closed(text.strip()):
        return ()
    return spans_said(text)


def _says_closed(text: str) -> bool:
    try:
        return [each.kind for each in tokens(text)] == [Kind.CLOSED]
    except Refusal:
        return False


def _span(start: str, end: str) -> Span:
    if not (start.strip() and end.strip()):
        raise Refusal("hours-half")
    first, last = _clock(start), _clock(end)
    if first.minute == DAY:
        raise Refusal("hours-begins-at-24")
    if first.minute == last.minute and not (first.half or last.half):
        raise Refusal("hours-same")
    try:
        return span(first, last)
    except Unclear:
        said = quoted(f"{start.strip()}-{end.strip()}")
        raise Refusal("hours-unclear-times", words=said) from None
    except Backwards:
        start, end = as_typed(first.minute), as_typed(last.minute)
        raise Refusal("hours-over-midnight", start=start, end=end) from None


def _clock(text: str) -> Clock:
    """24 hours included. Raise `Refusal("hours-clock-not-understood")`."""
    text = text.strip()
    refusal = Refusal("hours-clock-not-understood", typed=quoted(text) or "?")
    try:
        found = tokens(text)
    except Refusal:
        raise refusal from None
    clock = found[0].value if len(found) == 1 else None
    if not isinstance(clock, Clock) or clock.minute > DAY or _is_bare_number(text):
        raise refusal
    if clock.half and not MINUTES <= clock.minute < DAY // 2 + MINUTES:
        raise refusal
    return clock


def _is_bare_number(text: str) -> bool:
    """`1430` is a time beside another one; alone it is a slip of the pen."""
    return text.isdigit() and len(text) > len("14")


def as_typed(minute: int) -> str:
    """`14` or `14.30`: as one may write it on the form.

    A zero before the hours of early morning: `2` would be an afternoon, `7-11` may be an evening.
    """
    hour, rest = divmod(minute if minute <= DAY else minute - DAY, MINUTES)
    said = f"{hour:02}" if FIRST_HOUR <= hour < EARLY or (not hour and rest) else str(hour)
    return f"{said}.{rest:02}" if rest else said
