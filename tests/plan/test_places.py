"""Nothing about a person can be posted or edited without the look at who reads there.

`bot.shell.posts` takes a `Place` and no channel; here it is held that no room writes to Discord by
itself, and that only what is about workers is posted for everyone.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.kit.sources import nodes

WRITES = {
    "send",
    "edit",
    "reply",
    "forward",
    "create_thread",
    "send_message",
    "edit_message",
    "edit_original_response",
    "delete_messages",
    "create_webhook",
}
ABOUT_NOBODY = {
    ("cogs/panel/cog/posting.py", "place.send"),
    ("cogs/panel/cog/posting.py", "message.edit"),
}
"""The panel: no word about any young person."""
OURS = {"self._bot.posts", "self._gateway.bot.posts", "self.bot.posts", "posts", "self._posting"}
FOR_EVERYONE = {
    "cogs/introductions/cog/team.py",
    "cogs/introductions/cog/card_messages.py",
    "cogs/office_hours/cog/who_is_here.py",
    "cogs/posts/cog/keeping.py",
    "cogs/setup/cog/welcome.py",
    "cogs/polls/cog/messages.py",
}
"""Cards of workers, what they post and sign, the answer that one is away, the bot's welcome, and a
poll: the team's question, with numbers of five and more."""


def calls(folder: str) -> Iterator[tuple[str, ast.Call]]:
    for path in sorted(Path(folder).rglob("*.py")):
        for node in nodes(path):
            if isinstance(node, ast.Call):
                yield path.as_posix(), node


def test_no_room_writes_to_discord_by_itself() -> None:
    found = set()
    for path, call in calls("cogs"):
        if not isinstance(call.func, ast.Attribute) or call.func.attr not in WRITES:
            continue
        whose = ast.unparse(call.func.value)
        if whose not in OURS and whose != "self":
            found.add((path, f"{whose}.{call.func.attr}"))

    assert found == ABOUT_NOBODY


def test_only_what_is_about_workers_is_posted_for_everyone() -> None:
    found = {path for path, call in calls("cogs") if ast.unparse(call.func) == "Public"}

    assert found == FOR_EVERYONE


def test_a_message_that_others_read_is_redrawn_by_the_shell_only() -> None:
    found = {
        path
        for folder in ("bot", "cogs")
        for path, call in calls(folder)
        if ast.unparse(call.func).rpartition(".")[2] == "redraw_shared"
    }

    assert found == {"bot/shell/posts.py", "bot/shell/replies.py"}
