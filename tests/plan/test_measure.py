"""`scripts/measure-house` measures what it says: tried on a tree of which everything is known."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from types import ModuleType

import pytest

from tests.plan.measuring import measuring

TREE = {
    "bot/__init__.py": "",
    "bot/core/__init__.py": "",
    "bot/core/one.py": "from bot.core import two\nclass Place:\n    pass\n",
    "bot/core/two.py": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n"
    "    from bot.core.one import Place\n",
    "bot/demo/__init__.py": "import discord\n",
    "cogs/__init__.py": "",
    "cogs/square/__init__.py": "",
    "cogs/square/cog.py": "def draw():\n    from discord import ui\n    return ui\n"
    "class Place:\n    pass\n",
}


@pytest.fixture
def script() -> ModuleType:
    return measuring()


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name, text in TREE.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def test_files_and_imports_are_counted(script: ModuleType, tree: Path) -> None:
    measured = script.of_files(tree)

    assert measured["modules"] == "8"
    assert measured["lines"] == "12"
    assert measured["import edges"] == "2"
    assert measured["files (lines) in cogs.square"] == "2 (5)"


def test_who_knows_discord_is_found_anywhere_in_a_module_but_not_in_the_demo(
    script: ModuleType, tree: Path
) -> None:
    measured = script.of_files(tree)

    assert measured["modules that know Discord"] == "1 of 7 (14.3%)"
    assert measured["lines that know Discord"] == "5 of 11 (45.5%)"


def test_a_circle_through_types_alone_is_none_at_run_time(script: ModuleType, tree: Path) -> None:
    measured = script.of_files(tree)

    assert measured["import circles at run time"] == "0"
    assert measured["import circles with TYPE_CHECKING"] == "1 (2: bot.core)"


def test_a_class_name_in_two_modules_is_named(script: ModuleType, tree: Path) -> None:
    measured = script.of_files(tree)

    assert measured["class names with more than one meaning"] == "1 (Place ×2)"


async def test_a_call_is_counted_once_however_often_it_waits(
    script: ModuleType, tmp_path: Path
) -> None:
    source = "import asyncio\nasync def act():\n    for _ in range(9):\n        await step()\n"
    source += "async def step():\n    await asyncio.sleep(0)\n    await asyncio.sleep(0)\n"
    file = tmp_path / "bot/acting.py"
    file.parent.mkdir()
    file.write_text(source)
    known: dict[str, object] = {}
    exec(compile(source, str(file), "exec"), known)  # noqa: S102 - a module of this test
    before = sys.getprofile()
    try:
        said, _ = await script.Counter(tmp_path).of(known["act"])
    finally:
        sys.setprofile(before)
        threading.setprofile(before)

    assert said == "10 calls of 2 functions in 1 files"
