"""Who acts is asked in one place: no room looks for itself whether somebody is a worker."""

from __future__ import annotations

import ast
from pathlib import Path

from cogs.office_hours.cog.shifts import ShiftCog
from tests.kit.sources import tree

ROOMS = sorted(Path("cogs").rglob("*.py"))
ELSEWHERE = {
    "cogs/introductions/service/audience.py": "decides who may change what the team reads",
    "cogs/questions/cog/replying.py": "a message in a thread: there is no interaction",
    "cogs/watch/cog/remedies.py": "a press in a direct message, by a member who was looked up",
}
"""Where `acting` is called by hand, and why it cannot be `@workers_only`, `worker_of` or
`worker_unless_admin` of `bot.shell.people`."""


def by_hand(module: ast.AST) -> list[int]:
    """The lines on which `….acting(…)` is called."""
    return [
        node.lineno
        for node in ast.walk(module)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "acting"
    ]


def is_pressed(node: ast.AsyncFunctionDef) -> bool:
    """Whether it is a door or a command: what listens to an announcement has nobody who presses."""
    marks = [ast.unparse(each) for each in node.decorator_list]
    return bool(marks) and not any(".listener(" in each for each in marks)


def guarded_inside(module: ast.AST) -> list[int]:
    """The lines of doors and commands that ask `worker_of` where `@workers_only` would do."""
    return [
        node.lineno
        for node in ast.walk(module)
        if isinstance(node, ast.AsyncFunctionDef) and is_pressed(node)
        for call in ast.walk(node)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id == "worker_of"
    ]


def test_no_room_asks_by_hand_whether_somebody_is_a_worker() -> None:
    found = {str(path): by_hand(tree(path)) for path in ROOMS}

    assert {path for path, lines in found.items() if lines} == set(ELSEWHERE)
    assert all(len(found[path]) == 1 for path in ELSEWHERE)


def test_a_command_or_button_of_workers_says_so_above_it() -> None:
    found = {str(path): guarded_inside(tree(path)) for path in ROOMS}

    assert {path: lines for path, lines in found.items() if lines} == {}


def test_what_is_made_by_hand_is_found() -> None:
    made = ast.parse(
        "class SomeCog:\n"
        "    async def _acting(self, interaction):\n"
        "        return await self._team.acting(*account_of(interaction))\n"
        "    @pressed('some:door')\n"
        "    async def door(self, interaction, key):\n"
        "        worker = await worker_of(interaction, Introductions)\n"
    )

    assert by_hand(made) == [3]
    assert guarded_inside(made) == [5]


def test_the_worker_is_no_option_that_somebody_could_fill_in() -> None:
    assert [option.name for option in ShiftCog.start.parameters] == ["until", "kind"]
