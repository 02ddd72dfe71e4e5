"""What stands in a channel after a mention of someone who is not here."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from discord import ButtonStyle

from bot.shell.shared_doors import DOOR_ASK, DOOR_HELP_NOW
from bot.shell.views import Screen, Words, button, buttons, text
from bot.texts.dates_in_words import date_in_words
from cogs.introductions.rules import Worker, names
from cogs.office_hours.rules import OpeningStatus, Openness


def away(
    say: Words, workers: Collection[Worker], openness: Openness, own: datetime | None, key: str
) -> Screen:
    """Name the workers, never who asked; the key makes it possible to find the message again.

    `own` is when the one worker is back, as far as their card says so.
    """
    named = names(say, workers)
    who = say("office_hours-mention-away", names=named, how_many=len(workers))
    return Screen(
        text(
            f"{say('office_hours-mention-automatic')} {who} {_own(say, own)}{_back(say, openness)}"
        ),
        text(say("office_hours-mention-meanwhile")),
        buttons(
            button(say("questions-ask"), DOOR_ASK, emoji="💬", style=ButtonStyle.primary),
            button(say("shell-help-now"), f"{DOOR_HELP_NOW}:{key}", emoji="🆘"),
        ),
    )


def _own(say: Words, own: datetime | None) -> str:
    if own is None:
        return ""
    return say("office_hours-mention-own", when=date_in_words(say.texts, say.locale, own)) + " "


def _back(say: Words, openness: Openness) -> str:
    """The next concrete moment at which someone of the team is here (R43), with its date.

    It stands for an hour, and midnight may be in it.
    """
    if openness.standing is OpeningStatus.OPEN and openness.closes_at:
        until = date_in_words(say.texts, say.locale, openness.closes_at)
        return say("office_hours-mention-team-here", until=until)
    if openness.opens_at is None:
        return say("office_hours-mention-unknown")
    when = date_in_words(say.texts, say.locale, openness.opens_at)
    return say("office_hours-mention-back", when=when)


def toggled(say: Words, *, channel: str, silent: bool) -> Screen:
    name = "office_hours-mention-silent" if silent else "office_hours-mention-speaks"
    return Screen(text(say(name, channel=channel)))
