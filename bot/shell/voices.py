"""Says on each post that it is automatic, unless a worker signed it with name and role (R34).

A private answer to one's own press needs no mark: whoever presses knows that a program answers.
"""

from __future__ import annotations

from discord import ui

from bot.shell.delivery import TextMark, mark_of
from bot.shell.fitting import cut_to_fit
from bot.shell.views import Screen, Words, text

WRITTEN_BY_PEOPLE = {TextMark.YOUNG, TextMark.TEAM}


def spoken(say: Words, screen: Screen) -> Screen:
    """Add that nobody wrote it, unless it is signed or says so already."""
    if not (screen.signed or is_marked(say, screen)):
        screen.add_item(text(say("shell-automatic")))
        screen.cut_by += cut_to_fit(screen.walk_children())
    return screen


def is_marked(say: Words, screen: Screen) -> bool:
    """Whether a text of ours on it says that it is automatic; people's own words do not count."""
    stem = say("shell-automatic-stem")
    ours = (
        each.content
        for each in screen.walk_children()
        if isinstance(each, ui.TextDisplay) and mark_of(each.id) not in WRITTEN_BY_PEOPLE
    )
    return any(stem in said.lower() for said in ours)
