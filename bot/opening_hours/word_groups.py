"""A group of days or of times as it was typed, and the refusals that quote one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from bot.core.errors import Refusal
from bot.opening_hours.clock_times import (
    Backwards,
    Known,
    Overlap,
    Unclear,
    in_order,
    may_be_evening,
    span_after,
)
from bot.opening_hours.osm_rules import DAY, Spans
from bot.opening_hours.tokens import Clock, quoted
from bot.opening_hours.vocabulary import Kind, PartOfDay


@dataclass(slots=True)
class Phrase:
    """A group. `days` of each member in order, `times` likewise; `start` and `end` in the text.

    `commas` and `ands`: before which members they stand. `beside`: how many stand there without
    any sign. `hard`: a line, a semicolon, a colon or brackets stand before it. `weak`: what it
    names may be something else.
    """

    kind: Kind
    start: int
    end: int
    days: list[frozenset[int]] = field(default_factory=list)
    times: list[tuple[Clock, Clock]] = field(default_factory=list)
    commas: list[int] = field(default_factory=list)
    ands: list[int] = field(default_factory=list)
    beside: int = 0
    part: PartOfDay | None = None
    hard: bool = False
    weak: bool = False

    @property
    def all_days(self) -> frozenset[int]:
        return frozenset().union(*self.days)


def spans(text: str, phrase: Phrase, part: PartOfDay | None = None) -> Spans:
    """The minutes of a group of times. Raise a `Refusal` that names them."""
    found: list[Known] = []
    _can_be(text, phrase)
    try:
        for first, last in phrase.times:
            before = found[-1] if found else None
            found.append((first, last, span_after(before, first, last, part)))
        in_order(found)
        if part is None and len(found) == 1 and may_be_evening(*found[0]):
            raise Unclear
    except (Unclear, Backwards, Overlap) as no:
        said = quoted(text[phrase.start : phrase.end])
        if isinstance(no, Overlap):
            raise Refusal("hours-overlap-typed", words=said) from None
        if isinstance(no, Unclear):
            raise Refusal("hours-unclear-times", words=said) from None
        raise Refusal("hours-end-before-start", words=said) from None
    return tuple(sorted(each for _, _, each in found))


def _can_be(text: str, phrase: Phrase) -> None:
    """Raise a `Refusal` for hours that no day has, before anything is said about their order."""
    for first, last in phrase.times:
        if max(first.minute, last.minute) > DAY:
            raise Refusal("hours-not-understood", words=quoted(text[phrase.start : phrase.end]))
        if first.minute == DAY:
            raise Refusal("hours-begins-at-24")
        if first.minute == last.minute and not (first.half or last.half):
            raise Refusal("hours-same")


def unclear(text: str, start: int, end: int) -> Refusal:
    return Refusal("hours-unclear", words=quoted(text[start:end]))


def without_end(text: str, start: int, end: int) -> Refusal:
    """A break of which nobody knows from when until when, or inside which hours it lies."""
    return Refusal("hours-break", words=quoted(text[start:end]))


def half(text: str, start: int, end: int) -> Refusal:
    return Refusal("hours-one-time", words=quoted(text[start:end]))


def bare(text: str, phrase: Phrase) -> Refusal:
    """Days of which no hours are said, or hours of no day."""
    name = "hours-no-times" if phrase.kind is Kind.DAY else "hours-no-days"
    return Refusal(name, words=quoted(text[phrase.start : phrase.end]))


def split(text: str, phrase: Phrase) -> tuple[Phrase, Phrase]:
    """Cut it at its only comma, or the one after `en`: elsewhere it could be two things."""
    last = phrase.commas[-1] if phrase.commas else 0
    after = [number for number in phrase.ands if number > last]
    listed = bool(phrase.ands) and not after
    if not last or after or (len(phrase.commas) > 1 and not listed):
        raise unclear(text, phrase.start, phrase.end)
    return replace(phrase, days=phrase.days[:last]), replace(phrase, days=phrase.days[last:])


def is_one_list(phrase: Phrase) -> bool:
    """One member, or `en` before every further one: no list that another could begin after."""
    return len(phrase.ands) == len(phrase.days) - 1 and not phrase.commas


def no_weak(text: str, phrase: Phrase) -> None:
    """Refuse hours for what may be other days than those that are meant."""
    if phrase.weak:
        raise unclear(text, phrase.start, phrase.end)


def goes_on(kinds: Sequence[Kind]) -> bool:
    """Each further group of hours has its days after it: `9-12 ma, 13-17 di`."""
    if Kind.TIME not in kinds:
        return True
    times, days = kinds[0::2], kinds[1::2]
    return set(times) == {Kind.TIME} and set(days) == {Kind.DAY} and len(times) == len(days)


def in_row(number: int) -> Kind:
    """Parts and hours, one after the other."""
    return Kind.TIME if number % 2 else Kind.PART


@dataclass(frozen=True, slots=True)
class Statement:
    """Open on these days at these hours; without hours closed, for a `part` of the day or all.

    `only`: these hours and no others. `also`: beside others. `as_usual`: holidays are as any day.
    """

    days: frozenset[int]
    start: int
    end: int
    spans: Spans = ()
    part: PartOfDay | None = None
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


def leaves_free(spans: Spans, part: PartOfDay) -> bool:
    """Whether these hours have nothing in that part of the day."""
    if part is PartOfDay.MORNING:
        return all(start >= NOON for start, _ in spans)
    return all(end <= (LATE if part is PartOfDay.EVENING else UNTIL_NOON) for _, end in spans)
