"""Buttons that lead to a page."""

from __future__ import annotations

from typing import Any

from discord import ui

from bot.shell.discord_limits import LONGEST_LABEL
from bot.texts.typed_text import cut


def link(label: str, url: str) -> ui.Button[Any]:
    return ui.Button(label=cut(label, LONGEST_LABEL), url=url)
