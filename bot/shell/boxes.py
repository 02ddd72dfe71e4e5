"""One look for all that only one person sees: what it says stands in a box, as on the panel.

What can be pressed stands under it. The colour of the box says how things stand, and its words say
it too (R35): who does not see the colour misses nothing.
"""

from __future__ import annotations

from typing import Any

import discord
from discord import ui

from bot.shell.views import Button, Part, Screen, box, text

Colour = discord.Colour
CALM = discord.Colour.teal()
"""As the panel's: nothing has to be done."""
DONE = discord.Colour.green()
"""What they did has arrived, or is kept."""
WAITS = discord.Colour.gold()
"""Somebody has to choose, or waits for somebody."""
NOT_DONE = discord.Colour.orange()
"""What they did did not happen."""
OVER = discord.Colour.dark_grey()
RED = discord.Colour.red()
"""There is danger, and who can help."""


def boxed(screen: Screen) -> Screen:
    """Put into a box what it says, from its first words to its last; boxed before, it stays so.

    Discord takes no box in a box: around those that it has, each run of words gets its own.
    """
    parts: list[Part] = [*screen.children]
    has_boxes = any(isinstance(each, ui.Container) for each in parts)
    groups = _runs(parts) if has_boxes else _to_the_last_words(parts)
    colour = screen.colour or CALM
    screen.clear_items()
    for group in groups:
        if _says(group[0]):
            screen.add_item(box(*group, colour=colour))
        else:
            screen.add_item(group[0])
    return screen


def _says(part: Part) -> bool:
    return not isinstance(part, ui.ActionRow | ui.Container)


def _to_the_last_words(parts: list[Part]) -> list[list[Part]]:
    """The rows between its words belong to what they stand under."""
    words = [at for at, part in enumerate(parts) if _says(part)]
    if not words:
        return [[part] for part in parts]
    first, end = words[0], words[-1] + 1
    before, after = parts[:first], parts[end:]
    return [*([part] for part in before), parts[first:end], *([part] for part in after)]


def _runs(parts: list[Part]) -> list[list[Part]]:
    runs: list[list[Part]] = []
    for part in parts:
        if runs and _says(part) and _says(runs[-1][0]):
            runs[-1].append(part)
        else:
            runs.append([part])
    return runs


def beside(content: str, button: Button) -> ui.Section[Any]:
    """Give a line with the one button that acts on it at its side."""
    return ui.Section(text(content), accessory=button)


def attached(name: str) -> ui.File[Any]:
    """Give the place on a screen for a file that is sent with it."""
    return ui.File(f"attachment://{name}")
