"""The directory, read from its file. It is not in the store: it is about no one."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from bot.core.errors import StartRefused
from cogs.helplines.rules import Directory, Helpline


def read(path: Path) -> Directory:
    """Raise `StartRefused` that names file, entry and field, and says what to write."""
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        line = str(error).partition("at line ")[2].partition(",")[0] or "?"
        raise StartRefused("start-config-unreadable", file=str(path), line=line) from None
    return tuple(
        _entry(path, number, entry) for number, entry in enumerate(raw.get("helpline", []), 1)
    )


def _entry(path: Path, number: int, entry: dict[str, Any]) -> Helpline:
    try:
        return Helpline(**entry)
    except ValidationError as error:
        first = error.errors()[0]
        raise StartRefused(
            "helplines-broken-entry",
            file=str(path),
            entry=str(entry.get("id", f"helpline {number}")),
            field=".".join(str(part) for part in first["loc"]),
            expected=first["msg"],
        ) from None
