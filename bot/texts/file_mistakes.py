"""Where in a file that a town wrote a mistake stands: the line that somebody has to change."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from tomllib import TOMLDecodeError

LONGEST_NAMED = 40
"""Characters of a line that cannot be read, to find it by."""
HEADER = re.compile(r"^\s*\[{1,2}\s*([\w.-]+)\s*\]{1,2}\s*(?:#.*)?$")


@dataclass(frozen=True, slots=True)
class FileMistake:
    """`line` counts from 1. `field`: its name, with the number of its step if it has one."""

    file: str
    line: int
    field: str
    expected: str


def unreadable(file: str, raw: bytes, error: TOMLDecodeError | UnicodeDecodeError) -> FileMistake:
    """By how its line begins: no field is known of what is no TOML. `raw`: what the file holds."""
    lines = raw.decode("utf-8", errors="replace").splitlines() or [""]
    named = str(error).partition("at line ")[2].partition(",")[0]
    if isinstance(error, UnicodeDecodeError):
        at = raw[: error.start].count(b"\n") + 1
    else:
        at = int(named) if named.isdecimal() else len(lines)
    began = lines[at - 1].strip()[:LONGEST_NAMED]
    return FileMistake(file, at, began or "…", 'field = "…"')


def named(place: Sequence[str | int]) -> str:
    """A field as somebody counts who reads the file: `step.3.nl`."""
    return ".".join(str(each + 1 if isinstance(each, int) else each) for each in place)


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
