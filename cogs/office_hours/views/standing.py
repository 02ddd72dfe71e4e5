"""Who is here, and until when."""

from __future__ import annotations

from datetime import datetime

from bot.shell.views import Words
from bot.texts.dates_in_words import clock_in_words, day_in_words, in_words
from bot.texts.typed_text import calm
from cogs.office_hours.rules import OpeningStatus, Openness, Wait
from cogs.office_hours.rules.promise import promise_text


def standing(say: Words, openness: Openness, now: datetime) -> str:
    """Open until, nobody there, or closed until: the truth, and the town's words with it (R42)."""
    words = calm(openness.holiday) if openness.standing is OpeningStatus.CLOSED else ""
    parts = [
        _standing(say, openness, now),
        promised(say, openness),
        words,
        write_after(say, openness),
    ]
    return "\n".join(filter(None, parts))


def write_after(say: Words, openness: Openness) -> str:
    """From which day on to write, when a question of now would end before somebody is there."""
    if openness.wait is not Wait.TOO_LONG or openness.opens_at is None:
        return ""
    day = day_in_words(say.texts, say.locale, openness.opens_at)
    return say("office_hours-write-after", day=day)


def promised(say: Words, openness: Openness) -> str:
    """How long an answer takes now, empty when nothing is promised (R29)."""
    name = promise_text(openness)
    return say(name) if name else ""


def _standing(say: Words, openness: Openness, now: datetime) -> str:
    if openness.standing is OpeningStatus.OPEN and openness.closes_at:
        until = clock_in_words(say.texts, say.locale, openness.closes_at)
        return say("office_hours-open", until=until)
    name = (
        "office_hours-nobody"
        if openness.standing is OpeningStatus.NOBODY
        else "office_hours-closed"
    )
    feast = _feast(say, openness)
    if openness.opens_at is None:
        return feast + say(f"{name}-unknown")
    return feast + say(name, when=in_words(say.texts, say.locale, openness.opens_at, now))


def _feast(say: Words, openness: Openness) -> str:
    """`Het is Kerstmis. `: why it is closed today."""
    if not openness.feast:
        return ""
    return f"{say('office_hours-feast', feast=say('hours-feast', which=openness.feast))} "
