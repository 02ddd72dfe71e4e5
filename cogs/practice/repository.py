"""Reads the cases: those that came along, and a town's own over them. They are about nobody.

A case that cannot be read stops nothing: who looks reads file, line, and what to write instead.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from bot.texts.languages import LOCALES
from bot.texts.town_files import EntryKind, FileMistake, read_files
from cogs.practice.rules.cases import Case, Try
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
    read = read_files(shipped, own, EntryKind(Case, EXAMPLES, {}, {}, {}))
    return CasesRead(read.entries, read.mistakes)
