"""Asks a writer once whether they mean to give a number, an address or a link away."""

from __future__ import annotations

from collections.abc import Sequence

from bot.shell.boxes import WAITS
from bot.shell.shared_doors import DOOR_HELP_NOW
from bot.shell.views import Button, Screen, Words, button, buttons, text
from bot.texts.typed_text import cut
from cogs.questions.rules.contact_details import ContactDetail

MOST_SHOWN, LONGEST_SHOWN = 5, 60
"""Of what was seen, and characters of each."""


def is_that_meant(say: Words, key: str, found: Sequence[ContactDetail]) -> Screen:
    """To a young person, who alone sees it."""
    return Screen(
        text(say("questions-meant")),
        text(_seen(say, found)),
        text(say("questions-meant-why")),
        buttons(*_ways(say, key), button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘")),
        colour=WAITS,
    )


def is_that_meant_by_worker(say: Words, key: str, found: Sequence[ContactDetail]) -> Screen:
    return Screen(
        text(say("questions-meant-worker")),
        text(_seen(say, found)),
        text(say("questions-meant-worker-why")),
        buttons(*_ways(say, key)),
        colour=WAITS,
    )


def is_that_meant_among_workers(say: Words, key: str, found: Sequence[ContactDetail]) -> Screen:
    """Of what colleagues tell each other: a young person's own number needs no second place."""
    return Screen(
        text(say("questions-meant-among-workers")),
        text(_seen(say, found)),
        text(say("questions-meant-among-workers-why")),
        buttons(*_ways(say, key)),
    )


def _ways(say: Words, key: str) -> list[Button]:
    return [
        button(say("questions-meant-yes"), f"questions:asis:{key}"),
        button(say("questions-meant-adjust"), f"questions:adjust:{key}"),
    ]


def _seen(say: Words, found: Sequence[ContactDetail]) -> str:
    """Each in a block of its own sign, so that nothing in it is a mention or a link."""
    return "\n".join(
        say(f"questions-meant-{each.kind}", shown=_plain(each.shown)) for each in found[:MOST_SHOWN]
    )


def _plain(shown: str) -> str:
    return f"`{cut(shown.replace('`', 'ˋ'), LONGEST_SHOWN)}`"
