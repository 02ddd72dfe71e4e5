"""Reads the cards: those that came along, and a town's own over them. They are about nobody.

A card that cannot be read stops nothing: the one that came along stands in its place, and an admin
reads file, line, and what to write instead.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from pydantic import ValidationError

from bot.texts.languages import LOCALES
from cogs.guidance.rules.cards import Card
from cogs.guidance.rules.mistakes import CardMistake, line_of, named, unreadable

FOLDER, LOCAL = "guidance", "guidance.local"
OURS = "Value error, "
"""How pydantic begins what our own rules say."""
EXAMPLES = {
    "id": 'id = "pesten"',
    "kind": 'kind = "situation"',
    "written": "written = 2026-11-29",
    "review": "review = 2027-11-29",
    "contact": 'contact = "crisis"',
    "verified": 'verified = "municipality"',
    "url": 'url = "https://…"',
    "what": 'what = "…"',
    "step": "[[step]]",
    "title": "[title]",
    **{locale: f'{locale} = "…"' for locale in LOCALES},
}
"""What to write for a field, where that says more than the checker does."""
REMEMBERED = 512
"""Files; there are some dozens."""
Known = tuple[tuple[str, frozenset[str]], ...]
OWN: Mapping[str, Any] = {"kind": "situation"}
"""What a town need not write about a card of its own."""


@dataclass(frozen=True, slots=True)
class CardsRead:
    cards: tuple[Card, ...]
    mistakes: tuple[CardMistake, ...]


@dataclass(frozen=True, slots=True)
class _Read:
    path: Path
    written: str
    entry: Mapping[str, Any]
    is_as_written: bool = True
    """Whether the entry is what stands in the file, and nothing from elsewhere."""


def read_cards(shipped: Path, own: Path, names: Mapping[str, Iterable[str]]) -> CardsRead:
    """In the order of their files' names; `names`: which helplines and places may be named."""
    mistakes: list[CardMistake] = []
    known = tuple((kind, frozenset(each)) for kind, each in names.items())
    below = {each.entry.get("id"): each for each in _files(shipped, mistakes)}
    above = [_owned(each, below.get(each.entry.get("id"))) for each in _files(own, mistakes)]
    cards: dict[str, Card] = {}
    for each in (*below.values(), *above):
        if card := _checked(each, known, mistakes):
            cards[card.id] = card
    return CardsRead(tuple(each for each in cards.values() if each.ready), tuple(mistakes))


def _files(folder: Path, mistakes: list[CardMistake]) -> Iterable[_Read]:
    for path in sorted(folder.glob("*.toml")):
        try:
            written = path.read_text("utf-8-sig")
            yield _Read(path, written, _parsed(written))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            mistakes.append(unreadable(path.name, path.read_bytes(), error))


@lru_cache(maxsize=REMEMBERED)
def _parsed(written: str) -> Mapping[str, Any]:
    return MappingProxyType(tomllib.loads(written))


@lru_cache(maxsize=REMEMBERED)
def _as_written(written: str, known: Known) -> Card:
    """The same words are one card, for every town of a process. Raise `ValidationError`."""
    return Card.model_validate(dict(_parsed(written)), context=dict(known))


def _owned(own: _Read, below: _Read | None) -> _Read:
    """What a town writes, it answers for: its certainty is the municipality's."""
    under = below.entry if below else OWN
    entry = {**under, **own.entry, "verified": "municipality"}
    return _Read(own.path, own.written, entry, is_as_written=False)


def _checked(read: _Read, known: Known, mistakes: list[CardMistake]) -> Card | None:
    try:
        if read.is_as_written:
            return _as_written(read.written, known)
        return Card.model_validate(read.entry, context=dict(known))
    except ValidationError as error:
        first = error.errors()[0]
        place = first["loc"]
        mistakes.append(
            CardMistake(
                file=read.path.name,
                line=line_of(read.written, place),
                field=named(place),
                expected=_expected(place, first["msg"]),
            )
        )
        return None


def _expected(place: tuple[str | int, ...], complaint: str) -> str:
    if complaint.startswith(OURS):
        return complaint.removeprefix(OURS)
    names = [each for each in place if isinstance(each, str)]
    return EXAMPLES.get(names[-1] if names else "", complaint)
