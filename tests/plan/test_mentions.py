"""Every message and every edit says whom it may mention; nothing is left to a default of Discord.

An edit without it lets Discord read the text anew: a name in it could ring.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from bot.shell.posts import ringing
from bot.shell.views import NOBODY
from tests.kit.sources import nodes

SPEAKING = {"send", "edit", "send_message", "edit_message", "edit_original_response", "reply"}
OURS = (
    "posts",
    "self._bot.posts",
    "self._gateway.bot.posts",
    "self.bot.posts",
    "self._posting",
    "self",
)
"""What speaks in our own helpers' name: they say it themselves."""
CODE = [*Path("cogs").rglob("*.py"), *Path("bot/shell").rglob("*.py")]


def spoken() -> Iterator[tuple[Path, ast.Call]]:
    """Every call that could put words before people."""
    for path in CODE:
        for node in nodes(path):
            if isinstance(node, ast.Call) and _speaks(node.func):
                yield path, node


def _speaks(what: ast.expr) -> bool:
    is_method = isinstance(what, ast.Attribute) and what.attr in SPEAKING
    return is_method and ast.unparse(what).rpartition(".")[0] not in OURS


def says_whom(call: ast.Call) -> bool:
    """By name, or with all that `ringing` says."""
    named = {each.arg for each in call.keywords}
    unpacked = [ast.unparse(each.value) for each in call.keywords if each.arg is None]
    return "allowed_mentions" in named or any("ringing(" in e or e == "how" for e in unpacked)


def test_every_message_and_edit_says_whom_it_may_mention() -> None:
    silent = [f"{path}:{call.lineno}" for path, call in spoken() if not says_whom(call)]

    assert silent == []


def test_an_edit_mentions_nobody() -> None:
    edits = [(path, call) for path, call in spoken() if "edit" in ast.unparse(call.func)]
    whom = {
        ast.unparse(each.value)
        for _, call in edits
        for each in call.keywords
        if each.arg == "allowed_mentions"
    }

    assert len(edits) >= 6
    assert whom <= {"NOBODY", "quiet"}
    assert NOBODY.to_dict() == {"parse": []}


def test_who_is_rung_is_all_that_a_message_may_mention() -> None:
    heard = ringing([1, 2])["allowed_mentions"].to_dict()

    assert {name: value for name, value in heard.items() if value} == {"users": [1, 2]}
    assert ringing(range(300))["allowed_mentions"].to_dict()["users"] == [*range(100)]
    assert not any(ringing([])["allowed_mentions"].to_dict().values())
