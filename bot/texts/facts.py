"""Finds what of a text is more than wording: variables, numbers, that it is automatic.

A town's own wording says the same facts (`bot.texts.wording`): always what ours says always, and
somewhere what ours says sometimes. Words of our own that count as a fact stand in the attribute
`.keeps`, with `|` between them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import product

from fluent.syntax import ast
from fluent.syntax.serializer import serialize_expression

FILLED_IN = re.compile(r"\{ [^{}]+ \}")
NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
AUTOMATIC = {"nl": "automatisch", "en": "automatic", "fr": "automati"}
"""How a language says that no human wrote this."""
PLURALS = frozenset({"one", "many", "other"})
"""Ways to turn out that are grammar; each language has its own."""


def missing(own: ast.Message, ours: ast.Message, locale: str) -> str | None:
    """The first fact of ours that the town's wording does not say; None when it says all."""
    theirs, known = facts_of(own, locale, keeps(ours)), facts_of(ours, locale, keeps(ours))
    always, sometimes = frozenset.intersection(*known), frozenset[str]().union(*known)
    gone = sometimes - frozenset[str]().union(*theirs)
    gone |= always - frozenset.intersection(*theirs)
    gone |= set(_turns(ours)) - set(_turns(own))
    return min(gone, default=None)


def facts_of(
    message: ast.Message, locale: str, phrases: Iterable[str] = ()
) -> list[frozenset[str]]:
    """The facts in each way in which a message can turn out."""
    return [frozenset(_facts(way, locale, phrases)) for way in ways(message.value)]


def keeps(message: ast.Message) -> list[str]:
    """The words of a message that count as a fact."""
    said = [
        way for each in message.attributes if each.id.name == "keeps" for way in ways(each.value)
    ]
    return [phrase.strip() for line in said for phrase in line.split("|")]


def _facts(way: str, locale: str, phrases: Iterable[str]) -> Iterator[str]:
    yield from FILLED_IN.findall(way)
    said = FILLED_IN.sub(" ", way)
    yield from NUMBER.findall(said)
    plain = _plain(said)
    yield from (each for each in (*phrases, AUTOMATIC[locale]) if _plain(each) in plain)


def _plain(said: str) -> str:
    """Whatever spaces somebody typed: what a town writes need not have ours."""
    return " ".join(said.replace("*", "").split()).casefold()


def ways(pattern: ast.Pattern | None) -> list[str]:
    """Every way in which a text can turn out, with `{ $name }` where something is filled in."""
    parts = [_ways(element) for element in pattern.elements] if pattern else []
    return ["".join(chosen) for chosen in product(*parts)]


def _ways(element: ast.TextElement | ast.Placeable) -> list[str]:
    if isinstance(element, ast.TextElement):
        return [str(element.value)]
    inside = element.expression
    if isinstance(inside, ast.SelectExpression):
        return [way for variant in inside.variants for way in ways(variant.value)]
    if isinstance(inside, ast.StringLiteral | ast.NumberLiteral):
        return [str(inside.parse()["value"])]
    return [f"{{ {serialize_expression(inside)} }}"]


def _turns(entry: ast.BaseNode) -> Iterator[str]:
    """On what it turns out otherwise, and for what; what is only grammar left out."""
    if isinstance(entry, ast.SelectExpression):
        on = serialize_expression(entry.selector)
        keys = [_key(variant.key) for variant in entry.variants]
        if set(keys) - PLURALS:
            yield from (f"{{ {on} -> [{key}] }}" for key in keys if key not in PLURALS)
    for part in vars(entry).values():
        for node in part if isinstance(part, list) else [part]:
            if isinstance(node, ast.BaseNode):
                yield from _turns(node)


def _key(key: ast.Identifier | ast.NumberLiteral) -> str:
    return str(key.value if isinstance(key, ast.NumberLiteral) else key.name)
