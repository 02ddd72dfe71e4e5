"""The simulated Discord is met in one place: what it keeps to itself is touched in one file."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
import simcord

from tests.kit.sources import tree

SEAM = Path("bot/demo/simulator.py")
CODE = [path for top in ("bot", "tests", "benchmarks") for path in Path(top).rglob("*.py")]


def inner(module: ast.Module) -> list[str]:
    """Where a module reaches behind simcord's front: its modules, its backend, `_names` of it."""
    return [ast.unparse(node) for node in ast.walk(module) if is_inner(node)]


def is_inner(node: ast.AST) -> bool:
    if isinstance(node, ast.Import):
        return any(each.name.startswith("simcord.") for each in node.names)
    if isinstance(node, ast.ImportFrom):
        of_front = node.module == "simcord" and {a.name for a in node.names} <= {*simcord.__all__}
        return (node.module or "").partition(".")[0] == "simcord" and not of_front
    if isinstance(node, ast.Attribute):
        of = ast.unparse(node.value)
        if of == "simcord":
            return node.attr not in simcord.__all__
        return of.rpartition(".")[2] == "env" and node.attr.startswith(("_", "backend"))
    return False


def test_only_one_file_touches_what_simcord_keeps_to_itself() -> None:
    found = {
        str(path): inner(tree(path))
        for path in CODE
        if path not in {SEAM, Path(__file__).relative_to(Path.cwd())}
    }

    assert inner(tree(SEAM))
    assert {path: each for path, each in found.items() if each} == {}


@pytest.mark.parametrize(
    "written",
    [
        "import simcord.http",
        "from simcord.enums import ChannelType",
        "from simcord import interactions",
        "simcord.backend.Backend()",
        "town.env.backend.emit('READY', {})",
        "env._bot_scope()",
    ],
)
def test_whatever_reaches_inside_is_found(written: str) -> None:
    assert inner(ast.parse(written))


def test_the_front_may_be_used_by_everybody() -> None:
    front = "import simcord\nfrom simcord import Env\nsimcord.Env(bot)\ntown.env.settle()"

    assert inner(ast.parse(front)) == []
