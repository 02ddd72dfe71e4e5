"""The directory, read from its file. It is not in the store: it is about no one."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from bot.core.errors import StartRefused
from cogs.helplines.rules import Directory, Helpline

HEADING = "[[helpline]]"
EXAMPLES = {
    "id": 'id = "awel"',
    "ready": "ready = true",
    "nl": 'nl = "…"',
    "en": 'en = "…"',
    "fr": 'fr = "…"',
    "display": 'display = "102"',
    "url": 'url = "https://awel.be/"',
    "website": 'website = "https://awel.be/"',
    "dial": 'dial = "102"',
}
"""What to write for a field, where that says more than the checker does."""
OURS = "Value error, "
"""How pydantic begins what our own rules say; they say what to write."""


def read(path: Path) -> Directory:
    """Raise `StartRefused` that names file, entry and field, and says what to write."""
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        line = str(error).partition("at line ")[2].partition(",")[0] or "?"
        raise StartRefused("start-config-unreadable", file=str(path), line=line) from None
    entries = enumerate(_entries(path, raw.get("helpline")), 1)
    return _all_different(path, tuple(_entry(path, number, entry) for number, entry in entries))


def _entries(path: Path, found: object) -> list[dict[str, Any]]:
    """A directory without lines, or one under a single `[helpline]`, helps nobody."""
    if isinstance(found, list) and found and all(isinstance(entry, dict) for entry in found):
        return found
    raise _broken(path, "helpline 1", "helpline", HEADING)


def _entry(path: Path, number: int, entry: dict[str, Any]) -> Helpline:
    try:
        return Helpline(**entry)
    except ValidationError as error:
        first = error.errors()[0]
        name = str(entry.get("id", f"helpline {number}"))
        field = ".".join(str(part) for part in first["loc"])
        expected = first["msg"].removeprefix(OURS)
        if not first["msg"].startswith(OURS):
            expected = EXAMPLES.get(field.rpartition(".")[2], expected)
        raise _broken(path, name, field, expected) from None


def _all_different(path: Path, directory: Directory) -> Directory:
    known: set[str] = set()
    for line in directory:
        if line.id in known:
            raise _broken(path, line.id, "id", f'id = "{line.id}-2"')
        known.add(line.id)
    return directory


def _broken(path: Path, entry: str, field: str, expected: str) -> StartRefused:
    return StartRefused(
        "helplines-broken-entry", file=str(path), entry=entry, field=field, expected=expected
    )
