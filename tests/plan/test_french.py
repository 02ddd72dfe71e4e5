"""French as people read it: signs that stay with their word, and *vous* for who works here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.texts.facts import ways
from tests.plan.written import FOLDERS, entries

HOUSE = Path(__file__).parents[2]
FRENCH = re.compile(r"^\s*fr\s*=")
APART = re.compile(r" [?!:;»%€](?=[\s*_.,)»\"]|$)|« |[\w})*](?<!Now)[?!;»](?=[\s*\"]|$)|«(?=\w)")
"""A sign that a phone can put on a line of its own, or that has no space at all.

*Stop it Now!* is a name.
"""
QUOTED = re.compile(r"«[^»]*»|\*[^*\n]+\*")
TU = re.compile(
    r"\b(tu|te|toi|ton|ta|tes|tiens?|tiennes?)\b|\bt['’]"
    r"|(?:^|[.!?:]\s+)(?:n'|ne )?(fais|appelle|regarde|utilise|choisis|écris|essaie|réessaie|laisse"
    r"|donne|réponds|envoie|indique|appuie|prends|va|mets|dis|lis|ouvre|remplis|attends)\b",
    re.IGNORECASE | re.MULTILINE,
)
TO_YOUNG_PEOPLE = {
    "guidance-aid-danger-unknown-then": "what to ask them",
    "introductions-hint-does": "a line of a card that they read",
    "introductions-hint-does_not": "the same",
    "introductions-hint-sentence-words": "a sentence to begin an answer with",
    "office_hours-bench-closed": "said where everybody reads along",
    "proposals-search-hint": "words that stand in a text for them",
    "queue-say-ask": "what a worker may say to them",
    "queue-say-safe": "the same",
    "queue-say-together": "the same",
    "queue-say-where": "the same",
}
"""Texts in which a worker or an admin reads what a young person is told."""


def written() -> Iterator[tuple[str, str]]:
    """All French that is shipped: where it stands, and the line."""
    for path in sorted(path for each in ("bot", "cogs") for path in (HOUSE / each).rglob("*fr.*")):
        if path.suffix in {".ftl", ".toml"}:
            yield from _lines(path)
    for path in sorted((HOUSE / "config").rglob("*.toml")):
        yield from (each for each in _lines(path) if FRENCH.match(each[1]))


def _lines(path: Path) -> Iterator[tuple[str, str]]:
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line.lstrip().startswith("#"):
            yield f"{path.relative_to(HOUSE)}:{number}", line


def test_no_sign_stands_apart_from_its_word() -> None:
    """`?` alone on the next line of a phone reads as a fault: U+00A0 keeps them together."""
    assert {where: line for where, line in written() if APART.search(line)} == {}


@pytest.mark.parametrize(
    "said", ["Vraiment ?", "Et : oui", "**Et :**", "« oui »", "Vraiment?", "«oui»", "Oui ; non"]
)
def test_the_lint_sees_a_sign_that_stands_apart(said: str) -> None:
    assert APART.search(said)


@pytest.mark.parametrize(
    "said", ["Vraiment\u00a0?", "«\u00a0oui\u00a0»", "https://x.be/?a=b", "17:30", "oui, non"]
)
def test_the_lint_leaves_what_stays_together_alone(said: str) -> None:
    assert not APART.search(said)


def _to_workers() -> Iterator[tuple[str, str]]:
    for room in FOLDERS:
        for message, about in entries(room, "fr"):
            if about.readers.startswith(("Readers: workers", "Readers: admins", "Readers: oper")):
                yield about.name, "\n".join(ways(message.value))


def test_who_works_here_is_addressed_as_vous() -> None:
    said_tu = {name for name, said in _to_workers() if TU.search(QUOTED.sub("", said))}

    assert said_tu - TO_YOUNG_PEOPLE.keys() == set()
    assert TO_YOUNG_PEOPLE.keys() - said_tu == set()
