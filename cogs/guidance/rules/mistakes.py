"""Where in a card's file a mistake stands: the line that somebody has to change."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

HEADER = re.compile(r"^\s*\[{1,2}\s*([\w.-]+)\s*\]{1,2}\s*(?:#.*)?$")


@dataclass(frozen=True, slots=True)
class CardMistake:
    """`line` counts from 1. `field`: its name, with the number of its step if it has one."""

    file: str
    line: int
    field: str
    expected: str


def line_of(written: str, place: Sequence[str | int]) -> int:
    """The line of a field, as pydantic names its place: `("step", 2, "nl")`; else the nearest.

    A field that is not there has the line of the table in which it is missing.
    """
    names = [each for each in place if isinstance(each, str)]
    number = next((each for each in place if isinstance(each, int)), 0)
    table, field = (names[0] if len(names) > 1 else ""), (names[-1] if names else "")
    now, seen, nearest = "", -1, 1
    for at, line in enumerate(written.splitlines(), 1):
        if header := HEADER.match(line):
            now, seen = header[1], seen + (header[1] == table)
        is_here = now == table and (not table or seen == number)
        if is_here and header:
            nearest = at
        if is_here and re.match(rf"\s*{re.escape(field)}\s*=", line):
            return at
        if header and header[1] == field and not table:
            return at
    return nearest
