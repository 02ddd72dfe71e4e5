"""All words, in Fluent files beside the rooms. A missing word or variable is an error, not a guess.

A municipality may override wording in `config/texts/<locale>.ftl`. Messages that carry the
attribute `.locked` (safety, privacy, who the bot is) stay as they are. Wording may be half as long
again as ours: every screen fits on Discord with all of it at its longest (`tests/plan`).

What everyone reads, such as the panel, is in the town's language; what one person reads is in their
own. So `panel-inbox-where` names the button `panel-inbox`. Its attribute `.elsewhere` is said
instead where the town calls it otherwise; `{ panel-inbox-there }` in it is the town's own name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import get_args

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast

from bot.core.errors import StartRefused
from bot.core.written import is_blank

LOCALES = ("nl", "en", "fr")
DEFAULT = "nl"
WHERE, THERE, ELSEWHERE = "-where", "-there", "elsewhere"
MOMENTS = 500
"""Days and hours in words that are remembered."""
LONGEST_FACT = 2000
"""Characters of a fact that Fluent fills in itself; beyond 2500 its runtime refuses (2.x)."""
AT_LEAST_LONGER, FREE_LINE = 40, 300
"""Characters that wording may be longer than ours, and may have where ours is empty."""
Written = Mapping[str, ast.Message]
Reference = ast.VariableReference | ast.MessageReference | ast.TermReference | ast.FunctionReference


class MissingText(LookupError):  # noqa: N818 - the name says what is wrong
    """A text was asked for that nobody wrote, or without a fact that it needs."""


class Texts:
    """Every text of every room, in every language, looked up by name."""

    def __init__(self, bundles: Mapping[str, FluentBundle]) -> None:
        self._bundles = dict(bundles)
        self._said: dict[tuple[str, str], str] = {}
        """Texts without facts, which are most, are put together once."""
        self._said_of_moments: dict[tuple[str | int, ...], str] = {}

    @property
    def locales(self) -> tuple[str, ...]:
        return tuple(self._bundles)

    def say(self, locale: str, name: str, /, **facts: str | int) -> str:
        """Give a text; raise `MissingText` for an unknown name or a missing fact."""
        if not facts and (locale, name) in self._said:
            return self._said[locale, name]
        said = self._formatted(locale, name, facts)
        if not facts:
            self._said[locale, name] = said
        return said

    def say_moment(self, locale: str, name: str, /, **facts: str | int) -> str:
        """The same for a day or an hour, which come back often: remembered, as they name nobody."""
        key = (locale, name, *facts.values())
        if key not in self._said_of_moments:
            if len(self._said_of_moments) == MOMENTS:
                self._said_of_moments.clear()
            self._said_of_moments[key] = self._formatted(locale, name, facts)
        return self._said_of_moments[key]

    def _formatted(self, locale: str, name: str, facts: Mapping[str, str | int]) -> str:
        bundle = self._bundles[locale if locale in self._bundles else DEFAULT]
        try:
            pattern = bundle.get_message(name).value
        except LookupError as error:
            raise MissingText(name) from error
        if pattern is None:
            raise MissingText(name)
        long = {key: value for key, value in facts.items() if _is_long(value)}
        marks = {key: f"\ue000{number}\ue001" for number, key in enumerate(long)}
        said, errors = bundle.format_pattern(pattern, {**facts, **marks})
        if errors:
            raise MissingText(f"{name}: {errors[0]}")
        filled_in = str(said)
        for key, mark in marks.items():
            filled_in = filled_in.replace(mark, str(long[key]))
        return filled_in

    def has(self, name: str, locale: str = DEFAULT) -> bool:
        return bool(self._bundles[locale].has_message(name))


def read(rooms: Iterable[Path], overrides: Path | None = None, town: str = DEFAULT) -> Texts:
    """Read `<room>/texts/<locale>.ftl` of each room, then the town's own wording on top.

    `town`: the language of what everyone reads. Raise `StartRefused` for an override that is
    broken, unknown or locked.
    """
    rooms = tuple(rooms)
    ours = {locale: _ours(locale, rooms) for locale in LOCALES}
    written = {locale: {**ours[locale], **_own(locale, overrides, ours)} for locale in LOCALES}
    return Texts(
        {locale: _bundle(locale, _placed(own, written[town])) for locale, own in written.items()}
    )


def _is_long(fact: str | int) -> bool:
    return isinstance(fact, str) and len(fact) > LONGEST_FACT


def _ours(locale: str, rooms: tuple[Path, ...]) -> dict[str, ast.Message]:
    messages: dict[str, ast.Message] = {}
    for room in rooms:
        path = room / "texts" / f"{locale}.ftl"
        if path.exists():
            messages |= {message.id.name: message for message in _messages(path)}
    return messages


def _own(locale: str, overrides: Path | None, ours: Mapping[str, Written]) -> Written:
    own = overrides / f"{locale}.ftl" if overrides else None
    if own is None or not own.exists():
        return {}
    return {message.id.name: message for message in _checked(own, ours[locale], ours)}


def _placed(
    own: Mapping[str, ast.Message], towns: Mapping[str, ast.Message]
) -> dict[str, ast.Message]:
    """Let what names a thing of the town name it as it is called there, where that differs."""
    placed = dict(own)
    for where, message in own.items():
        name = where.removesuffix(WHERE)
        if name == where or name not in own:
            continue
        there = ast.Identifier(name + THERE)
        placed[there.name] = ast.Message(there, towns[name].value)
        elsewhere = next((each for each in message.attributes if each.id.name == ELSEWHERE), None)
        if elsewhere and not own[name].equals(towns[name], ["span"]):
            placed[where] = ast.Message(message.id, elsewhere.value)
    return placed


def _bundle(locale: str, messages: Mapping[str, ast.Message]) -> FluentBundle:
    bundle = FluentBundle([locale], use_isolating=False)
    bundle.add_resource(ast.Resource([*messages.values()]))
    return bundle


def _messages(path: Path) -> list[ast.Message]:
    body = _parsed(_written(path))
    for entry in body:
        if isinstance(entry, ast.Junk):
            raise StartRefused("start-text-broken", file=str(path), line=line_of(path, entry))
    return [entry for entry in body if isinstance(entry, ast.Message)]


@lru_cache(maxsize=256)
def _parsed(written: str) -> list[ast.EntryType]:
    """Parse once: whoever opens the house again, as tests and restarts do, reads the same words."""
    return FluentParser(with_spans=True).parse(written).body


def _written(path: Path) -> str:
    """What stands in a file; a mark that some editors put first (BOM) is no part of it."""
    raw = path.read_bytes()
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise StartRefused("start-text-broken", file=str(path), line=line) from None


def _checked(path: Path, known: Written, ours: Mapping[str, Written]) -> list[ast.Message]:
    own = _messages(path)
    for message in own:
        name = message.id.name
        line = line_of(path, message.id)
        if name not in known:
            raise StartRefused("start-text-unknown", file=str(path), line=line, name=name)
        if any(attribute.id.name == "locked" for attribute in known[name].attributes):
            raise StartRefused("start-text-locked", file=str(path), line=line, name=name)
        if message.value is None:
            raise StartRefused("start-text-broken", file=str(path), line=line)
        if extra := _needs(message) - _needs(known[name]):
            fact = min(extra)
            raise StartRefused("start-text-fact", file=str(path), line=line, name=name, fact=fact)
        _fits(path, message, line, longest_wording(name, ours))
    return own


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
    start = entry.span.start if entry.span else 0
    return _written(path).count("\n", 0, start) + 1
