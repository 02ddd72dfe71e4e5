"""How a command speaks to the operator: in their own language, one sentence at a time."""

from __future__ import annotations

import os
from pathlib import Path

import typer

from bot.app import read_texts
from bot.core.errors import StartRefused
from bot.settings import Settings
from bot.texts.languages import LOCALES


def say(text: str, /, **facts: str | int) -> None:
    """Print a text for operators."""
    _print(text, facts, to_errors=False)


def say_refused(refusal: StartRefused) -> None:
    _print(refusal.text, refusal.facts, to_errors=True)


def _print(text: str, facts: dict[str, str | int], *, to_errors: bool) -> None:
    # Not validated: what is wrong may stand in the environment.
    texts = read_texts(Settings.model_construct(config_dir=Path("/nonexistent")))
    typer.echo(texts.say(_language(), text, **facts), err=to_errors)


def _language() -> str:
    spoken = (os.environ.get("LC_ALL") or os.environ.get("LANG") or "en")[:2]
    return spoken if spoken in LOCALES else "en"
