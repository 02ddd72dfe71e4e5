"""Practical answers, read from the town's own file. Without that file there are none."""

from __future__ import annotations

from pathlib import Path

from cogs.helplines.repository.directory import all_different, entries, read_one
from cogs.helplines.rules.answers import PracticalAnswer

FILE, ENTRY = "answers.toml", "answer"


def read(path: Path, topics: list[str]) -> tuple[PracticalAnswer, ...]:
    """Raise `StartRefused` that names file, entry and field, and says what to write."""
    if not path.exists():
        return ()
    known = {"topics": topics}
    found = [
        read_one(path, ENTRY, number, PracticalAnswer, entry, known)
        for number, entry in enumerate(entries(path, ENTRY), 1)
    ]
    return tuple(all_different(path, found))
