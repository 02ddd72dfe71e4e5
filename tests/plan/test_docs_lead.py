"""Docs that lead a changer lead to files that are there, and the map is what the imports are."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

GUIDES = [Path("docs/developing.md"), *sorted(Path("cogs").glob("*/README.md"))]
"""Paths; a bare name that stands in many folders is none."""
NAMED = re.compile(r"`((?:[\w.-]+/)*[\w-]+\.(?:py|md|svg))`")


@pytest.mark.parametrize("guide", GUIDES, ids=str)
def test_every_file_that_a_guide_names_is_there(guide: Path) -> None:
    named = NAMED.findall(guide.read_text("utf-8"))
    missing = [
        each for each in named if not (Path(each).exists() or (guide.parent / each).exists())
    ]

    assert named
    assert missing == []


def test_the_hard_rooms_have_a_guide() -> None:
    assert {each.parent.name for each in GUIDES} >= {"questions", "privacy", "office_hours"}


def test_the_map_shows_the_imports_as_they_are() -> None:
    command = [sys.executable, "scripts/draw-map", "--check"]

    assert subprocess.run(command, check=False).returncode == 0
