"""Who is here, and until when."""

from __future__ import annotations

from datetime import datetime

from bot.core.when import clock_in_words, in_words
from bot.shell.views import Words
from cogs.office_hours.rules import Openness, Standing


def standing(say: Words, openness: Openness, now: datetime) -> str:
    """Open until, nobody there, or closed until: the truth in one line (R42)."""
    if openness.standing is Standing.OPEN and openness.closes_at:
        until = clock_in_words(say.texts, say.locale, openness.closes_at)
        return say("office_hours-open", until=until)
    name = "office_hours-nobody" if openness.standing is Standing.NOBODY else "office_hours-closed"
    if openness.opens_at is None:
        return say(f"{name}-unknown")
    return say(name, when=in_words(say.texts, say.locale, openness.opens_at, now))
