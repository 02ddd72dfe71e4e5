"""Says a Fluent message: fills in variables, chooses among variants, quotes other messages.

fluent.syntax reads; saying is ours, because fluent.runtime takes along all that Babel knows of each
language (docs/decisions/008-what-is-loaded-when.md). A test holds every text to that runtime.
Terms and functions are left out: no text has any, and a town's own wording may not add them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from fluent.syntax import FluentParser, ast

Facts = Mapping[str, str | int]
MILLION = 1_000_000


class Unsayable(LookupError):  # noqa: N818 - the name says what is wrong
    """A fact or a text is missing, or is of a kind that we do not say."""


@dataclass(frozen=True, slots=True)
class VariableReference:
    """A place that a fact fills."""

    name: str


@dataclass(frozen=True, slots=True)
class Quoted:
    """Another text, or one of its attributes."""

    name: str
    attribute: str = ""


@dataclass(frozen=True, slots=True)
class SelectExpression:
    """One of some variants: by the selector itself, by a number, or by its plural category."""

    on: Part
    variants: tuple[tuple[str | float, Pattern], ...]
    otherwise: Pattern


@dataclass(frozen=True, slots=True)
class Unknown:
    """What we do not say; an error only to who asks for it."""

    kind: str


Part = str | int | VariableReference | Quoted | SelectExpression | Unknown
Pattern = tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class FluentMessage:
    """One text: what is said, if anything, and its attributes."""

    value: Pattern | None
    attributes: Mapping[str, Pattern] = field(default_factory=dict)


_LINE = r"([^\s{}][^\n\r{}]*)"
_ATTRIBUTE = re.compile(rf"[ \t]+\.([A-Za-z][\w-]*) *= *{_LINE}\n?", re.ASCII)
_PLAIN = re.compile(rf"[A-Za-z][\w-]* *= *{_LINE}\n?((?:{_ATTRIBUTE.pattern})*)\s*", re.ASCII)
"""One line without a fact, and attributes of which the same holds: two of three texts."""


@lru_cache(maxsize=8192)
def read_entry(written: str) -> FluentMessage:
    """Read one message as it stands in a file; a process reads each only once.

    Raise `Unsayable` for what is none.
    """
    if plain := _PLAIN.fullmatch(written):
        attributes = _ATTRIBUTE.findall(plain[2])
        said = {name: (line.rstrip(" "),) for name, line in attributes}
        return FluentMessage((plain[1].rstrip(" "),), said)
    return entry_of(message_in(written))


def message_in(written: str) -> ast.Message:
    """Raise `Unsayable` for what is no message."""
    message = FluentParser(with_spans=False).parse_entry(written)
    if not isinstance(message, ast.Message):
        raise Unsayable("cannot be read")
    return message


def entry_of(message: ast.Message) -> FluentMessage:
    said = _pattern(message.value) if message.value else None
    return FluentMessage(said, {each.id.name: _pattern(each.value) for each in message.attributes})


def _pattern(pattern: ast.Pattern) -> Pattern:
    return tuple(_joined(map(_part, pattern.elements)))


def _joined(parts: Iterable[Part]) -> Iterable[Part]:
    """Let words that follow each other be one."""
    words = ""
    for part in parts:
        if isinstance(part, str):
            words += part
            continue
        if words:
            yield words
        words = ""
        yield part
    if words:
        yield words


def _part(node: ast.BaseNode) -> Part:
    if isinstance(node, ast.Placeable):
        return _part(node.expression)
    if isinstance(node, ast.VariableReference):
        return VariableReference(node.id.name)
    if isinstance(node, ast.MessageReference):
        return Quoted(node.id.name, node.attribute.name if node.attribute else "")
    if isinstance(node, ast.SelectExpression):
        return _choice(node)
    return _literal(node)


def _literal(node: ast.BaseNode) -> str | int | Unknown:
    if isinstance(node, ast.TextElement):
        return str(node.value)
    if isinstance(node, ast.StringLiteral):
        return str(node.parse()["value"])
    if isinstance(node, ast.NumberLiteral):
        return int(node.value) if node.value.lstrip("-").isdigit() else str(node.value)
    return Unknown(type(node).__name__)


def _choice(node: ast.SelectExpression) -> SelectExpression:
    variants = tuple((_key(each.key), _pattern(each.value)) for each in node.variants)
    default = next(each for each in node.variants if each.default)  # the parser asks for one
    return SelectExpression(_part(node.selector), variants, _pattern(default.value))


def _key(node: ast.Identifier | ast.NumberLiteral) -> str | float:
    return float(node.value) if isinstance(node, ast.NumberLiteral) else str(node.name)


@dataclass(frozen=True, slots=True)
class Numbers:
    """How a language writes and counts whole numbers (Unicode CLDR)."""

    between: str
    """Stands between thousands."""
    category: Callable[[int], str]

    def written(self, number: int) -> str:
        return f"{number:,}".replace(",", self.between)


def _one_or_other(number: int) -> str:
    return "one" if abs(number) == 1 else "other"


def _french(number: int) -> str:
    if number in {-1, 0, 1}:
        return "one"
    return "other" if number % MILLION else "many"


NUMBERS = {
    "nl": Numbers(".", _one_or_other),
    "en": Numbers(",", _one_or_other),
    "fr": Numbers("\u202f", _french),
}


@dataclass(frozen=True, slots=True)
class Speaker:
    """Says patterns with these facts. Raise `Unsayable` for what is missing."""

    numbers: Numbers
    facts: Facts
    entry: Callable[[str], FluentMessage]
    """Finds a text that is quoted; raises `Unsayable`."""

    def say(self, pattern: Pattern) -> str:
        return "".join([part if isinstance(part, str) else self._said(part) for part in pattern])

    def _said(self, part: Part) -> str:
        if isinstance(part, str):
            return part
        if isinstance(part, VariableReference | int):
            fact = self._fact(part)
            return fact if isinstance(fact, str) else self.numbers.written(fact)
        if isinstance(part, Quoted):
            return self.say(self._quoted(part))
        if isinstance(part, SelectExpression):
            return self.say(self._chosen(part))
        raise Unsayable(part.kind)

    def _fact(self, part: VariableReference | int) -> str | int:
        if isinstance(part, int):
            return part
        if part.name not in self.facts:
            raise Unsayable(f"no fact {part.name}")
        return self.facts[part.name]

    def _quoted(self, part: Quoted) -> Pattern:
        entry = self.entry(part.name)
        found = entry.attributes.get(part.attribute) if part.attribute else entry.value
        if found is None:
            raise Unsayable(f"nothing to say in {part.name}")
        return found

    def _chosen(self, choice: SelectExpression) -> Pattern:
        by = (
            self._fact(choice.on)
            if isinstance(choice.on, VariableReference | int)
            else self._said(choice.on)
        )
        keys = {by} if isinstance(by, str) else {by, self.numbers.category(by)}
        return next((said for key, said in choice.variants if key in keys), choice.otherwise)
