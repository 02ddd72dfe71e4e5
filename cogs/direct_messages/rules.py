"""Which words of a direct message go to the team, once their writer says so. Values only."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.errors import Refusal
from bot.texts.typed_text import as_typed, units
from cogs.questions.rules.conversation import (
    BROUGHT,
    LONGEST_MESSAGE,
    LONGEST_MESSAGE_QUOTED,
    checked_words,
    quoted,
)

BETWEEN = "\n"


@dataclass(frozen=True, slots=True)
class Line:
    """One message of theirs as it stands now; `has_more`: a picture or a file hangs on it."""

    words: str
    has_more: bool = False


@dataclass(frozen=True, slots=True)
class ToPassOn:
    """What would go; `is_all`: no line is left for later. `left_out`: what cannot go at all."""

    words: str
    is_all: bool
    left_out: bool

    @property
    def seen(self) -> str:
        """Eight hex digits that tell whether the same words stand there still."""
        return hashlib.sha256(self.words.encode()).hexdigest()[:8]


def to_pass_on(lines: Sequence[Line]) -> ToPassOn:
    """The lines that they wrote since, the oldest first, as many as fit on one post.

    Raise `Refusal`: "direct_messages-not-there" when nothing of it is left, and
    "direct_messages-no-words" when only pictures or files are; as `checked_words` for one line that
    is too long by itself.
    """
    written = [words for each in lines if (words := as_typed(each.words))]
    left_out = any(each.has_more for each in lines)
    if not written and left_out:
        raise Refusal("direct_messages-no-words")
    if not written:
        raise Refusal("direct_messages-not-there")
    taken = written[:1]
    for each in written[1:]:
        if not _fits(BETWEEN.join([*taken, each])):
            break
        taken.append(each)
    words = checked_words(BETWEEN.join(taken))
    return ToPassOn(words, len(taken) == len(written), left_out)


def _fits(words: str) -> bool:
    is_short = units(words) <= LONGEST_MESSAGE
    return is_short and units(quoted(words)) <= LONGEST_MESSAGE_QUOTED


def start_key(message: int) -> str:
    """What the start screen hands back: from which message on they want to pass on."""
    return f"{BROUGHT}{message}"


def message_in(said: str) -> str | None:
    """Read it back, still to be checked; None for what another room asked."""
    return said.removeprefix(BROUGHT) if said.startswith(BROUGHT) else None


def token(message: int, seen: str) -> str:
    """As of one form: the same for the same words, however often they are sent."""
    return hashlib.sha256(f"{message}.{seen}".encode()).hexdigest()[:16]
