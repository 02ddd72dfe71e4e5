"""Beginnings for who cannot find the words: each is enough by itself (R26). Values only."""

from __future__ import annotations

from enum import StrEnum

from cogs.questions.rules.conversation import RequestKind


class Opener(StrEnum):
    """What someone may pick instead of words. It decides nothing: it is what they say, no more."""

    HAPPENED = "happened"
    NOT_WELL = "not_well"
    SOMEONE_ELSE = "someone_else"
    JUST_TALK = "just_talk"


WITH_OPENERS = frozenset({RequestKind.QUESTION, RequestKind.WORRY})
"""Doors behind which words may be hard to find; who has an idea has words for it."""


def opener_from_form(picked: str) -> Opener | None:
    """Read what a form carries; anybody can forge it, and what it cannot mean is none."""
    return Opener(picked) if picked in set(Opener) else None


def begun_with(sentence: str, words: str) -> str:
    """The words as they go: the opener fills the field, and what they wrote follows it."""
    return "\n".join(filter(None, [sentence, words]))
