"""Asks a writer once whether they mean to give a number, an address or a link away."""

from __future__ import annotations

from collections.abc import Sequence

from bot.shell.asking_back import Writer
from bot.shell.boxes import WAITS
from bot.shell.shared_doors import DOOR_HELP_NOW
from bot.shell.views import Button, Screen, Words, button, buttons, text
from bot.texts.typed_text import cut
from cogs.questions.rules.contact_details import ContactDetail

BY_THE_YOUNG = (Writer.YOUNG, Writer.NAME)
MOST_SHOWN, LONGEST_SHOWN = 5, 60
"""Of what was seen, and characters of each."""


def is_that_meant(
    say: Words, key: str, found: Sequence[ContactDetail], writer: Writer = Writer.YOUNG
) -> Screen:
    """To its writer, who alone sees it: what of theirs it stands in, and what did not happen yet.

    A young person has a way to help beside it. Of what colleagues tell each other: a young
    person's own number needs no second place.
    """
    ways = [
        _yes(say, f"questions:asis:{key}", writer),
        button(say("questions-meant-adjust"), f"questions:adjust:{key}"),
    ]
    if writer in BY_THE_YOUNG:
        ways.append(button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"))
    return Screen(
        text(say(f"questions-meant-{writer}")),
        text(_seen(say, found)),
        text(say(f"questions-meant-{writer}-why")),
        buttons(*ways),
        colour=None if writer is Writer.AMONG_WORKERS else WAITS,
    )


def _yes(say: Words, door: str, writer: Writer) -> Button:
    """What happens then."""
    return {
        Writer.YOUNG: button(say("questions-meant-young-yes"), door),
        Writer.NAME: button(say("questions-meant-name-yes"), door),
        Writer.WORKER: button(say("questions-meant-worker-yes"), door),
        Writer.DRAFT: button(say("questions-meant-draft-yes"), door),
        Writer.CORRECTION: button(say("questions-meant-correction-yes"), door),
        Writer.SEVERAL: button(say("questions-meant-several-yes"), door),
        Writer.AMONG_WORKERS: button(say("questions-meant-among-workers-yes"), door),
    }[writer]


def _seen(say: Words, found: Sequence[ContactDetail]) -> str:
    """Each in a block of its own sign, so that nothing in it is a mention or a link."""
    return "\n".join(
        say(f"questions-meant-{each.kind}", shown=_plain(each.shown)) for each in found[:MOST_SHOWN]
    )


def _plain(shown: str) -> str:
    return f"`{cut(shown.replace('`', 'ˋ'), LONGEST_SHOWN)}`"
