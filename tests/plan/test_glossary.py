"""Each class that the glossary names is there, once, in the room or package that it names."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from pathlib import Path

import pytest

GLOSSARY = Path(__file__).parents[2] / "docs/glossary.md"
NAMED = sorted(set(re.findall(r"`([\w.]+): (\w+)`", GLOSSARY.read_text("utf-8"))))
ROWS = [line for line in GLOSSARY.read_text("utf-8").splitlines() if line.startswith("| ")]


def classes(package: str) -> list[str]:
    """The names of all classes that are defined in a package or module, its submodules included."""
    top = importlib.import_module(package)
    below = pkgutil.walk_packages(getattr(top, "__path__", []), f"{package}.")
    modules = [top, *(importlib.import_module(each.name) for each in below)]
    return [
        name
        for module in modules
        for name, each in inspect.getmembers(module, inspect.isclass)
        if each.__module__ == module.__name__
    ]


@pytest.mark.parametrize(("where", "name"), NAMED)
def test_a_class_of_the_glossary_is_there_once(where: str, name: str) -> None:
    package = where if where.startswith("bot.") else f"cogs.{where}"

    assert classes(package).count(name) == 1, f"change its line in {GLOSSARY.name}"


def test_every_row_of_the_glossary_names_a_class() -> None:
    rows = [row for row in ROWS if not row.startswith(("| Dutch", "| word"))]

    assert [row for row in rows if not re.search(r"`[\w.]+: \w+`", row)] == []


def test_a_word_of_the_glossary_is_explained_once() -> None:
    words = [row.split("|")[1].strip() for row in ROWS]

    assert len(set(words)) == len(words)
