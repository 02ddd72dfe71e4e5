"""Cuts a screen that grew beyond Discord's limits, and shows where it was cut.

No screen that we know needs it (`tests/plan/test_worst_screens.py`).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from discord import ui

from bot.shell.discord_limits import LONGEST_SCREEN
from bot.texts.typed_text import cut, units


def texts_in(parts: Iterable[ui.Item[Any]]) -> list[ui.TextDisplay[Any]]:
    return [part for part in parts if isinstance(part, ui.TextDisplay)]


def cut_to_fit(parts: Iterable[ui.Item[Any]]) -> int:
    """Cut the longest text, if Discord would refuse the whole; give the units that it was over.

    What is marked is somebody's own words: those are never cut.
    """
    shown = texts_in(parts)
    if 2 * sum(len(part.content) for part in shown) <= LONGEST_SCREEN:
        return 0  # no code point is more than two units
    over = sum(units(part.content) for part in shown) - LONGEST_SCREEN
    ours = [part for part in shown if part.id is None]
    if over <= 0 or not ours:
        return 0
    longest = max(ours, key=lambda part: units(part.content))
    longest.content = cut(longest.content, max(1, units(longest.content) - over))
    return over
