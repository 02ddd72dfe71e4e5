"""Which doors a worker names, and in how many words."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from typing import NewType

from bot.core.errors import Refusal
from bot.texts.typed_text import units, visible

MOST = 3
"""How many doors a worker names at once."""
LONGEST_SENTENCE, LONGEST_FOR_PARTNER = 800, 500
"""Characters of what a worker writes: it stands on one screen with all that may be chosen of it, so
that nobody says yes to a sentence that they do not see (R53)."""
Code = NewType("Code", str)
"""Eight hex digits that stand for an entry: three of them fit in a custom id (100 characters)."""


def code(entry: str) -> Code:
    return Code(sha256(entry.encode()).hexdigest()[:8])


def chosen(codes: Iterable[str], shown: Iterable[str]) -> tuple[str, ...]:
    """The entries that these codes stand for, in the order of choosing.

    Raise `Refusal("referral-entry-gone")` when one may not be shown any more, and
    `Refusal("shell-no-such-door")` for what no menu offers.
    """
    known = {code(entry): entry for entry in shown}
    wanted = [*dict.fromkeys(codes)]
    if not 1 <= len(wanted) <= MOST:
        raise Refusal("shell-no-such-door")
    if any(each not in known for each in wanted):
        raise Refusal("referral-entry-gone")
    return tuple(known[Code(each)] for each in wanted)


def written(words: str, longest: int) -> str:
    """Raise `Refusal("referral-too-long")`; only a forged form can."""
    words = visible(words)
    if units(words) > longest:
        raise Refusal("referral-too-long", longest=longest)
    return words
