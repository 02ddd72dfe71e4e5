"""Which words of a direct message go to the team, once their writer says so. Values only."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

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


class Purpose(StrEnum):
    """Whether one message is to go, or all that follow it too."""

    ONCE = "once"
    TALK = "talk"


ROOM = {Purpose.ONCE: LONGEST_MESSAGE_QUOTED, Purpose.TALK: 1900}
"""Characters of theirs that fit on the screen on which they say yes."""


@dataclass(frozen=True, slots=True)
class Line:
    """One message of theirs as it stands now; `has_more`: a picture or a file hangs on it."""

    message: int
    words: str
    has_more: bool = False


@dataclass(frozen=True, slots=True)
class ToPassOn:
    """What would go, until the message `last`; `is_all`: no line is left for later.

    `left_out`: something hangs on them that cannot go at all. `messages`: those whose words go.
    """

    words: str
    last: int
    is_all: bool
    left_out: bool
    messages: tuple[int, ...] = ()

    @property
    def seen(self) -> str:
        """Eight hex digits that tell whether the same words stand there still."""
        return seen(self.words)


def seen(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()[:8]


def to_pass_on(lines: Sequence[Line], purpose: Purpose = Purpose.ONCE) -> ToPassOn:
    """The lines that they wrote since, the oldest first, as many as fit on one post.

    Raise `Refusal`: "direct_messages-not-there" when nothing of it is left, and
    "direct_messages-no-words" when only pictures or files are; as `checked_words` for one line that
    is too long by itself.
    """
    written = [each for each in lines if as_typed(each.words)]
    left_out = any(each.has_more for each in lines)
    if not written and left_out:
        raise Refusal("direct_messages-no-words")
    if not written:
        raise Refusal("direct_messages-not-there")
    taken = written[:1]
    for each in written[1:]:
        if not _fits([*taken, each], purpose):
            break
        taken.append(each)
    words = checked_words(_joined(taken))
    if not _fits(taken, purpose):
        raise Refusal("direct_messages-too-long-to-talk")
    return ToPassOn(
        words,
        taken[-1].message,
        is_all=len(taken) == len(written),
        left_out=left_out,
        messages=tuple(each.message for each in taken),
    )


def _joined(lines: Sequence[Line]) -> str:
    return BETWEEN.join(as_typed(each.words) for each in lines)


def _fits(lines: Sequence[Line], purpose: Purpose) -> bool:
    words = _joined(lines)
    is_short = units(words) <= LONGEST_MESSAGE
    return is_short and units(quoted(words)) <= ROOM[purpose]


def start_key(message: int, purpose: Purpose) -> str:
    """What the start screen hands back: from which message on, and what for."""
    return f"{BROUGHT}{purpose}-{message}"


def from_start(said: str) -> tuple[Purpose, str] | None:
    """Read it back, the message still to be checked; None for what another room asked."""
    purpose, _, message = said.removeprefix(BROUGHT).partition("-")
    if not said.startswith(BROUGHT) or purpose not in set(Purpose):
        return None
    return Purpose(purpose), message


def token(message: int, seen: str) -> str:
    """As of one form: the same for the same words, however often they are sent."""
    return hashlib.sha256(f"{message}.{seen}".encode()).hexdigest()[:16]
