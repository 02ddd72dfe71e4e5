"""Folders of files that a town writes: those that came along, with its own over them.

Nothing that is wrong in them stops a bench: what came along stands in the place of a file that
cannot be read, and a person reads file, line, and what to write instead.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from tomllib import TOMLDecodeError
from types import MappingProxyType
from typing import Any, Generic, Protocol, Self, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails, PydanticCustomError

LONGEST_NAMED, LONGEST_EXPECTED = 40, 300
"""Characters of a line that cannot be read, to find it by, and of what to write."""
HEADER = re.compile(r"^\s*\[{1,2}\s*([\w.-]+)\s*\]{1,2}\s*(?:#.*)?$")
OURS = "Value error, "
"""How pydantic begins what our own rules say."""
REMEMBERED = 512
"""Files; there are some dozens."""
Context = tuple[tuple[str, frozenset[str]], ...]
IN_WORDS, UNKNOWN = "in_words", "extra_forbidden"


@dataclass(frozen=True, slots=True)
class FileMistake:
    """`file`: with its folder. `line` counts from 1. `field`: with the number of its step, if any.

    `expected`: what to write; where no example says it, `text` names the text that does.
    """

    file: str
    line: int
    field: str
    expected: str
    text: str = ""


class TownEntry(Protocol):
    """What one file holds: a frozen model of pydantic."""

    @property
    def id(self) -> str: ...

    @property
    def ready(self) -> bool:
        """Whether it counts: a town leaves out what came along."""

    @classmethod
    def model_validate(cls, obj: Any, *, context: Any = None) -> Self: ...


Entry = TypeVar("Entry", bound=TownEntry)


@dataclass(frozen=True, slots=True)
class FilesRead(Generic[Entry]):
    entries: tuple[Entry, ...]
    mistakes: tuple[FileMistake, ...]


@dataclass(frozen=True, slots=True)
class EntryKind(Generic[Entry]):
    """How files of one kind are read.

    `examples`: what to write for a field, where that says more than the checker does. `own`: what
    a town need not write in a file of its own; `always`: what is so of whatever it writes.
    `context`: for the checks of the model.
    """

    model: type[Entry]
    examples: Mapping[str, str]
    own: Mapping[str, Any]
    always: Mapping[str, Any]
    context: Mapping[str, Iterable[str]]


@dataclass(frozen=True, slots=True)
class _Read:
    path: Path
    written: str
    entry: Mapping[str, Any]
    is_as_written: bool = True
    """Whether the entry is what stands in the file, and nothing from elsewhere."""


def in_words(text: str) -> PydanticCustomError:
    """Raise it where something is wrong that no example can show; `text`: which text says it."""
    return PydanticCustomError(IN_WORDS, "{text}", {"text": text})


def read_files(shipped: Path, own: Path, kind: EntryKind[Entry]) -> FilesRead[Entry]:
    """In the order of their names. A town's own stands in the place of what it changes."""
    mistakes: list[FileMistake] = []
    below = {each.entry.get("id"): each for each in _files(shipped, mistakes)}
    above = [_over(each, below.get(each.entry.get("id")), kind) for each in _files(own, mistakes)]
    entries: dict[str, Entry] = {}
    for each in (*below.values(), *above):
        if entry := _checked(each, kind, mistakes):
            entries[entry.id] = entry
    return FilesRead(tuple(each for each in entries.values() if each.ready), tuple(mistakes))


def _files(folder: Path, mistakes: list[FileMistake]) -> Iterator[_Read]:
    for path in sorted(folder.glob("*.toml")):
        try:
            written = path.read_text("utf-8-sig")
            yield _Read(path, written, _parsed(written))
        except (TOMLDecodeError, UnicodeDecodeError) as error:
            mistakes.append(_unreadable(_place(path), path.read_bytes(), error))


def _over(own: _Read, below: _Read | None, kind: EntryKind[Any]) -> _Read:
    under = below.entry if below else kind.own
    entry = {**under, **own.entry, **kind.always}
    return _Read(own.path, own.written, entry, is_as_written=False)


@lru_cache(maxsize=REMEMBERED)
def _parsed(written: str) -> Mapping[str, Any]:
    return MappingProxyType(tomllib.loads(written))


@lru_cache(maxsize=REMEMBERED)
def _as_written(check: Callable[..., Entry], written: str, context: Context) -> Entry:
    """The same words are one entry, for every town of a process. Raise `ValidationError`."""
    return check(dict(_parsed(written)), context=dict(context))


def _checked(read: _Read, kind: EntryKind[Entry], mistakes: list[FileMistake]) -> Entry | None:
    context = tuple((name, frozenset(each)) for name, each in kind.context.items())
    try:
        if read.is_as_written:
            known: Entry = _as_written(kind.model.model_validate, read.written, context)
            return known
        return kind.model.model_validate(read.entry, context=dict(context))
    except ValidationError as error:
        mistakes.append(_mistake(read, error.errors()[0], kind.examples))
        return None


def _mistake(read: _Read, wrong: ErrorDetails, examples: Mapping[str, str]) -> FileMistake:
    place, said = wrong["loc"], wrong["msg"]
    found = FileMistake(_place(read.path), line_of(read.written, place), _named(place), "")
    names = [each for each in place if isinstance(each, str)]
    if wrong["type"] == IN_WORDS:
        return replace(found, text=said)
    if wrong["type"] == UNKNOWN:
        return replace(found, text="shell-file-unknown")
    if said.startswith(OURS):
        return replace(found, expected=said.removeprefix(OURS))
    return replace(found, expected=examples.get(names[-1] if names else "", said))


def _place(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def _unreadable(file: str, raw: bytes, error: TOMLDecodeError | UnicodeDecodeError) -> FileMistake:
    """By how its line begins: no field is known of what is no TOML. `raw`: what the file holds."""
    lines = raw.decode("utf-8", errors="replace").splitlines() or [""]
    named = str(error).partition("at line ")[2].partition(",")[0]
    if isinstance(error, UnicodeDecodeError):
        at = raw[: error.start].count(b"\n") + 1
    else:
        at = int(named) if named.isdecimal() else len(lines)
    began = lines[at - 1].strip()[:LONGEST_NAMED]
    return FileMistake(file, at, began or "…", 'field = "…"')


def _named(place: Sequence[str | int]) -> str:
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


def in_a_sentence(
    say: Callable[..., str], mistake: FileMistake, clean: Callable[[str], str] = str
) -> str:
    """What is wrong, where, and what to write. `clean`: makes what people typed harmless."""
    expected = say(mistake.text) if mistake.text else clean(mistake.expected[:LONGEST_EXPECTED])
    return say(
        "shell-file-mistake",
        file=clean(mistake.file),
        line=mistake.line,
        field=clean(mistake.field),
        expected=expected,
    )
