"""Who is told, in words, and the first message to who said yes."""

from __future__ import annotations

from collections.abc import Sequence

import discord

from bot.core.clock import HOME
from bot.core.when import day_in_words
from bot.shell.limits import LONGEST_SCREEN
from bot.shell.lists import some
from bot.shell.views import Screen, Words, button, buttons, text
from cogs.alarm.rules import FEWEST, Rings, Told

FRAME = 1200
"""Characters for everything beside the list."""
STYLE = {True: discord.ButtonStyle.primary, False: discord.ButtonStyle.secondary}


def who(say: Words, told: Sequence[Told], own: Told | None) -> Screen:
    """Who agreed, what I chose myself, and what I can choose."""
    lines = [_line(say, each) for each in told]
    enough = say("alarm-enough") if len(told) >= FEWEST else say("alarm-too-few", fewest=FEWEST)
    mine = say("alarm-mine-none")
    if own:
        year = own.until.astimezone(HOME).year
        day = day_in_words(say.texts, say.locale, own.until)
        mine = say(f"alarm-mine-{own.rings}", until=f"{day} {year}")
    closed = [text(say("alarm-closed"))] if own and not own.reached else []
    return Screen(
        text(say("alarm-title")),
        text(
            "\n".join(
                [enough, *([some(say, lines, LONGEST_SCREEN - FRAME, "\n")] if lines else [])]
            )
        ),
        text(mine),
        *closed,
        buttons(*(_choice(say, each, own) for each in Rings)),
        *([_more(say, own)] if own else []),
    )


def _line(say: Words, told: Told) -> str:
    """A mention is shown as their name; nobody is called by it."""
    lead = say("alarm-leads") if told.coordinator else ""
    closed = say("alarm-unreached") if not told.reached else ""
    return (
        say("alarm-line", who=f"<@{told.account}>", when=say(f"alarm-when-{told.rings}"), lead=lead)
        + closed
    )


def _choice(say: Words, rings: Rings, own: Told | None) -> discord.ui.Button[discord.ui.LayoutView]:
    chosen = own is not None and own.rings is rings
    label = say(f"alarm-choose-{rings}")
    return button(label, f"alarm:rings:{rings}", style=STYLE[chosen])


def _more(say: Words, own: Told) -> discord.ui.ActionRow[discord.ui.LayoutView]:
    lead = [] if own.coordinator else [button(say("alarm-lead"), "alarm:lead")]
    return buttons(*lead, button(say("alarm-leave"), "alarm:leave"))


def tried(say: Words) -> Screen:
    return Screen(text(say("alarm-tried")))


def still(say: Words, server: str, rings: Rings, guild: int) -> Screen:
    """Asked a month before a yes ends."""
    return Screen(
        text(say("alarm-still", server=server)),
        buttons(button(say("alarm-still-yes"), f"alarm:still:{guild}.{rings}")),
    )


def held(say: Words) -> Screen:
    return Screen(text(say("alarm-held")))
