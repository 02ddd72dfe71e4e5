"""Reads entries, each in a file of its own: those that came along, a town's own over them.

What cannot be read stops nothing: the one that came along stands in its place, and whoever looks
reads file, line, and what to write instead (`bot.texts.file_mistakes`).
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from pydantic import ValidationError

from bot.texts.file_mistakes import FileMistake, line_of, named, unreadable

OURS = "Value error, "
"""How pydantic begins what our own rules say."""
UNKNOWN = "extra_forbidden"
"""How pydantic calls a field that there is not."""
Entry = Mapping[str, Any]


class Known(Protocol):
    """What is read: known by its id, and left out by a town that says that it is not `ready`."""

    @property
    def id(self) -> str: ...

    @property
    def ready(self) -> bool: ...


T = TypeVar("T", bound=Known)


@dataclass(frozen=True, slots=True)
class Reading(Generic[T]):
    """How one kind of file is read.

    `check` makes a value of what stands in it, and raises `ValidationError`. `beneath`: what a town
    need not write about an entry of its own; `above`: what holds for all that a town writes.
    `expected` says what to write for a field, by its place, pydantic's kind of error, and what that
    says of it.
    """

    check: Callable[[Entry], T]
    expected: Callable[[Sequence[str | int], str, str], str]
    beneath: Entry
    above: Entry


@dataclass(frozen=True, slots=True)
class _Read:
    path: Path
    written: str
    entry: Entry


def read_entries(
    shipped: Path, own: Path, reading: Reading[T]
) -> tuple[tuple[T, ...], tuple[FileMistake, ...]]:
    """In the order of their files' names. A town's own stands in the place of what it changes."""
    mistakes: list[FileMistake] = []
    below = {each.entry.get("id"): each for each in _files(shipped, mistakes)}
    above = [_over(each, below, reading) for each in _files(own, mistakes)]
    found: dict[str, T] = {}
    for each in (*below.values(), *above):
        if entry := _checked(each, reading, mistakes):
            found[entry.id] = entry
    return tuple(each for each in found.values() if each.ready), tuple(mistakes)


def last_name(place: Sequence[str | int]) -> str:
    """Of a field its own name; empty where a number is all that there is."""
    return next((each for each in reversed(place) if isinstance(each, str)), "")


def _files(folder: Path, mistakes: list[FileMistake]) -> Iterable[_Read]:
    for path in sorted(folder.glob("*.toml")):
        try:
            written = path.read_text("utf-8-sig")
            yield _Read(path, written, tomllib.loads(written))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            mistakes.append(unreadable(path.name, path.read_bytes(), error))


def _over(own: _Read, below: Mapping[Any, _Read], reading: Reading[T]) -> _Read:
    under = below.get(own.entry.get("id"))
    beneath = under.entry if under else reading.beneath
    return _Read(own.path, own.written, {**beneath, **own.entry, **reading.above})


def _checked(read: _Read, reading: Reading[T], mistakes: list[FileMistake]) -> T | None:
    try:
        return reading.check(read.entry)
    except ValidationError as error:
        first = error.errors()[0]
        place = first["loc"]
        expected = reading.expected(place, first["type"], first["msg"])
        line = line_of(read.written, place)
        mistakes.append(FileMistake(read.path.name, line, named(place), expected))
        return None
