"""Reads the files of helplines, topics and practical answers.

They are not in the store: they are about no one. A mistake names file, entry and field.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from pydantic import ValidationError

from bot.core.errors import StartRefused
from bot.texts.languages import LOCALES
from cogs.helplines.rules.directory import Directory, directory
from cogs.helplines.rules.directory_schema import DirectoryModel, Topic
from cogs.helplines.rules.helpline import Helpline
from cogs.helplines.rules.practical_answers import PracticalAnswer

ENTRY, TOPIC = "helpline", "topic"
LOCAL = "helplines.local.toml"
EXAMPLES = {
    "id": 'id = "awel"',
    "ready": "ready = true",
    **{locale: f'{locale} = "…"' for locale in LOCALES},
    "display": 'display = "102"',
    "url": 'url = "https://awel.be/"',
    "email": 'email = "hallo@voorbeeld.be"',
    "website": 'website = "https://awel.be/"',
    "dial": 'dial = "102"',
    "topics": 'topics = ["praten"]',
    "description": "[helpline.description]",
    "topic": 'topic = "werk"',
    "owner": 'owner = "Els"',
    "written": "written = 2026-11-24",
    "review": "review = 2027-11-24",
    "question": "[answer.question]",
    "answer": "[answer.answer]",
}
"""What to write for a field, where that says more than the checker does."""
OURS = "Value error, "
"""How pydantic begins what our own rules say; they say what to write."""
OWN: Mapping[str, Any] = {
    "kind": "help",
    "audience": ["iedereen"],
    "regions": {},
    "languages": ["nl"],
    "cost": "unknown",
    "anonymous": "unknown",
    "evidence": [],
    "ready": True,
}
"""What a town need not write about an entry of its own."""
REMEMBERED = 8
"""Files of what came along."""
Kind = TypeVar("Kind", bound=DirectoryModel)
Entries = list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class DirectoryPaths:
    """Where the directory stands; `own` need not exist."""

    shipped: Path
    topics: Path
    own: Path


def read_directory(files: DirectoryPaths) -> Directory:
    """Raise `StartRefused` that names file, entry and field, and says what to write."""
    topics = _topics(files.topics, _written(files.topics))
    names = tuple(topic.id for topic in topics)
    written = _written(files.shipped)
    lines = dict(_shipped_lines(files.shipped, written, names))
    if files.own.exists():
        shipped = _entries(files.shipped, ENTRY, written)
        lines |= _own_lines(files.own, entries(files.own, ENTRY), shipped, {"topics": names})
    return directory(lines.values(), topics)


@lru_cache(maxsize=REMEMBERED)
def _topics(path: Path, written: str) -> tuple[Topic, ...]:
    """The same words are read once, for every town of a process."""
    raw = enumerate(_entries(path, TOPIC, written), 1)
    found = [read_one(path, TOPIC, number, Topic, entry, {}) for number, entry in raw]
    return tuple(all_different(path, found))


@lru_cache(maxsize=REMEMBERED)
def _shipped_lines(path: Path, written: str, topics: tuple[str, ...]) -> Mapping[str, Helpline]:
    lines = _lines(path, _entries(path, ENTRY, written), {"topics": topics})
    return MappingProxyType(lines)


def _lines(path: Path, raw: Entries, known: Mapping[str, Any]) -> dict[str, Helpline]:
    read_ = [read_one(path, ENTRY, n, Helpline, entry, known) for n, entry in enumerate(raw, 1)]
    return {line.id: line for line in all_different(path, read_)}


def _own_lines(
    path: Path, raw: Entries, shipped: Entries, known: Mapping[str, Any]
) -> dict[str, Helpline]:
    below = {entry["id"]: entry for entry in shipped}
    return _lines(path, [owned(entry, below.get(entry.get("id", ""))) for entry in raw], known)


def owned(entry: dict[str, Any], below: Mapping[str, Any] | None) -> dict[str, Any]:
    """What a town writes, it answers for: its certainty is the municipality's."""
    channels = entry.get("channel")
    if isinstance(channels, list):
        entry = entry | {"channel": [_owned_channel(each) for each in channels]}
    return {**(below or OWN), **entry, "verified": "municipality"}


def _owned_channel(channel: Any) -> Any:
    if not isinstance(channel, dict):
        return channel
    hours = {"hours_verified": "municipality"} if "opening_hours" in channel else {}
    return {"verified": "municipality", **hours, **channel}


def entries(path: Path, name: str) -> Entries:
    """Give the `[[name]]` tables of a file, as they stand there.

    A directory without entries, or with one under a single `[helpline]`, helps nobody: refused.
    """
    return _entries(path, name, _written(path))


def _entries(path: Path, name: str, written: str) -> Entries:
    found = _parsed(path, written).get(name)
    if isinstance(found, list) and found and all(isinstance(entry, dict) for entry in found):
        return found
    raise broken(path, f"{name} 1", name, f"[[{name}]]")


def toml(path: Path) -> dict[str, Any]:
    return _parsed(path, _written(path))


def _written(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _unreadable(path, error) from None


def _parsed(path: Path, written: str) -> dict[str, Any]:
    try:
        return tomllib.loads(written)
    except tomllib.TOMLDecodeError as error:
        raise _unreadable(path, error) from None


def _unreadable(path: Path, error: Exception) -> StartRefused:
    line = str(error).partition("at line ")[2].partition(",")[0] or "?"
    return StartRefused("start-config-unreadable", file=str(path), line=line)


def read_one(
    path: Path,
    name: str,
    number: int,
    kind: type[Kind],
    entry: dict[str, Any],
    known: Mapping[str, Any],
) -> Kind:
    """Check one entry. Raise `StartRefused` that says what to write; `known`: its context."""
    try:
        return kind.model_validate(entry, context=dict(known))
    except ValidationError as error:
        first = error.errors()[0]
        called = str(entry.get("id", f"{name} {number}"))
        field = ".".join(str(part) for part in first["loc"])
        raise broken(path, called, field, _expected(field, first["msg"])) from None


def _expected(field: str, complaint: str) -> str:
    if complaint.startswith(OURS):
        return complaint.removeprefix(OURS)
    return EXAMPLES.get(field.rpartition(".")[2], complaint)


def all_different(path: Path, found: list[Any]) -> list[Any]:
    known: set[str] = set()
    for each in found:
        if each.id in known:
            raise broken(path, each.id, "id", f'id = "{each.id}-2"')
        known.add(each.id)
    return found


def broken(path: Path, entry: str, field: str, expected: str) -> StartRefused:
    return StartRefused(
        "helplines-broken-entry", file=str(path), entry=entry, field=field, expected=expected
    )


ANSWERS_FILE, ANSWER = "answers.toml", "answer"


def read_answers(path: Path, topics: list[str]) -> tuple[PracticalAnswer, ...]:
    """Raise `StartRefused` that names file, entry and field, and says what to write."""
    if not path.exists():
        return ()
    known = {"topics": topics}
    found = [
        read_one(path, ANSWER, number, PracticalAnswer, entry, known)
        for number, entry in enumerate(entries(path, ANSWER), 1)
    ]
    return tuple(all_different(path, found))
