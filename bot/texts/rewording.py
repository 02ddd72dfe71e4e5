"""Wording that a team decided while Bankje runs, held to the same rules as a file of its own.

It is said on every server of this Bankje, so only a Bankje with one server takes any
(`cogs.proposals`).
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path

from fluent.syntax import FluentSerializer, ast

from bot.core.errors import Refusal, StartRefused
from bot.texts.languages import DEFAULT
from bot.texts.wording import Shipped, hard_words, is_locked, own_words

REFUSED = {
    "start-text-locked": "proposals-locked",
    "start-text-unknown": "proposals-locked",
    "start-text-long": "proposals-long",
    "start-text-fact": "proposals-fact",
    "start-text-keeps": "proposals-keeps",
    "start-text-asks": "proposals-asks",
    "start-text-adds": "proposals-adds",
}
"""What a worker reads instead of what an operator would."""
APART = ("consent-", "helplines-", "privacy-")
"""Rooms whose words hang together with a version, a review or a law: changed only in the files."""
NO_SENTENCE = ("-command", "-option")
"""Names of commands are Discord's, and made known at the start."""


def may_be_proposed(known: Shipped, name: str) -> bool:
    """Whether a team may word it otherwise: one line, in plain words and facts."""
    if name.startswith(APART) or any(each in name for each in NO_SENTENCE):
        return False
    message = known[name]
    return not is_locked(message) and as_typed(message) is not None


def as_typed(message: ast.Message) -> str | None:
    """A text as somebody can change it; None for one that depends on a fact, or has no words."""
    if message.value is None:
        return None
    placed = [e for e in message.value.elements if isinstance(e, ast.Placeable)]
    if any(not isinstance(each.expression, ast.VariableReference) for each in placed):
        return None
    written = FluentSerializer().serialize(ast.Resource([ast.Message(message.id, message.value)]))
    words = written.partition("=")[2].strip()
    return None if "\n" in words or not words else words


def checked(
    locale: str, name: str, words: str, known: Shipped, ours: Mapping[str, Shipped]
) -> ast.Message:
    """Give the message with these words. Raise `Refusal("proposals-…")` for what may not be."""
    plain = " ".join(words.split())
    with tempfile.TemporaryDirectory(prefix="bankje-") as folder:
        path = Path(folder) / f"{locale}.ftl"
        path.write_text(f"{name} = {plain}\n", "utf-8")
        try:
            own = own_words(path, known, ours)
        except StartRefused as refused:
            raise _as_worker_reads(refused) from None
        hard = hard_words(path, known) if locale == DEFAULT else []
    if [*own] != [name]:
        raise Refusal("proposals-broken")
    if hard:
        raise Refusal("proposals-hard", said=hard[0].said)
    return own[name]


def _as_worker_reads(refused: StartRefused) -> Refusal:
    facts = {key: refused.facts[key] for key in ("fact", "longest") if key in refused.facts}
    return Refusal(REFUSED.get(refused.text, "proposals-broken"), **facts)
