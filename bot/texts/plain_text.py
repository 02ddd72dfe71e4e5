"""Accepts words that show as they are written: no formatting, mention or hidden link.

Whatever an admin types into a name passes one rule (`is_name`), and what was kept all the same
is made plain where it is read (`plainly`).
"""

from __future__ import annotations

import re
import unicodedata

from bot.core.errors import Refusal
from bot.texts.typed_text import hides

MARKED = re.compile(r"[<>\[\]`*|~#\\]|@(everyone|here)|__", re.IGNORECASE)
"""What Discord makes something else of: formatting, mentions, links behind other words."""
UNSEEN_LETTERS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and signs of Unicode without any shape of their own."""
UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Kinds of signs that are not seen, or turn the direction of what follows (Unicode)."""
PICTURES = "\u2600-\u27bf\U0001f000-\U0001faff"
JOINED_LETTERS = "\u0620-\u06dc\u06de-\u06ff\u0900-\u0dff"
JOINER = re.compile(
    f"(?<=[{PICTURES}\ufe0f])\u200d(?=[{PICTURES}])"
    f"|(?<=[{JOINED_LETTERS}])[\u200c\u200d](?=[{JOINED_LETTERS}])"
)
"""Where a sign that is not seen is of use: in one picture made of several (a woman and a school),
and between letters of Persian or Hindi."""
LEADS_ELSEWHERE = re.compile(r"://|www\.|discord\.gg", re.IGNORECASE)
OF_NOBODY = "Co"
"""Signs that each font draws as it likes (Unicode: private use)."""
ALIKE = str.maketrans({"<": "‹", ">": "›", "[": "(", "]": ")", "`": "'"} | dict.fromkeys("*|~#\\"))
"""What stands in for a sign that means something to Discord, or nothing."""


def is_plain(words: str) -> bool:
    return not MARKED.search(words) and not any(map(_is_unseen, without_joiners(words)))


def without_joiners(words: str) -> str:
    """The same without the unseen signs that are of use where they stand."""
    return JOINER.sub("", words)


def is_name(words: str, *, may_link: bool = False) -> bool:
    """Whether one line is what an admin may type and others read: the one rule for all of it.

    A letter or a number is in it, and no mention, markup, hidden link, or sign that turns the
    direction of writing or is not seen. `may_link`: an address that is seen whole may stand in it.
    """
    shows = any(map(str.isalnum, words)) and not hides(words) and not _is_of_nobody(words)
    leads = not may_link and LEADS_ELSEWHERE.search(words)
    return shows and not leads and is_plain(words)


def require_name(words: str, *, may_link: bool = False) -> str:
    """Give it in one line. Raise `Refusal("shell-not-plain")` for what is no name."""
    words = " ".join(words.split())
    if not is_name(words, may_link=may_link):
        raise Refusal("shell-not-plain")
    return words


def _is_of_nobody(words: str) -> bool:
    return any(unicodedata.category(sign) == OF_NOBODY for sign in words)


def plainly(words: str) -> str:
    """Give the same words without what would make something else of them; plain ones as they are.

    Lines become spaces.
    """
    if is_plain(words):
        return words
    words = " ".join(words.split())
    of_use = {found.start() for found in JOINER.finditer(words)}
    kept = (each for at, each in enumerate(words) if at in of_use or not _is_unseen(each))
    seen = "".join(kept)
    said = seen.translate(ALIKE)
    while MARKED.search(said):
        said = MARKED.sub(lambda found: found[1] or "_", said)
    return said


def _is_unseen(sign: str) -> bool:
    return sign in UNSEEN_LETTERS or unicodedata.category(sign) in UNSEEN
