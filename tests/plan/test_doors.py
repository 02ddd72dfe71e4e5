"""Every door that is drawn is answered, and strings cross rooms only in the three ways.

A door is the custom id of a button, menu or form. The three ways are a listed import, an
announcement with a listener, and an extension point (`test_extension_points.py`).
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

from bot.shell.doors import doors_of
from bot.shell.views import Form, Screen, Words, door_and_key
from tests.kit.sources import tree
from tests.kit.towns import Town
from tests.plan.worst.drawing import ours
from tests.plan.worst.measured import BUTTON, MENU, every_part
from tests.plan.worst.rooms import CASES

N = TypeVar("N", bound=ast.AST)
ROOMS = {path.parent.name for path in Path("cogs").glob("*/__init__.py")}
A_DOOR = re.compile(rf"({'|'.join(sorted(ROOMS))}):[a-z_]+(:|$)")
DISCORDS_OWN = re.compile(
    r"ready|resumed|disconnect|message|interaction|error|(raw_|guild_|thread_|member_).*"
)
"""What discord.py announces by itself."""


def modules(*tops: str) -> Iterator[tuple[Path, ast.Module]]:
    for top in tops:
        for path in sorted(Path(top).rglob("*.py")):
            if "demo" not in path.parts:
                yield path, tree(path)


def drawn() -> Iterator[tuple[str, str]]:
    """How and at which door each screen and form of the house is answered."""
    say = Words(ours(), "nl", "https://privacy.example/notice")
    for case in {case: None for cases in CASES.values() for case in cases}:
        for screen in case(say):
            yield from _of(screen)


def _of(screen: Screen | Form | None) -> Iterator[tuple[str, str]]:
    if isinstance(screen, Form):
        yield "submit", door_and_key(screen.custom_id)[0]
    elif screen:
        for part in every_part(screen.to_components()):
            if part["type"] == BUTTON and "custom_id" in part:
                yield "press", door_and_key(part["custom_id"])[0]
            elif part["type"] == MENU:
                yield "choose", door_and_key(part["custom_id"])[0]


async def test_every_door_that_is_drawn_is_answered(town: Town) -> None:
    answered = {door for cog in town.bot.cogs.values() for door in doors_of(cog)}
    made_up_by_cases = "room"
    doors = {(how, door) for how, door in drawn() if door.partition(":")[0] != made_up_by_cases}

    assert len(doors) > 100  # nothing was drawn: then this test sees nothing
    assert sorted(doors - answered) == []


async def test_a_door_is_answered_by_the_room_in_its_name_and_by_one_cog(town: Town) -> None:
    answered = [
        (door, type(cog).__module__.split(".")[1])
        for cog in town.bot.cogs.values()
        for door in doors_of(cog)
    ]

    assert [door for (_, door), room in answered if door.partition(":")[0] != room] == []
    assert len(answered) == len({door for door, _ in answered})


def test_a_door_of_another_room_is_a_constant_and_no_copied_string() -> None:
    """It stands in `bot.shell.shared_doors`: a lower room may not import a higher one."""
    copied = [
        f"{path}:{node.lineno} {node.value}"
        for path, module in modules("bot", "cogs")
        if path != Path("bot/shell/shared_doors.py")
        for node in ast.walk(module)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if (door := A_DOOR.match(node.value)) and door[1] not in path.parts
    ]

    assert copied == []


def announced() -> dict[str, set[str]]:
    """What the house announces by `dispatch`, and in which classes."""
    return _by_class(
        (str(node.args[0].value), where)
        for node, where in _nodes(ast.Call)
        if isinstance(node.func, ast.Attribute) and node.func.attr == "dispatch" and node.args
        if isinstance(node.args[0], ast.Constant)
    )


def heard() -> dict[str, set[str]]:
    """To what the cogs listen, and in which classes."""
    return _by_class(
        (node.name.removeprefix("on_"), where)
        for node, where in _nodes(ast.AsyncFunctionDef)
        if any("listener" in ast.unparse(each) for each in node.decorator_list)
    )


def _nodes(kind: type[N]) -> Iterator[tuple[N, str]]:
    for path, module in modules("bot", "cogs"):
        for each in ast.walk(module):
            if isinstance(each, ast.ClassDef):
                inside = (node for node in ast.walk(each) if isinstance(node, kind))
                yield from ((node, f"{path}:{each.name}") for node in inside)


def _by_class(found: Iterator[tuple[str, str]]) -> dict[str, set[str]]:
    by_name: dict[str, set[str]] = {}
    for name, where in found:
        by_name.setdefault(name, set()).add(where)
    return by_name


def test_every_announcement_has_a_listener() -> None:
    own = {name for name in announced() if not DISCORDS_OWN.fullmatch(name)}

    assert sorted(own - {*heard()}) == []


def test_every_listener_waits_for_something_that_is_announced() -> None:
    own = {name for name in heard() if not DISCORDS_OWN.fullmatch(name)}

    assert sorted(own - {*announced()}) == []


def test_nobody_announces_only_to_oneself() -> None:
    """What only the announcing class hears is a call, and easier to follow as one."""
    listeners = heard()

    assert [name for name, where in announced().items() if listeners.get(name) == where] == []
