"""What becomes of each picture that was handed in, and why one does not go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.texts.typed_text import cut, visible
from cogs.questions.rules.pictures import LONGEST_ALT, MOST_PICTURES, Picture

LARGEST_FILE = 10 * 1024 * 1024
"""Bytes: as large as Discord lets anybody upload who does not pay for more."""


class Why(StrEnum):
    """Why a picture does not go."""

    NONE = "none"
    """It is none that can be read: another kind of file, a broken one, a film."""
    LARGE = "large"
    MANY = "many"
    NOT_FETCHED = "not-fetched"
    """Discord did not give it."""
    NOT_TAKEN = "not-taken"
    """Discord did not take what was made of it, and takes the words alone."""


class DoesNotGo(Exception):  # noqa: N818 - an outcome, not a fault
    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Prepared:
    """What was handed in, by its number from 1: drawn anew, or why it does not go."""

    drawn: tuple[tuple[int, bytes], ...] = ()
    left: tuple[tuple[int, Why], ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many pictures stand in the thread, and why the others do not."""

    count: int
    left: tuple[tuple[int, Why], ...] = ()


def went(prepared: Prepared) -> Outcome:
    return Outcome(len(prepared.drawn), prepared.left)


def not_taken(prepared: Prepared) -> Outcome:
    """Discord took the words alone."""
    drawn = [(number, Why.NOT_TAKEN) for number, _ in prepared.drawn]
    return Outcome(0, tuple(sorted([*prepared.left, *drawn])))


def why_none(prepared: Prepared) -> Why:
    """Why nothing at all goes."""
    return prepared.left[0][1] if prepared.left else Why.NONE


def refuse_unseen(number: int, size: int) -> None:
    """Before anything of it is fetched; `number` from 1, `size` as announced. Raise `DoesNotGo`."""
    if number > MOST_PICTURES:
        raise DoesNotGo(Why.MANY)
    if size > LARGEST_FILE:
        raise DoesNotGo(Why.LARGE)


def pictures(prepared: Prepared, alt: Sequence[str], otherwise: str) -> tuple[Picture, ...]:
    """`alt`: what is on each that was handed in, as its sender says it; else `otherwise`."""
    said = dict(enumerate(map(_alt, alt), start=1))
    return tuple(Picture(jpeg, said.get(n) or otherwise) for n, jpeg in prepared.drawn)


def _alt(words: str) -> str:
    """On one line; Discord shows it as it is, and formats nothing in it."""
    return cut(" ".join(visible(words).split()), LONGEST_ALT)
