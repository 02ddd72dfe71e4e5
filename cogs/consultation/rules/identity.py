"""No identity enters: what would say who it is about is seen by its format, in every field.

A name in ordinary words has no format. That is said to who writes, and not promised.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

from bot.texts.typed_text import visible
from cogs.questions.rules.code_names import ANIMALS
from cogs.questions.rules.contact_details import contact_details

UNSEEN = ("Cf", "Mn", "Me", "Co", "Cn")
"""Kinds of signs that could hide inside a name or a number."""
CODE_NAME = re.compile(
    rf"(?<!\w)(?:{'|'.join(ANIMALS)})[\s\-‐-―−.:·#]{{0,3}}\d{{2,3}}(?!\w)", re.IGNORECASE
)
MENTION = re.compile(r"<[@#][!&]?\d*>?|@\S+")
ID = re.compile(r"\d{15,}")
SITE = re.compile(
    r"(?<![\w@])(?:[a-z0-9-]+\.)+(?:app|be|co|com|dev|eu|fr|gg|io|me|net|nl|org|tv|gd|ly)(?![\w.])"
    r"(?:/\S*)?|\]\(|://",
    re.IGNORECASE,
)
FORMATS = (CODE_NAME, MENTION, ID, SITE)


def identifying(words: str) -> tuple[str, ...]:
    """What in these words may say who it is, as it stands there, each once."""
    plain = _plain(words)
    return tuple(dict.fromkeys(_found(plain)))


def identifying_in(fields: Mapping[str, str]) -> tuple[str, ...]:
    """The same over all fields of a form: none of them is a way around it."""
    return tuple(dict.fromkeys(each for words in fields.values() for each in identifying(words)))


def _plain(words: str) -> str:
    """Without what is drawn as nothing: `Vos-4⁠7` reads as `Vos-47`, and so it is seen."""
    apart = unicodedata.normalize("NFKC", visible(words))
    return "".join(each for each in apart if unicodedata.category(each) not in UNSEEN)


def _found(words: str) -> Iterator[str]:
    yield from (each.shown for each in contact_details(words))
    for pattern in FORMATS:
        yield from (each[0] for each in pattern.finditer(words))
