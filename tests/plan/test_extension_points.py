"""Rooms meet in three ways; the third, extension points, is declared, listed and used."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import bot
import cogs
from bot.extension_points import ExtensionPoint, Extensions
from tests.kit.towns import Town

LISTED = set(
    re.findall(r"^\| `([A-Z_]+)` \|", Path("CONTRIBUTING.md").read_text("utf-8"), re.MULTILINE)
)


def declared() -> Iterator[tuple[str, str, ExtensionPoint[..., object]]]:
    for package in (bot, cogs):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if "demo" in found.name or found.name.endswith("__main__"):
                continue
            module = importlib.import_module(found.name)
            for name, each in vars(module).items():
                if isinstance(each, ExtensionPoint):
                    yield found.name, name, each


POINTS = {point: name for _, name, point in declared()}


def test_every_extension_point_is_listed_in_contributing() -> None:
    assert set(POINTS.values()) == LISTED


def test_each_says_whose_it_is_and_when_it_is_called() -> None:
    rooms = {path.parent.name for path in Path("cogs").glob("*/__init__.py")} | {"guilds"}

    for point in POINTS:
        room, _, what_for = point.name.partition(": ")
        assert room in rooms
        assert what_for
        assert point.called


async def test_somebody_takes_part_in_each(town: Town) -> None:
    """A point in which nobody takes part is one that is not needed."""
    taken = town.bot.services.extensions.points()

    assert {POINTS[each] for each in taken} == LISTED


async def test_parts_are_called_in_their_order_and_one_may_go_first() -> None:
    point = ExtensionPoint[[str], list[str]]("test: nothing", "never")
    extensions = Extensions()

    def part(name: str) -> object:
        async def give(said: str) -> list[str]:
            return [f"{name} {said}"]

        return give

    extensions.register(point, part("second"))  # type: ignore[arg-type]
    extensions.register(point, part("third"))  # type: ignore[arg-type]
    extensions.register(point, part("first"), first=True)  # type: ignore[arg-type]

    assert await extensions.gather(point, "said") == ["first said", "second said", "third said"]


async def test_where_nobody_takes_part_nothing_comes_back() -> None:
    point = ExtensionPoint[[], list[str]]("test: nothing", "never")

    assert await Extensions().gather(point) == []


async def test_what_a_part_raises_ends_the_act() -> None:
    point = ExtensionPoint[[], None]("test: nothing", "never")
    extensions = Extensions()

    async def refuses() -> None:
        raise ValueError("no")

    extensions.register(point, refuses)

    with pytest.raises(ValueError, match="no"):
        await extensions.call(point)
