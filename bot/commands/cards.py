"""What `bankje check` says of the cards on what to do: which cannot be read, and what to write."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from bot.commands.console import in_words, say
from bot.shell.client import Bankje


def report(bot: Bankje) -> bool:
    """Say file, line and what to write of each that cannot be read; whether all can be.

    A bench with a broken card starts all the same, with the one that came along: said here, it is
    mended before a worker misses it.
    """
    mistakes = _read(bot).mistakes
    for each in mistakes:
        say(
            "start-card-broken",
            file=each.file,
            line=each.line,
            field=each.field,
            expected=_expected(each.expected),
        )
    return not mistakes


def _read(bot: Bankje) -> Any:
    """Ask the room by its name: `bot` imports no room."""
    return bot.services.shared(import_module("cogs.guidance.service").Guidance).read


def _expected(expected: str) -> str:
    """What is wrong where no example says it, the room has words for."""
    if expected in import_module("cogs.guidance.views.managing").NEITHER:
        return in_words(f"guidance-expect-{expected}")
    return expected
