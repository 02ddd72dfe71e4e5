"""Reads the cases: those that came along, and a town's own over them. They are about nobody.

A case that cannot be read stops nothing: who looks reads file, line, and what to write instead.
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
from cogs.guidance.rules.mistakes import CardMistake, line_of, named, unreadable
from cogs.practice.rules.cases import NO_PERSON, Case, Try
from cogs.questions.rules.conversation import Urgency

LOCAL = "practice.local"
REMEMBERED = 512
"""Files; there are some dozens."""
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
    mistakes: tuple[CardMistake, ...]


@dataclass(frozen=True, slots=True)
class _Read:
    path: Path
    written: str
    entry: Mapping[str, Any]
    is_as_written: bool = True
    """Whether the entry is what stands in the file, and nothing from elsewhere."""


def read_cases(shipped: Path, own: Path) -> CasesRead:
    """In the order of their files' names. A town's own stands in the place of what it changes."""
    mistakes: list[CardMistake] = []
    below = {each.entry.get("id"): each for each in _files(shipped, mistakes)}
    above = [_over(each, below.get(each.entry.get("id"))) for each in _files(own, mistakes)]
    cases: dict[str, Case] = {}
    for each in (*below.values(), *above):
        if case := _checked(each, mistakes):
            cases[case.id] = case
    return CasesRead(tuple(each for each in cases.values() if each.ready), tuple(mistakes))


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
def _as_written(written: str) -> Case:
    """The same words are one case, for every town of a process. Raise `ValidationError`."""
    return Case.model_validate(dict(_parsed(written)))


def _over(own: _Read, below: _Read | None) -> _Read:
    entry = {**(below.entry if below else {}), **own.entry}
    return _Read(own.path, own.written, entry, is_as_written=False)


def _checked(read: _Read, mistakes: list[CardMistake]) -> Case | None:
    try:
        return _as_written(read.written) if read.is_as_written else Case.model_validate(read.entry)
    except ValidationError as error:
        first = error.errors()[0]
        place = first["loc"]
        names = [each for each in place if isinstance(each, str)]
        is_person = NO_PERSON in str(first["msg"])
        expected = NO_PERSON if is_person else EXAMPLES.get(names[-1], "") if names else ""
        line = line_of(read.written, place)
        is_unknown = first["type"] == "extra_forbidden"
        expected = "unknown" if is_unknown else expected or str(first["msg"])
        mistakes.append(CardMistake(read.path.name, line, named(place), expected))
        return None
