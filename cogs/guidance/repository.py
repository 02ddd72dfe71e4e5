"""Reads the cards: those that came along, and a town's own over them. They are about nobody.

An admin reads what cannot be read, and what to write instead.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.texts.languages import LOCALES
from bot.texts.town_files import EntryKind, FileMistake, read_files
from cogs.guidance.rules.cards import Card

FOLDER, LOCAL = "guidance", "guidance.local"
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
OWN: Mapping[str, Any] = {"kind": "situation"}
"""What a town need not write about a card of its own."""
ALWAYS: Mapping[str, Any] = {"verified": "municipality"}
"""What a town writes, it answers for."""


@dataclass(frozen=True, slots=True)
class CardsRead:
    cards: tuple[Card, ...]
    mistakes: tuple[FileMistake, ...]


def read_cards(shipped: Path, own: Path, known: Mapping[str, Any]) -> CardsRead:
    """`known`: which helplines and places may be named."""
    read = read_files(shipped, own, EntryKind(Card, EXAMPLES, OWN, ALWAYS, known))
    return CardsRead(read.entries, read.mistakes)
