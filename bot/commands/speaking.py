"""How a command speaks to the operator: in their own language, one sentence at a time."""

from __future__ import annotations

import os
from pathlib import Path

from rich.console import Console

from bot.app import read_texts
from bot.core.errors import StartRefused
from bot.settings import Settings


def say(text: str, /, **facts: str | int) -> None:
    """Print a text for operators."""
    _print(Console(soft_wrap=True, highlight=False), text, facts)


def say_refused(refusal: StartRefused) -> None:
    _print(Console(stderr=True, soft_wrap=True, highlight=False), refusal.text, refusal.facts)


def _print(console: Console, text: str, facts: dict[str, str | int]) -> None:
    # Not validated: what is wrong may stand in the environment.
    texts = read_texts(Settings.model_construct(config_dir=Path("/nonexistent")))
    console.print(texts.say(_language(), text, **facts), markup=False)


def _language() -> str:
    spoken = (os.environ.get("LC_ALL") or os.environ.get("LANG") or "en")[:2]
    return spoken if spoken in {"nl", "fr"} else "en"
