"""A group of days or of times, and the refusals that name one."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.core.errors import Refusal
from bot.core.hours_clock import (
    Backwards,
    Known,
    Overlap,
    Unclear,
    in_order,
    may_be_evening,
    span_after,
)
from bot.core.hours_kinds import Kind, Part
from bot.core.hours_rules import DAY, Spans
from bot.core.hours_tokens import Clock, quoted


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
    part: Part | None = None
    hard: bool = False
    weak: bool = False

    @property
    def all_days(self) -> frozenset[int]:
        return frozenset().union(*self.days)


def spans(text: str, phrase: Phrase, part: Part | None = None) -> Spans:
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


def half(text: str, start: int, end: int) -> Refusal:
    return Refusal("hours-one-time", words=quoted(text[start:end]))


def bare(text: str, phrase: Phrase) -> Refusal:
    """Days of which no hours are said, or hours of no day."""
    name = "hours-no-times" if phrase.kind is Kind.DAY else "hours-no-days"
    return Refusal(name, words=quoted(text[phrase.start : phrase.end]))
