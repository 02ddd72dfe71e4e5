"""Accepts words that show as they are written: no formatting, mention or hidden link.

What an admin types into a name is refused when it is not plain (`is_plain`), and what was kept all
the same is made plain where it is read (`plainly`).
"""

from __future__ import annotations

import re
import unicodedata

MARKED = re.compile(r"[<>\[\]`*|~#\\]|@(everyone|here)|__", re.IGNORECASE)
"""What Discord makes something else of: formatting, mentions, links behind other words."""
UNSEEN_LETTERS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and signs of Unicode without any shape of their own."""
UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Kinds of signs that are not seen, or turn the direction of what follows (Unicode)."""
ALIKE = str.maketrans({"<": "‹", ">": "›", "[": "(", "]": ")", "`": "'"} | dict.fromkeys("*|~#\\"))
"""What stands in for a sign that means something to Discord, or nothing."""


def is_plain(words: str) -> bool:
    return not MARKED.search(words) and not any(map(_is_unseen, words))


def plainly(words: str) -> str:
    """Give the same words without what would make something else of them; plain ones as they are.

    Lines become spaces.
    """
    if is_plain(words):
        return words
    seen = "".join(each for each in " ".join(words.split()) if not _is_unseen(each))
    said = seen.translate(ALIKE)
    while MARKED.search(said):
        said = MARKED.sub(lambda found: found[1] or "_", said)
    return said


def _is_unseen(sign: str) -> bool:
    return sign in UNSEEN_LETTERS or unicodedata.category(sign) in UNSEEN
