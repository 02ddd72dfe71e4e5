"""How Discord writes things down: snowflakes, moments, and components inside components."""

from __future__ import annotations

import itertools
import json
import time
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

Json = dict[str, Any]
"""One of Discord's objects, as its API writes it."""

EPOCH = 1_420_070_400_000
"""Milliseconds from 1970 to Discord's own year one: 2015 (Reference, "Snowflakes")."""
V2 = 1 << 15
"""Message flag IS_COMPONENTS_V2."""
EPHEMERAL = 1 << 6
LOADING = 1 << 7
HAS_THREAD = 1 << 5
SILENT = 1 << 12
"""Message flag SUPPRESS_NOTIFICATIONS: it arrives without a sound."""

TEXT, DM, THREAD = 0, 1, 11
"""Types of channel."""

_numbers = itertools.count(1)


class Time:
    """Discord's own clock; tests move it together with the bot's."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def now(self) -> float:
        """Seconds since 1970."""
        return time.time() + self.ahead

    def iso(self) -> str:
        moment = datetime.fromtimestamp(self.now(), UTC)
        return moment.strftime("%Y-%m-%dT%H:%M:%S.%f+00:00")

    def snowflake(self) -> str:
        """Give a new id: milliseconds, then a number that never comes twice."""
        return str(((int(self.now() * 1000) - EPOCH) << 22) | (next(_numbers) % (1 << 22)))


def walk(components: Iterable[Json] | None) -> Iterator[Json]:
    """Every component, those inside others too, in the order in which they are read."""
    for each in components or ():
        yield each
        yield from walk(each.get("components"))
        yield from walk([each[name] for name in ("component", "accessory") if each.get(name)])


def numbered(components: Iterable[Json]) -> list[Json]:
    """Number the components that have no id, from 1, around the ids that are taken."""
    copy: list[Json] = json.loads(json.dumps(list(components)))
    taken = {each["id"] for each in walk(copy) if each.get("id")}
    free = (number for number in itertools.count(1) if number not in taken)
    for each in walk(copy):
        if not each.get("id"):
            each["id"] = next(free)
    return copy


def public(message: Json) -> Json:
    """What is sent: what the bench notes beside it begins with an underscore."""
    return {name: value for name, value in message.items() if not name.startswith("_")}


def said(message: Json) -> str:
    """All that can be read on a message, block under block."""
    blocks = [each["content"] for each in walk(message["components"]) if each["type"] == 10]
    return "\n".join([*([message["content"]] if message.get("content") else []), *blocks])


def labels(message: Json) -> list[str]:
    """What stands on the buttons that can be pressed."""
    buttons = (each for each in walk(message["components"]) if each["type"] == 2)
    return [each.get("label") or "" for each in buttons if not each.get("disabled")]
