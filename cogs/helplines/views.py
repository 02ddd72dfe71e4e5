"""The crisis card, the same for everyone who asks for it, and the list of helplines."""

from __future__ import annotations

import discord

from bot.shell.views import LONGEST_SCREEN, Screen, Words, box, button, buttons, text
from cogs.helplines.rules import Helpline

NUMBERS = ("helplines-crisis-112", "helplines-crisis-1813", "helplines-crisis-106")
FRAME = 300


def crisis(say: Words, *, team_is_here: bool) -> Screen:
    here = "helplines-team-open" if team_is_here else "helplines-team-closed"
    return Screen(
        box(
            text(say("helplines-crisis")),
            text("\n".join(say(name) for name in NUMBERS)),
            text(say("helplines-crisis-someone")),
            text(say(here)),
            colour=discord.Colour.red(),
        ),
        buttons(
            button(say("helplines-all"), "helplines:all"),
            button(say("shell-hide"), "privacy:hide"),
        ),
    )


def listed(say: Words, lines: tuple[Helpline, ...]) -> Screen:
    title = say("helplines-list-title")
    shown, room = [title], LONGEST_SCREEN - FRAME
    for helpline in lines:
        line = one(say, helpline)
        room -= len(line)
        if room < 0:
            break
        shown.append(line)
    return Screen(
        text("\n\n".join(shown)),
        buttons(
            button(
                say("shell-help-now"),
                "helplines:crisis",
                emoji="🆘",
                style=discord.ButtonStyle.danger,
            ),
            button(say("shell-hide"), "privacy:hide"),
        ),
    )


def one(say: Words, helpline: Helpline) -> str:
    """Name, number and site of one line. Hours are not shown: nobody has ticked them off yet."""
    call = "helplines-always" if helpline.day_and_night else "helplines-call"
    return say(
        "helplines-line",
        name=helpline.name,
        call=say(call, number=helpline.number) if helpline.number else ".",
        site=say("helplines-site", url=f"<{helpline.website}>") if helpline.website else "",
        description=helpline.in_language(say.locale),
    )
