"""Reads the keys that buttons and menus carry. Anybody can forge one: what is unknown is refused.

A key reads `key` or `key.more`: an opaque handle, and what was pressed of it. In direct messages a
door may name a server after it, `room:thing:key@server` (`bot.shell.server_in_doors`).
"""

from __future__ import annotations

from enum import Enum
from typing import TypeVar

from bot.core.alias import GuildId
from bot.core.errors import Refusal

LONGEST_NUMBER = 3
"""Digits of a page number: no list is longer."""
BEFORE_SERVER = "@"
LONGEST_ID = 20
"""Digits of a snowflake (64 bits)."""
ABOVE_EVERY_ID = 1 << 63
"""More than the store can hold: what is forged is refused here, and not there."""
Kind = TypeVar("Kind", bound=Enum)


def first_part(key: str) -> str:
    return key.partition(".")[0]


def parts(key: str, count: int) -> list[str]:
    """Split a key into so many parts: what it lacks is empty, and the last keeps the rest."""
    found = key.split(".", count - 1)
    return [*found, *[""] * (count - len(found))]


def enum_of(kind: type[Kind], value: str) -> Kind:
    """Raise `Refusal("shell-no-such-door")` for what is no value of it."""
    try:
        return kind(value)
    except ValueError:
        raise Refusal("shell-no-such-door") from None


def key_and_enum(key: str, kind: type[Kind]) -> tuple[str, Kind]:
    """Read `key.value`. Raise as `enum_of`."""
    key, value = parts(key, 2)
    return key, enum_of(kind, value)


def page_of(value: str) -> int:
    """The number of a page, counted from 0; the first for what is no number."""
    is_number = value.isascii() and value.isdecimal() and len(value) <= LONGEST_NUMBER
    return int(value) if is_number else 0


def number_in(value: str) -> int:
    """A number that a key carries. Raise `Refusal("shell-no-such-door")` for what is none."""
    number = _number(value)
    if number is None:
        raise Refusal("shell-no-such-door")
    return number


def _number(value: str) -> int | None:
    """None for what is no number, or none that an id can be."""
    is_number = value.isascii() and value.isdecimal() and len(value) <= LONGEST_ID
    return int(value) if is_number and int(value) < ABOVE_EVERY_ID else None


def for_server(door: str, guild: int) -> str:
    """Give the door as it stands in direct messages."""
    keyed = door if door.count(":") > 1 else f"{door}:"
    return door if BEFORE_SERVER in door else f"{keyed}{BEFORE_SERVER}{guild}"


def without_server(custom_id: str) -> tuple[str, GuildId | None]:
    """Take them apart again. What names no server is left as it is."""
    door, found, server = custom_id.rpartition(BEFORE_SERVER)
    number = _number(server) if found else None
    return (custom_id, None) if number is None else (door, GuildId(number))
