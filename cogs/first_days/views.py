"""One short page for each of the first days."""

from __future__ import annotations

from bot.shell.shared_doors import DOOR_FIRST_DAYS
from bot.shell.views import ButtonStyle, Screen, Words, button, buttons, text

PAGES = {
    "1": ("empty", "begin", "try"),
    "3": ("jokes", "quiet", "test"),
    "7": ("unsafe", "wiped", "look"),
}
"""What is said on each day, by the names of the texts."""
FIRST = "1"
STYLES = {True: ButtonStyle.primary, False: ButtonStyle.secondary}


def page(say: Words, day: str) -> Screen:
    """A day that there is no page for shows the first."""
    shown = day if day in PAGES else FIRST
    said = [say(f"first_days-{each}") for each in PAGES[shown]]
    names = {each: say(f"first_days-day-{each}") for each in PAGES}
    ways = [
        button(name, f"{DOOR_FIRST_DAYS}:{each}", style=STYLES[each == shown])
        for each, name in names.items()
    ]
    return Screen(text("\n".join([say("first_days-title", day=shown), *said])), buttons(*ways))
