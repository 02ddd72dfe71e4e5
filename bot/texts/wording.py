"""Reads the files with texts: ours, and a town's own, which is checked for what it may change.

Messages that carry the attribute `.locked` (safety, privacy, who the bot is, what is promised) stay
as they are. All others keep their facts (`bot.texts.facts`), and what young people read promises
nothing more (`bot.texts.claims`) and never asks who they are (`bot.texts.plain_language`). Wording
may be half as long again as ours: every screen fits on Discord with all of it at its longest
(`tests/plan`).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import get_args

from fluent.syntax import FluentParser, ast

from bot.core.errors import StartRefused
from bot.texts import claims, facts, plain_language
from bot.texts.fluent import Unsayable, message_in
from bot.texts.typed_text import is_blank

AT_LEAST_LONGER, FREE_LINE = 40, 300
"""Characters that wording may be longer than ours, and may have where ours is empty."""
Written = Mapping[str, ast.Message]
Reference = ast.VariableReference | ast.MessageReference | ast.TermReference | ast.FunctionReference
BEGINS = re.compile(r"^(?=[A-Za-z#])", re.MULTILINE)
NAMED = re.compile(r"([A-Za-z][\w-]*) *=", re.ASCII)
ODD = re.compile(r"^[^\sA-Za-z#}]", re.MULTILINE)
"""A line that begins with no name, no comment and no end of what is filled in."""


class Shipped(Written):
    """What stands in our files: cut into texts, each read when it is asked for."""

    def __init__(self, paths: Iterable[Path]) -> None:
        """Raise `StartRefused` for what cannot even be cut."""
        self._paths = tuple(paths)
        # The names are the same in each language, and are kept once.
        self.pieces: dict[str, str] = {
            sys.intern(name): piece
            for path in self._paths
            for name, (piece, _) in _cut(path).items()
        }

    @cached_property
    def readers(self) -> Mapping[str, str]:
        """Who reads each text, as the comment above its group says; for who judges wording."""
        return {name: readers for path in self._paths for name, (_, readers) in _cut(path).items()}

    def is_for_young_people(self, name: str) -> bool:
        return self.readers[name].startswith("Readers: young people")

    def __getitem__(self, name: str) -> ast.Message:
        try:
            return message_in(self.pieces[name])
        except Unsayable:
            raise KeyError(name) from None

    def __contains__(self, name: object) -> bool:
        return name in self.pieces

    def __iter__(self) -> Iterator[str]:
        return iter(self.pieces)

    def __len__(self) -> int:
        return len(self.pieces)


def _cut(path: Path) -> dict[str, tuple[str, str]]:
    """Every text of a file by its name, with its readers.

    One that looks broken is read whole, to say where.
    """
    written, readers = _written(path), ""
    found: dict[str, tuple[str, str]] = {}
    pieces = [piece for piece in BEGINS.split(written) if piece.strip()]
    for piece in pieces:
        if piece.startswith("## "):
            readers = piece[3:].strip()
        elif named := NAMED.match(piece):
            found[named[1]] = (piece, readers)
    if len(found) < sum(piece[0] != "#" for piece in pieces) or ODD.search(written):
        _messages(path)
    return found


def _messages(path: Path) -> list[ast.Message]:
    body = FluentParser(with_spans=True).parse(_written(path)).body
    for entry in body:
        if isinstance(entry, ast.Junk):
            raise StartRefused("start-text-broken", file=str(path), line=line_of(path, entry))
    return [entry for entry in body if isinstance(entry, ast.Message)]


def _written(path: Path) -> str:
    """What stands in a file; a mark that some editors put first (BOM) is no part of it."""
    raw = path.read_bytes()
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise StartRefused("start-text-broken", file=str(path), line=line) from None


def own_words(path: Path, known: Shipped, ours: Mapping[str, Written]) -> Written:
    """A town's own wording in the language that the file is named after.

    Raise `StartRefused` for what is broken, unknown, locked or long, or says other facts than ours.
    """
    own, written = _messages(path), _written(path)
    for message in own:
        name = message.id.name
        line = _line_in(written, message.id)
        if name not in known:
            raise StartRefused("start-text-unknown", file=str(path), line=line, name=name)
        if is_locked(known[name]):
            raise StartRefused("start-text-locked", file=str(path), line=line, name=name)
        if message.value is None:
            raise StartRefused("start-text-broken", file=str(path), line=line)
        if extra := _needs(message) - _needs(known[name]):
            fact = min(extra)
            raise StartRefused("start-text-fact", file=str(path), line=line, name=name, fact=fact)
        _fits(path, message, line, longest_wording(name, ours))
        _says_the_same(path, message, known, line)
    return {message.id.name: message for message in own}


def is_locked(message: ast.Message) -> bool:
    return any(attribute.id.name == "locked" for attribute in message.attributes)


def _says_the_same(path: Path, message: ast.Message, known: Shipped, line: int) -> None:
    name, locale = message.id.name, path.stem
    ours = known[name]
    where: dict[str, str | int] = {"file": str(path), "line": line, "name": name}
    if fact := facts.missing(message, ours, locale):
        raise StartRefused("start-text-keeps", **where, fact=fact, ours=in_full(ours))
    if not known.is_for_young_people(name) or not literal(ours):
        return
    if _asks_who(message, locale) and not _asks_who(ours, locale):
        raise StartRefused("start-text-asks", **where, ours=in_full(ours))
    if claim := claims.added(message, ours, locale):
        raise StartRefused("start-text-adds", **where, fact=claim, ours=in_full(ours))


def _asks_who(message: ast.Message, locale: str) -> bool:
    return any(
        plain_language.asks_who(way, locale) or plain_language.asks_otherwise(way, locale)
        for way in facts.ways(message.value)
    )


@dataclass(frozen=True, slots=True)
class Hard:
    """A town's own sentence that is not plain enough for young people."""

    line: int
    name: str
    wrong: tuple[str, ...]
    said: str


