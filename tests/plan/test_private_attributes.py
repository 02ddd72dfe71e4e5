"""Nothing of a library is used that its authors keep to themselves: it may go at any release.

What begins with one underscore is the library's own, whether it is reached from outside, had by
inheritance (used, or hidden under a name of ours), imported, or named in a string.
"""

from __future__ import annotations

import ast
import inspect
import sys
import textwrap
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

import aiosqlite
import discord
import pytest
from discord.ext import commands

from tests.kit.sources import tree

CODE = [path for top in ("bot", "cogs") for path in sorted(Path(top).rglob("*.py"))]
OURS = {"bot", "cogs", "tests", "benchmarks"}
SIMULATOR = Path("bot/demo/simulator.py")
WITHOUT_A_PUBLIC_WAY = {"env._bot_scope", "env._guilds", "env._validate_idle"}
"""Of the simulator, which is pinned exactly and part of no running bot (decision 12)."""
OWN = {"self", "cls", "super()"}
BY_NAME = {"getattr", "setattr", "hasattr", "delattr", "attrgetter", "methodcaller"}


def is_private(name: object) -> bool:
    return isinstance(name, str) and name.startswith("_") and not name.startswith("__")


def reached(module: ast.Module) -> Iterator[str]:
    """What a module takes of others that is theirs alone, without what it has by inheritance."""
    for node in ast.walk(module):
        if isinstance(node, ast.Attribute) and is_private(node.attr):
            if ast.unparse(node.value) not in OWN:
                yield ast.unparse(node)
        elif isinstance(node, ast.Import):
            yield from (each.name for each in node.names if not is_public(each.name))
        elif isinstance(node, ast.ImportFrom) and node.module and not is_public(node.module):
            yield node.module
        elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] not in OURS:
            yield from (each.name for each in node.names if is_private(each.name))
        elif isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in BY_NAME:
            names = [each.value for each in node.args if isinstance(each, ast.Constant)]
            yield from (ast.unparse(node) for each in names if is_private(each))
        elif isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
            of = ast.unparse(node.value)
            if is_private(node.slice.value) and (of.startswith("vars(") or "__dict__" in of):
                yield ast.unparse(node)


def is_public(module: str) -> bool:
    """Of typeshed's own module its documentation says that type checkers may import it."""
    return module == "_typeshed" or not any(is_private(part) for part in module.split("."))


def of_a_library(base: type) -> bool:
    top = base.__module__.split(".")[0]
    return top not in OURS and top not in sys.stdlib_module_names


def tree_of(made: type) -> ast.ClassDef:
    (found,) = ast.parse(textwrap.dedent(inspect.getsource(made))).body
    assert isinstance(found, ast.ClassDef)
    return found


def named(of: ast.ClassDef) -> set[str]:
    """Every private name that a class gives itself, or takes of itself."""
    found = set[str]()
    for node in ast.walk(of):
        if isinstance(node, ast.Attribute) and ast.unparse(node.value) in OWN:
            found.add(node.attr)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            found.add(node.name)
    for node in of.body:
        if isinstance(node, ast.AnnAssign | ast.Assign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            found |= {each.id for each in targets if isinstance(each, ast.Name)}
    return {each for each in found if is_private(each)}


@cache
def kept(base: type) -> frozenset[str]:
    """The private names of a library's class."""
    try:
        written = named(tree_of(base))
    except (OSError, TypeError):  # written in C
        written = set()
    return frozenset(written | {each for each in vars(base) if is_private(each)})


def inherited(made: type) -> set[str]:
    """What a class of ours takes, or hides, of the libraries' classes that it is made from."""
    theirs = [kept(base) for base in made.__mro__ if of_a_library(base)]
    return named(tree_of(made)) & set[str]().union(*theirs)


def classes() -> Iterator[type]:
    for path in CODE:
        module = import_module(".".join(path.with_suffix("").parts).removesuffix(".__init__"))
        for made in vars(module).values():
            if inspect.isclass(made) and made.__module__ == module.__name__:
                yield made


def test_nothing_that_a_library_keeps_to_itself_is_reached() -> None:
    found = {str(path): {*reached(tree(path))} for path in CODE if path != SIMULATOR}

    assert {path: each for path, each in found.items() if each} == {}


def test_of_the_simulator_only_what_has_no_public_way_is() -> None:
    assert {*reached(tree(SIMULATOR))} == WITHOUT_A_PUBLIC_WAY


def test_nothing_that_a_library_keeps_to_itself_is_inherited() -> None:
    found = {f"{each.__module__}.{each.__qualname__}": inherited(each) for each in classes()}

    assert sum(any(map(of_a_library, each.__mro__)) for each in classes()) > 50
    assert {name: each for name, each in found.items() if each} == {}


@pytest.mark.parametrize(
    "written",
    [
        "channel._overwrites",
        "self._client._connection.parsers",
        "self.client.ws._dispatch",
        "from discord.abc import _Overwrites",
        "from lib._inner import thing",
        "import lib._inner",
        "getattr(channel, '_overwrites')",
        "vars(router)['_ROUTES']",
        "router.__dict__['_ROUTES']",
    ],
)
def test_whatever_is_reached_is_found(written: str) -> None:
    assert [*reached(ast.parse(written))]


def test_what_is_our_own_is_no_librarys() -> None:
    assert [*reached(ast.parse("self._bot\nsuper()._look()\nfrom bot.x import _y"))] == []


class Taking(aiosqlite.Connection):
    async def look(self) -> object:
        return self._conn  # by a property


class Storing(aiosqlite.Connection):
    def look(self) -> object:
        return self._running  # set by the constructor


class Overriding(discord.Client):
    def _schedule_event(self, *_: object) -> None: ...  # type: ignore[override]


class Hiding(commands.Bot):
    def __init__(self) -> None:
        self._help_command = "ours"  # type: ignore[assignment]


class Harmless(commands.Cog):
    def __init__(self) -> None:
        self._bot = 1


@pytest.mark.parametrize("made", [Taking, Storing, Overriding, Hiding])
def test_whatever_is_inherited_is_found(made: type) -> None:
    assert inherited(made)


def test_names_of_our_own_are_none() -> None:
    assert inherited(Harmless) == set()
