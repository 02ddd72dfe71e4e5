"""What `bankje check` says of the cards and cases that a town wrote: which cannot be read."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from bot.commands.console import in_words, show
from bot.shell.client import Bankje
from bot.texts.town_files import FileMistake, in_a_sentence

READERS = (("cogs.guidance.service", "Guidance"), ("cogs.practice.service", "PracticeCases"))
"""The rooms that read such files, by their names: `bot` imports no room."""


def report(bot: Bankje) -> bool:
    """Say file, line and what to write of each that cannot be read; whether all can be.

    A bench with a broken file starts all the same, with what came along: said here, it is mended
    before a worker misses it.
    """
    mistakes = [*_mistakes(bot)]
    for each in mistakes:
        show(in_a_sentence(in_words, each))
    return not mistakes


def _mistakes(bot: Bankje) -> Iterator[FileMistake]:
    for module, reader in READERS:
        yield from bot.services.shared(getattr(import_module(module), reader)).read.mistakes