def hard_words(path: Path, known: Shipped) -> list[Hard]:
    """What the lint for young people says of a town's own Dutch, as strictly as of ours."""
    written = _written(path)
    return [
        Hard(_line_in(written, message.id), message.id.name, tuple(sorted(wrong)), said)
        for message in _messages(path)
        if known.is_for_young_people(message.id.name) and message.value
        for said in plain_language.variants(message.value)
        if (wrong := plain_language.complaints(said, safety=False))
    ]


def open_words(known: Shipped) -> list[str]:
    """The names of the texts for young people that a town may word otherwise."""
    names = (name for name in known if known.is_for_young_people(name))
    return [name for name in names if known[name].value and not is_locked(known[name])]


def in_full(message: ast.Message) -> str:
    """Our own wording on one line, each way in which it can turn out."""
    return " / ".join(" ".join(way.split()) for way in facts.ways(message.value)[:3])


def _fits(path: Path, message: ast.Message, line: int, longest: int) -> None:
    said, name = literal(message), message.id.name
    if is_blank(said) and not _needs(message) and longest != FREE_LINE:
        raise StartRefused("start-text-broken", file=str(path), line=line)
    if len(said) > longest:
        raise StartRefused("start-text-long", file=str(path), line=line, name=name, longest=longest)


def longest_wording(name: str, ours: Mapping[str, Written]) -> int:
    """Characters that a town's own wording of a text may have, its facts not counted."""
    longest = max(len(literal(written[name])) for written in ours.values() if name in written)
    return longest + max(AT_LEAST_LONGER, longest // 2) if longest else FREE_LINE


def literal(entry: ast.BaseNode) -> str:
    """What a text says without its facts; of what depends on a fact, the longest."""
    if isinstance(entry, ast.Message):
        return literal(entry.value) if entry.value else ""
    if isinstance(entry, ast.Pattern):
        return "".join(literal(part) for part in entry.elements)
    if isinstance(entry, ast.Placeable):
        return literal(entry.expression)
    if isinstance(entry, ast.SelectExpression):
        return max((literal(each.value) for each in entry.variants), key=len)
    return entry.value if isinstance(entry, ast.TextElement | ast.StringLiteral) else ""


def variables(entry: ast.BaseNode) -> set[str]:
    """The facts that a message asks for."""
    return _named(entry, ast.VariableReference)


def _needs(entry: ast.BaseNode) -> set[str]:
    """All that must be there before a message can be said: facts, other texts, functions."""
    return _named(entry, *get_args(Reference))


def _named(entry: ast.BaseNode, *kinds: type[Reference]) -> set[str]:
    found: set[str] = {entry.id.name} if isinstance(entry, kinds) else set()
    for part in vars(entry).values():
        for node in part if isinstance(part, list) else [part]:
            if isinstance(node, ast.BaseNode):
                found |= _named(node, *kinds)
    return found


def line_of(path: Path, entry: ast.SyntaxNode) -> int:
    """The line, counted from 1, where an entry begins."""
    return _line_in(_written(path), entry)


def _line_in(written: str, entry: ast.SyntaxNode) -> int:
    start = entry.span.start if entry.span else 0
    return written.count("\n", 0, start) + 1
