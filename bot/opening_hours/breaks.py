"""Breaks in a day: `9-17, gesloten 12-13`. What is not surely inside the hours is asked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.opening_hours.clock_times import FIRST_SIGN
from bot.opening_hours.osm_rules import DAY, Span, Spans
from bot.opening_hours.tokens import Clock
from bot.opening_hours.vocabulary import Kind
from bot.opening_hours.word_groups import Phrase, Statement, without_end

HOUR, NOON = 60, 12 * 60
LONGEST = 3 * HOUR
MAY_BE_DATE = re.compile(r"\d{1,2}\s*-\s*(?:0?[1-9]|1[0-2])")
"""`gesloten 12-1` may be until one o'clock, or on 12 January."""


def with_break(text: str, said: Sequence[Statement], closed: Phrase, phrase: Phrase) -> Statement:
    """The last statement, without the hours of the phrase after `closed`, or after a pause.

    Raise `Refusal("hours-break")` when it does not lie inside one span of that statement, or when
    it lies inside the hours of an earlier one as well: whose break it is nobody says.
    """
    known, earlier = said[-1], said[:-1]
    refused = without_end(text, closed.start, phrase.end)
    typed = text[phrase.start : phrase.end].strip()
    if len(phrase.times) != 1 or (closed.kind is not Kind.PAUSE and MAY_BE_DATE.fullmatch(typed)):
        raise refused
    first, last = phrase.times[0]
    if any(_inside(each.spans, first, last) for each in earlier):
        raise refused
    inside = _inside(known.spans, first, last)
    if (first.minute, last.minute) in inside and first.minute >= FIRST_SIGN:
        inside = {(first.minute, last.minute)}
    if len(inside) == 1:
        return replace(known, spans=_cut(known.spans, *inside), end=phrase.end)
    if inside or not _lies_between(known.spans, first, last):
        raise refused
    return replace(known, end=phrase.end)


def _inside(spans: Spans, first: Clock, last: Clock) -> set[Span]:
    """The ways to read the break by which it lies inside a span, with open hours on both sides."""
    return {
        (start, end)
        for start, end in _readings(first, last)
        if any(opens < start and end < closes for opens, closes in spans)
    }


def _lies_between(spans: Spans, first: Clock, last: Clock) -> bool:
    """`9-12, 13-17, gesloten 12-13` says once more what the hours say."""
    return any(
        spans[0][1] <= start and end <= spans[-1][0]
        for start, end in _readings(first, last)
        if not any(opens < end and start < closes for opens, closes in spans)
    )


def _readings(first: Clock, last: Clock) -> Iterator[Span]:
    for start in _minutes(first):
        for end in _minutes(last):
            if start < end <= start + LONGEST:
                yield start, end


def _minutes(clock: Clock) -> set[int]:
    """What the time may be. Not in the night: what goes on after it begins on another day."""
    minute = clock.minute % DAY
    if clock.half:
        return {minute % NOON + (NOON if clock.half == "p" else 0)}
    if clock.exact or minute >= NOON + HOUR:
        return {minute}
    return {minute, (minute + NOON) % DAY}


def _cut(spans: Spans, away: Span) -> Spans:
    start, end = away
    found: list[Span] = []
    for opens, closes in spans:
        inside = opens < start and end < closes
        found += [(opens, start), (end, closes)] if inside else [(opens, closes)]
    return tuple(found)
