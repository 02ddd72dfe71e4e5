"""Prints texts for the operator, one sentence at a time, in the language of the terminal.

A report goes by `--language`, or else by the settings.

typer prints, and rich does not: docs/decisions/012-libraries-as-meant.md.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import typer

from bot.app import read_texts
from bot.core.errors import StartRefused
from bot.settings import Settings
from bot.texts.catalogue import Texts
from bot.texts.languages import LOCALES, Locale

REFUSED = 2
"""Exit code for what a person must mend: starting again does not help."""


def show(line: str = "") -> None:
    """Print a line that stands as it is: a list, a name, a path."""
    typer.echo(line)


def show_page(page: str) -> None:
    """Print a page that ends its own last line."""
    typer.echo(page, nl=False)


def complain(line: str) -> None:
    """Say what is wrong where it disturbs no output that is kept."""
    typer.echo(line, err=True)


def words_of(settings: Settings, language: Locale | None) -> Callable[..., str]:
    """Give what says a text in a report."""
    return partial(read_texts(settings).say, language or settings.language)


@contextmanager
def refusing_in(words: Callable[..., str]) -> Iterator[None]:
    """Say in the report's own language why there is none."""
    try:
        yield
    except StartRefused as refusal:
        complain(words(refusal.text, **refusal.facts))
        raise typer.Exit(REFUSED) from None


def say(text: str, /, **facts: str | int) -> None:
    """Print a text for operators."""
    _print(text, facts, to_errors=False)


def say_refused(refusal: StartRefused) -> None:
    _print(refusal.text, refusal.facts, to_errors=True)


def in_words(text: str, /, **facts: str | int) -> str:
    """Give a text for operators, for a place in another one."""
    texts, language = operators_words()
    return texts.say(language, text, **facts)


def operators_words() -> tuple[Texts, str]:
    """Our own texts, and the language of the terminal; for who says many."""
    # Not validated: what is wrong may stand in the environment.
    return read_texts(Settings.model_construct(config_dir=Path("/nonexistent"))), _language()


def _print(text: str, facts: dict[str, str | int], *, to_errors: bool) -> None:
    typer.echo(in_words(text, **facts), err=to_errors)


def _language() -> str:
    spoken = (os.environ.get("LC_ALL") or os.environ.get("LANG") or "en")[:2]
    return spoken if spoken in LOCALES else "en"
