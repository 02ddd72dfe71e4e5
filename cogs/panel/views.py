"""The panel: positive doors first (R3), help one tap away."""

from __future__ import annotations

from datetime import datetime

import discord
from discord import ButtonStyle

from bot.core.when import clock_in_words, in_words
from bot.shell.views import Screen, Words, box, button, buttons, text
from cogs.office_hours.rules import Openness, Standing


def words(say: Words, town: str, openness: Openness, now: datetime) -> str:
    """All that the panel says; compared with what stands there, to edit only what is untrue."""
    return "\n".join(
        [
            say("panel-title", town=town),
            say("panel-invitation"),
            status(say, openness, now),
            say("panel-bot"),
        ]
    )


def status(say: Words, openness: Openness, now: datetime) -> str:
    if openness.standing is Standing.OPEN and openness.closes_at:
        return say("panel-open", until=clock_in_words(say.texts, say.locale, openness.closes_at))
    name = "panel-nobody" if openness.standing is Standing.NOBODY else "panel-closed"
    if openness.opens_at is None:
        return say(f"{name}-unknown")
    return say(name, when=in_words(say.texts, say.locale, openness.opens_at, now))


def panel(say: Words, said: str) -> Screen:
    return Screen(
        box(text(said), colour=discord.Colour.teal()),
        buttons(
            button(say("panel-ask"), "questions:ask", emoji="💬", style=ButtonStyle.primary),
            button(say("panel-who"), "office_hours:who", emoji="👋"),
            button(say("panel-inbox"), "questions:inbox", emoji="📥"),
            button(say("panel-privacy"), "privacy:show", emoji="🔒"),
        ),
        buttons(
            button(say("shell-help-now"), "helplines:crisis", emoji="🆘", style=ButtonStyle.danger)
        ),
    )
