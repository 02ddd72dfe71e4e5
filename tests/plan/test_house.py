"""The plan of the house, as far as import-linter cannot say it."""

from __future__ import annotations

import ast
from pathlib import Path

import discord
import pytest

from bot.shell.client import intents

CODE = sorted(path for top in ("bot", "cogs") for path in Path(top).rglob("*.py"))
LONGEST_FILE = 300
LONGEST_FUNCTION = 40


def functions_of(path: Path) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    tree = ast.parse(path.read_text("utf-8"))
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return [node for node in ast.walk(tree) if isinstance(node, kinds)]


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    first = function.body[0]
    has_docstring = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    start = (first.end_lineno or 0) + 1 if has_docstring else function.lineno
    return (function.end_lineno or 0) - start + 1


def test_the_bot_asks_for_no_privileged_intent() -> None:
    asked = intents()

    assert asked.value == 4609
    assert [asked.members, asked.presences, asked.message_content] == [False] * 3


@pytest.mark.parametrize("path", CODE, ids=str)
def test_files_stay_readable(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= LONGEST_FILE


@pytest.mark.parametrize("path", CODE, ids=str)
def test_functions_stay_readable(path: Path) -> None:
    long = [f.name for f in functions_of(path) if length(f) > LONGEST_FUNCTION]

    assert long == []


def test_most_functions_are_short() -> None:
    lengths = sorted(length(f) for path in CODE for f in functions_of(path))

    assert lengths[len(lengths) // 2] <= 6
    assert lengths[int(len(lengths) * 0.9)] <= 16


def test_less_than_a_third_of_the_rooms_code_knows_discord() -> None:
    """In well-known bots 53 to 82 % of the modules import it. The demo only simulates it."""
    code = [path for path in CODE if "demo" not in path.parts]
    knowing = [path for path in code if "import discord" in path.read_text("utf-8")]

    assert len(knowing) / len(code) < 0.30


def test_every_module_says_what_lives_in_it() -> None:
    silent = [str(p) for p in CODE if not ast.get_docstring(ast.parse(p.read_text("utf-8")))]

    assert silent == []


def test_the_needed_permissions_leave_out_every_dangerous_one() -> None:
    from bot.shell.channel_access import NEEDED  # noqa: PLC0415 - a fact of the shell, asked only here

    dangerous = discord.Permissions(
        administrator=True,
        manage_channels=True,
        manage_roles=True,
        manage_guild=True,
        manage_webhooks=True,
        mention_everyone=True,
        ban_members=True,
        kick_members=True,
    )
    assert NEEDED.value & dangerous.value == 0
