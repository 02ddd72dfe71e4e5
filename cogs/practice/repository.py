"""Reads the cases: those that came along, and a town's own over them. They are about nobody.

A case that cannot be read stops nothing: who looks reads file, line, and what to write instead.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.texts.file_mistakes import FileMistake
from bot.texts.languages import LOCALES
from bot.texts.town_files import UNKNOWN, Reading, last_name, read_entries
from cogs.practice.rules.cases import NO_PERSON, Case, Try
from cogs.questions.rules.conversation import Urgency

LOCAL = "practice.local"
EXAMPLES = {
    "id": 'id = "eigen-geval"',
    "urgency": " / ".join(f'urgency = "{each}"' for each in Urgency),
    "title": "[title]",
    "turn": "[[turn]]",
    "debrief": "[[debrief]]",
    "tries": "tries = [" + ", ".join(f'"{each}"' for each in Try) + "]",
    "ready": "ready = false",
    **{locale: f'{locale} = "…"' for locale in LOCALES},
}
"""What to write for a field, where that says more than the checker does."""


@dataclass(frozen=True, slots=True)
class CasesRead:
    cases: tuple[Case, ...]
    mistakes: tuple[FileMistake, ...]


def read_cases(shipped: Path, own: Path) -> CasesRead:
    """In the order of their files' names. A town's own stands in the place of what it changes."""
    return CasesRead(*read_entries(shipped, own, Reading(Case.model_validate, _expected, {}, {})))


def _expected(place: Sequence[str | int], kind: str, complaint: str) -> str:
    if kind == UNKNOWN:
        return "unknown"
    if NO_PERSON in complaint:
        return NO_PERSON
    return EXAMPLES.get(last_name(place)) or complaint
