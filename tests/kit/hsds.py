"""A town's lines in the HSDS format, written out and taken in."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

from cogs.helplines.repository.directory_files import DirectoryPaths
from cogs.helplines.service.directory_editing import DirectoryEditing, ImportResult
from tests.kit.helpline_directories import CONFIG, TOPICS

TODAY = date(2026, 11, 24)


PHONE = {"id": "p1", "number": "09 765 43 21", "type": "voice"}


WEEKLY = {"id": "u1", "freq": "WEEKLY", "byday": "MO,WE", "opens_at": "14:00", "closes_at": "18:00"}


NESTED = {
    "id": "s1",
    "name": "Luisterpunt",
    "description": "Praten met iemand.",
    "status": "active",
    "url": "www.luisterpunt.example",
    "email": "Hallo@Luisterpunt.Example",
    "minimum_age": 12,
    "maximum_age": 25,
    "phones": [PHONE],
    "schedules": [WEEKLY],
    "languages": [{"id": "l1", "name": "Turks", "code": "tr"}],
    "organization": {"id": "o1", "name": "De Luisteraars", "description": "Een vereniging."},
}


def files(folder: Path) -> DirectoryPaths:
    return DirectoryPaths(CONFIG / "helplines.toml", TOPICS, folder / "helplines.local.toml")


def taken_in(folder: Path, content: Any, name: str = "service.json") -> ImportResult:
    where = folder / "hsds"
    where.mkdir(exist_ok=True)
    written = content if isinstance(content, str) else json.dumps(content)
    (where / name).write_text(written, "utf-8")
    return DirectoryEditing(files(folder)).import_hsds(where, TODAY)
