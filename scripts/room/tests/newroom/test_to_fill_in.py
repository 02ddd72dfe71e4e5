"""What is still to be filled in of this room. When all of it is, this file may go."""

from __future__ import annotations

from pathlib import Path

import pytest

FURNITURE = sorted(
    path
    for path in [*Path("cogs/newroom").rglob("*"), *Path("tests").rglob("*newroom*")]
    if path.is_file() and "__pycache__" not in path.parts
)
OF_TESTS = sorted(Path("tests/newroom").glob("test_*.py"))
MARK = "TO FILL " + "IN: "


@pytest.mark.parametrize("path", [*FURNITURE, *OF_TESTS], ids=str)
def test_nothing_is_left_to_fill_in(path: Path) -> None:
    left = [
        line.partition(MARK)[2] for line in path.read_text("utf-8").splitlines() if MARK in line
    ]

    assert left == []
