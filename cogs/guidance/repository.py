"""Reads the cards: those that came along, and a town's own over them. They are about nobody.

A card that cannot be read stops nothing: the one that came along stands in its place, and an admin
reads file, line, and what to write instead.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from bot.texts.file_mistakes import FileMistake
from bot.texts.languages import LOCALES
from bot.texts.town_files import OURS, Reading, last_name, read_entries
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
ANSWERS_FOR: Mapping[str, Any] = {"verified": "municipality"}
"""What a town writes, it answers for: its certainty is the municipality's."""


@dataclass(frozen=True, slots=True)
class CardsRead:
    cards: tuple[Card, ...]
    mistakes: tuple[FileMistake, ...]


def read_cards(shipped: Path, own: Path, known: Mapping[str, Any]) -> CardsRead:
    """In the order of their files' names; `known`: which helplines and places may be named."""
    check = partial(Card.model_validate, context=dict(known))
    return CardsRead(*read_entries(shipped, own, Reading(check, _expected, OWN, ANSWERS_FOR)))


def _expected(place: Sequence[str | int], _kind: str, complaint: str) -> str:
    if complaint.startswith(OURS):
        return complaint.removeprefix(OURS)
    return EXAMPLES.get(last_name(place), complaint)
