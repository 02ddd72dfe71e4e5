"""Which parts of the data can get into wrong hands, and what can be read with each of them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum


class Breach(StrEnum):
    """What came into wrong hands."""

    WALL = "wall"
    TOKEN = "token"  # noqa: S105 - the word, and no secret
    KEY = "key"
    FOLDER = "folder"
    BACKUP = "backup"
    PERSON = "person"


COPIES = frozenset({Breach.FOLDER, Breach.BACKUP})


@dataclass(frozen=True, slots=True)
class Exposure:
    """What could be read with these together, as `docs/threat-model.md` measured it."""

    words: bool
    store: bool
    accounts: bool


def readable(what: Collection[Breach]) -> Exposure:
    """Words stand on Discord only; the store opens with the key; with the token too, who is who."""
    store = Breach.KEY in what and bool(COPIES & {*what})
    words = bool({Breach.WALL, Breach.TOKEN, Breach.PERSON} & {*what})
    return Exposure(words, store, accounts=store and bool({Breach.TOKEN} & {*what}))
