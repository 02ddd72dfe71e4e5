"""Who is here, and until when."""

from __future__ import annotations

from datetime import datetime

from discord import ButtonStyle

from bot.core.when import clock_in_words, in_words
from bot.shell.views import Screen, Words, box, button, buttons, calm, text
from cogs.introductions.rules import Worker
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


def team(say: Words, everyone: list[Worker], here: list[Worker], status: str) -> Screen:
    present = {worker.account for worker in here}
    cards = [box(text(about(say, worker, here=worker.account in present))) for worker in everyone]
    return Screen(
        text(f"{say('office_hours-who-title')}\n{status}"),
        *cards,
        *([] if cards else [text(say("office_hours-who-nobody-yet"))]),
        buttons(
            button(say("questions-ask"), "questions:ask", emoji="💬", style=ButtonStyle.primary),
            button(say("shell-hide"), "privacy:hide"),
            button(say("shell-help-now"), "helplines:crisis", emoji="🆘"),
        ),
    )


def about(say: Words, worker: Worker, *, here: bool) -> str:
    role = say(f"introductions-role-{worker.role}")
    lines = [
        say("introductions-card-title", name=worker.name, role=role),
        say("office_hours-here" if here else "office_hours-not-here"),
        say(f"introductions-about-{worker.role}", name=worker.name),
        say(f"introductions-duty-{worker.secrecy}"),
    ]
    return "\n".join(lines)
