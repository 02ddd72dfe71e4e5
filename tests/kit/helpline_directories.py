"""Directories for the tests: the one that comes along, and small ones of one's own."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

from cogs.helplines.repository.directory_files import DirectoryPaths, read_directory
from cogs.helplines.repository.directory_writing import as_toml
from cogs.helplines.rules.directory import Directory, directory
from cogs.helplines.rules.directory_schema import ContactChannel
from cogs.helplines.rules.helpline import Helpline

CONFIG = Path("config")
TOPICS = CONFIG / "topics.toml"


@cache
def shipped() -> Directory:
    return read_directory(DirectoryPaths(CONFIG / "helplines.toml", TOPICS, CONFIG / "none"))


def line(name: str) -> Helpline:
    found = shipped().get(name)
    assert found, name
    return found


def of(*lines: Helpline) -> Directory:
    return directory(lines, shipped().topics)


def a_phone(**changed: object) -> ContactChannel:
    facts: dict[str, object] = {
        "type": "phone",
        "display": "1813",
        "dial": "1813",
        "opening_hours": "24/7",
        "hours_verified": "secondary",
        "verified": "secondary",
    }
    return ContactChannel.model_validate(facts | changed)


def changed(entry: str, /, **facts: object) -> Helpline:
    return line(entry).model_copy(update=facts)


def with_own(folder: Path, *entries: dict[str, Any]) -> Directory:
    """The shipped directory with a town's own file over it."""
    return with_own_text(folder, "\n".join(as_toml("helpline", entry) for entry in entries))


def with_own_text(folder: Path, text: str) -> Directory:
    own = folder / "helplines.local.toml"
    own.write_text(text, "utf-8")
    return read_directory(DirectoryPaths(CONFIG / "helplines.toml", TOPICS, own))


EXAMPLE = re.sub(
    r"^# ?(?=\S+ = |\[)",
    "",
    Path("config/answers.example.toml").read_text("utf-8"),
    flags=re.MULTILINE,
)
