"""A proposal: who proposes which words for which text, and which texts are found by some words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.alias import GuildId

STANDS = timedelta(days=30)
"""A proposal that nobody decided is forgotten."""
MOST_FOUND = 25
"""Discord's longest menu."""
LONGEST = 1000
"""Characters of a wording."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """`name`: of the text, in one language. `sent`: an admin reads it; before, only its author."""

    guild: GuildId
    key: str
    account: int
    locale: str
    name: str
    words: str
    expires_at: datetime
    sent: bool = False


def matching(texts: Mapping[str, str], typed: str) -> dict[str, str]:
    """The texts in which all these words stand, the shortest first; at most 25."""
    wanted = typed.casefold().split()
    found = [
        (name, words)
        for name, words in texts.items()
        if all(each in words.casefold() for each in wanted)
    ]
    return dict(sorted(found, key=lambda each: (len(each[1]), each[0]))[:MOST_FOUND])
