"""Who is here, and until when."""

from __future__ import annotations

from datetime import datetime

from bot.core.when import clock_in_words, in_words
from bot.core.written import calm
from bot.shell.views import Words
from cogs.office_hours.rules import Openness, Standing
from cogs.office_hours.rules.promise import promise_text


def standing(say: Words, openness: Openness, now: datetime) -> str:
    """Open until, nobody there, or closed until: the truth, and the town's words with it (R42)."""
    words = calm(openness.holiday) if openness.standing is Standing.CLOSED else ""
    parts = [_standing(say, openness, now), promised(say, openness), words]
    return "\n".join(filter(None, parts))


def promised(say: Words, openness: Openness) -> str:
    """How long an answer takes now, empty when nothing is promised (R29)."""
    name = promise_text(openness)
    return say(name) if name else ""


def _standing(say: Words, openness: Openness, now: datetime) -> str:
    if openness.standing is Standing.OPEN and openness.closes_at:
        until = clock_in_words(say.texts, say.locale, openness.closes_at)
        return say("office_hours-open", until=until)
    name = "office_hours-nobody" if openness.standing is Standing.NOBODY else "office_hours-closed"
    if openness.opens_at is None:
        return say(f"{name}-unknown")
    return say(name, when=in_words(say.texts, say.locale, openness.opens_at, now))
