"""Reads the files of school holidays: the one that is shipped, and the town's own over it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError

from bot.core.errors import StartRefused
from cogs.office_hours.rules.hours_editing import COMMUNITIES, NAMES, SchoolHoliday, merged

OWN = "school_holidays.toml"
ENTRY = "holiday"
LONGEST_SOURCE = 120
HEAD = re.compile(r"\s*\[\[\s*holiday\s*\]\]")
EXAMPLES = {
    "community": " | ".join(f'community = "{name}"' for name in COMMUNITIES),
    "name": " | ".join(f'name = "{name}"' for name in NAMES),
    "first": "first = 2031-10-20",
    "last": "last = 2031-11-02",
    "source": f'source = "…" (1-{LONGEST_SOURCE})',
    "source_date": "source_date = 2030-09-01",
}
"""What to write for each field."""


class HolidayEntry(BaseModel):
    """One `[[holiday]]` as it stands in a file. Nothing in it may be left out, or misspelt."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    community: Literal["vlaanderen", "federation-wallonie-bruxelles", "duitstalige-gemeenschap"]
    name: Literal["autumn", "christmas", "carnival", "easter", "summer"]
    first: date
    last: date
    source: Annotated[
        str,
        StringConstraints(
            strip_whitespace=True, min_length=1, max_length=LONGEST_SOURCE, pattern=r"^[^\r\n]*$"
        ),
    ]
    source_date: date

    @property
    def holiday(self) -> SchoolHoliday:
        return SchoolHoliday(**dict(self))


class HolidayAtLine(NamedTuple):
    """A holiday, and the line on which its table begins."""

    line: int
    holiday: SchoolHoliday


@cache
def shipped() -> tuple[SchoolHoliday, ...]:
    return _read(Path(__file__).with_name("school_holidays.toml"))


def school_holidays(own: Path) -> tuple[SchoolHoliday, ...]:
    """Those of the town's own file, which need not exist, over those that came along.

    Raise `StartRefused` that names file and line, and says what to write.
    """
    return merged(_read(own), shipped()) if own.exists() else shipped()


def _read(path: Path) -> tuple[SchoolHoliday, ...]:
    text, raw = _toml(path)
    tables = raw.pop(ENTRY, [])
    lines = text.splitlines()
    if raw or not isinstance(tables, list) or not all(isinstance(each, dict) for each in tables):
        stranger = next(iter(raw), ENTRY)
        raise _broken(path, _line(lines, 0, stranger), stranger, f"[[{ENTRY}]]")
    heads = [number for number, line in enumerate(lines) if HEAD.match(line)]
    starts = heads if len(heads) == len(tables) else [0] * len(tables)
    placed = [
        HolidayAtLine(start + 1, _holiday(path, lines, start, table))
        for start, table in zip(starts, tables, strict=True)
    ]
    _no_two_meet(path, placed)
    return tuple(each.holiday for each in placed)


def _toml(path: Path) -> tuple[str, dict[str, Any]]:
    try:
        text = path.read_text("utf-8-sig")
        return text, tomllib.loads(text)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        line = str(error).partition("at line ")[2].partition(",")[0] or "?"
        raise StartRefused("start-config-unreadable", file=str(path), line=line) from None


def _holiday(path: Path, lines: list[str], start: int, table: dict[str, Any]) -> SchoolHoliday:
    try:
        found = HolidayEntry.model_validate(table).holiday
    except ValidationError as error:
        field = str(error.errors()[0]["loc"][0])
        expected = EXAMPLES.get(field, ", ".join(EXAMPLES))
        raise _broken(path, _line(lines, start, field), field, expected) from None
    if found.last < found.first:
        expected = f"{EXAMPLES['first']}, {EXAMPLES['last']}"
        raise _broken(path, _line(lines, start, "last"), "last", expected)
    return found


def _no_two_meet(path: Path, placed: list[HolidayAtLine]) -> None:
    """Two lists of the same days contradict each other: nobody could say which is right."""
    for number, each in enumerate(placed):
        if any(each.holiday.meets(other.holiday) for other in placed[:number]):
            raise _broken(path, each.line, "first", EXAMPLES["first"])


def _line(lines: Iterable[str], start: int, field: str) -> int:
    """Where the field stands in its table; else where the table begins. Counted from 1."""
    begins = re.compile(rf"\s*\[?\[?\s*\"?{re.escape(field)}\"?\s*(?:=|\])")
    for number, line in enumerate(lines):
        if number > start and HEAD.match(line):
            break
        if number >= start and begins.match(line):
            return number + 1
    return start + 1


def _broken(path: Path, line: int, field: str, expected: str) -> StartRefused:
    return StartRefused(
        "office_hours-school-broken", file=str(path), line=line, field=field, expected=expected
    )
