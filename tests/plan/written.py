"""The texts as they stand in the files, for the tests of the plan."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import product

from fluent.syntax import FluentParser, FluentSerializer, ast

from bot.app import HERE, room_folders
from bot.texts.catalogue import Texts, read
from bot.texts.languages import DEFAULT
from bot.texts.wording import variables

FOLDERS = {folder.name: folder for folder in [HERE, HERE / "papers", *room_folders()]}
MARKS = frozenset({"locked", "keeps", "free"})
"""Fixed; free but for these words; free but for its facts (`bot.texts.facts`)."""
SAMPLES: dict[str, tuple[str | int, ...]] = {
    "code_name": ("Zeeschildpad-99",),
    "count": (1, 2),
    "days": (1, 7),
    "unread": (0, 1, 7),
    "month": tuple(f"m{number}" for number in range(1, 13)),
    "weekday": tuple(f"d{number}" for number in range(7)),
    "whole": ("yes", "no"),
}


@dataclass(frozen=True, slots=True)
class Written:
    """One message: its name, its readers, the facts it needs and what locks it ('' is nothing).

    `marks`: what is decided about its wording, of `MARKS`.
    """

    name: str
    readers: str
    facts: frozenset[str]
    locked: str
    marks: frozenset[str]

    @property
    def for_young_people(self) -> bool:
        return self.readers.startswith("Readers: young people")


@cache
def entries(room: str, locale: str) -> list[tuple[ast.Message, Written]]:
    source = (FOLDERS[room] / "texts" / f"{locale}.ftl").read_text("utf-8")
    readers, found = "", []
    for entry in FluentParser(with_spans=False).parse(source).body:
        if isinstance(entry, ast.GroupComment):
            readers = str(entry.content)
        if isinstance(entry, ast.Message):
            facts = frozenset(variables(entry))
            marks = MARKS & {each.id.name for each in entry.attributes}
            found.append((entry, Written(entry.id.name, readers, facts, lock_of(entry), marks)))
    return found


def source(message: ast.Message) -> str:
    """The message as it stands in its file."""
    return FluentSerializer().serialize_entry(message)


def lock_of(message: ast.Message) -> str:
    locks = [each.value for each in message.attributes if each.id.name == "locked"]
    return "".join(part.value for pattern in locks for part in pattern.elements)


def written(room: str, locale: str = DEFAULT) -> list[Written]:
    return [each for _, each in entries(room, locale)]


@cache
def everything() -> dict[str, Written]:
    return {each.name: each for room in FOLDERS for each in written(room)}


@cache
def texts() -> Texts:
    return read(FOLDERS.values())


def said(locale: str, message: Written) -> list[str]:
    """The message with every combination of the sample facts."""
    facts = sorted(message.facts)
    choices = [SAMPLES.get(fact, ("Lindendaal",)) for fact in facts]
    return [
        texts().say(locale, message.name, **dict(zip(facts, chosen, strict=True)))
        for chosen in product(*choices)
    ]
