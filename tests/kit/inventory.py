"""What a paper must name, and what was seen to be left on Discord, for the tests of the papers."""

from __future__ import annotations

import re

from bot.app import schemas
from bot.demo.town import Town
from bot.store.inventory import Copy, Table, copies, read

CHANNEL = re.compile(r"/channels/(\d+)(.*)")
ACTS = {
    ("POST", "messages"): "post",
    ("PATCH", "messages"): "change",
    ("PUT", "pins"): "pin",
    ("PUT", "reactions"): "tick",
    ("POST", "threads"): "thread",
}


def all_tables() -> list[Table]:
    return read(schemas())


def all_copies() -> list[Copy]:
    return copies(schemas())


def acts_of(town: Town) -> set[str]:
    """What the bot made or changed on Discord, as the inventory names it: `post team`."""
    said = {act(town, call.method, call.path) for call in town.calls}
    return said - {""}


def act(town: Town, method: str, path: str) -> str:
    if method in {"GET", "DELETE"}:
        return ""
    if "/interactions/" in path or "/webhooks/" in path:
        return "answer"
    if path.endswith("/commands"):
        return "commands"
    if path.endswith("/users/@me/channels"):
        return "open direct"
    found = CHANNEL.search(path)
    assert found, path
    parts = found[2].strip("/").split("/")
    kind = next(
        (name for name in ("threads", "pins", "reactions", "messages") if name in parts), found[2]
    )
    return f"{ACTS.get((method, kind), f'{method} {kind}')} {place(town, int(found[1]))}"


def place(town: Town, channel: int) -> str:
    """Which kind of channel: a thread has the id of the card under which it was made."""
    known = {town.team.id: "team", town.square.id: "panel"} | dict.fromkeys(threads(town), "thread")
    return known.get(channel, "direct")


def threads(town: Town) -> list[int]:
    made = [call.path for call in town.calls if call.path.endswith("/threads")]
    return [int(path.split("/")[-2]) for path in made]
