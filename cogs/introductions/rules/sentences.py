"""What a worker keeps as own sentences, in the own style, to begin an answer with (R11)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import NewType

from bot.core.errors import Refusal
from bot.texts.links_and_mentions import points_elsewhere
from bot.texts.typed_text import as_typed, units, visible

MOST = 24
"""Of one worker: they fit in one menu (Discord)."""
LONGEST_LABEL = 60
LONGEST_WORDS = 1000

SentenceKey = NewType("SentenceKey", str)
"""Sixteen random hex digits: the only handle that buttons and menus carry."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One of a worker's own. `label` is what the menu calls it; young people never see that."""

    key: SentenceKey
    label: str
    words: str

    @property
    def in_one_line(self) -> str:
        return " ".join(self.words.split())


def written(key: SentenceKey, *, label: str, words: str) -> Sentence:
    """Accept what a worker wrote.

    Raise `Refusal`: "introductions-sentence-label" or "…-words" for what is empty or too long,
    "…-points" for what points at a person, in either.
    """
    label, words = " ".join(visible(label).split()), as_typed(words.expandtabs())
    if not label or units(label) > LONGEST_LABEL:
        raise Refusal("introductions-sentence-label", longest=LONGEST_LABEL)
    if not words or units(words) > LONGEST_WORDS:
        raise Refusal("introductions-sentence-words", longest=LONGEST_WORDS)
    if points_elsewhere(label) or points_elsewhere(words):
        raise Refusal("introductions-sentence-points")
    return Sentence(key, label, words)


def kept_already(mine: Collection[Sentence], wanted: Sentence) -> Sentence | None:
    """The same one, from the same form handed in twice."""
    return next((e for e in mine if (e.label, e.words) == (wanted.label, wanted.words)), None)


def among(mine: Collection[Sentence], wanted: Sentence) -> Sentence:
    """Accept a new one, or one that changed, beside the others.

    Raise `Refusal`: "introductions-sentence-double" when another is called the same,
    "introductions-sentence-full" when there are as many as may be.
    """
    others = [each for each in mine if each.key != wanted.key]
    room_for_more(others)
    if any(each.label.casefold() == wanted.label.casefold() for each in others):
        raise Refusal("introductions-sentence-double", label=wanted.label)
    return wanted


def room_for_more(mine: Collection[Sentence]) -> None:
    """Raise `Refusal("introductions-sentence-full")`."""
    if len(mine) >= MOST:
        raise Refusal("introductions-sentence-full", most=MOST)


def chosen(mine: Collection[Sentence], key: str) -> Sentence:
    """Read what came back from a button or a menu; anybody can forge it.

    Raise `Refusal("introductions-sentence-gone")`, for somebody else's as for none.
    """
    found = next((each for each in mine if each.key == key), None)
    if found is None:
        raise Refusal("introductions-sentence-gone")
    return found
