"""What answers a press is private by its own words: nothing is left to a default of discord.py."""

from __future__ import annotations

import ast
from pathlib import Path

from tests.kit.sources import nodes

ANSWERING = {"send_message", "send", "defer"}
CODE = [*Path("cogs").rglob("*.py"), *Path("bot/shell").rglob("*.py")]


def answers() -> list[tuple[str, ast.Call]]:
    """Every call that answers an interaction with something of its own."""
    found = [
        (f"{path}:{node.lineno}", node)
        for path in CODE
        for node in nodes(path)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        if node.func.attr in ANSWERING
        and ("interaction" in ast.unparse(node.func) or "followup" in ast.unparse(node.func))
    ]
    ways = [
        (f"{path}:{node.lineno}", node)
        for path in CODE
        for node in nodes(path)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "way"
        if any(each.arg == "content" for each in node.keywords)
    ]
    return found + ways


def test_every_answer_says_itself_that_it_is_private() -> None:
    public = [
        where
        for where, call in answers()
        if not any(k.arg == "ephemeral" and ast.unparse(k.value) == "True" for k in call.keywords)
    ]

    assert len(answers()) >= 5
    assert public == []
