"""The crisis card, the same for everyone who asks for it, and its branches (C3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.clock import HOME
from bot.shell.boxes import RED
from bot.shell.discord_limits import LONGEST_SCREEN
from bot.shell.lists import some
from bot.shell.shared_doors import (
    DOOR_ALL_HELPLINES,
    DOOR_ASK_IN_NEED,
    DOOR_CRISIS_BRANCH,
    DOOR_HELP_NOW,
    DOOR_HIDE,
)
from bot.shell.views import Row, Screen, Words, box, button, buttons, text
from bot.texts.dates_in_words import clock_in_words, day_in_words
from bot.texts.typed_text import units
from cogs.helplines.rules.openness import LineState
from cogs.helplines.service.helplines import HelplineNow
from cogs.helplines.views.descriptions import channel_text, helpline_text, languages
from cogs.office_hours.rules.openness import OpeningStatus, Openness

NUMBERS = ("helplines-crisis-112", "helplines-crisis-1813", "helplines-crisis-106")
CHATS = "zelfmoordlijn-1813"
IN_OTHER_LANGUAGES = (
    "centre-prevention-suicide",
    "tele-accueil-107",
    "chs-helpline",
    "telefonhilfe-108",
)
"""Who listens day and night in another language than Dutch, by the id of the entry."""
HURT, BLACKMAIL, WORRIED = "hurt", "blackmail", "worried"
BRANCHES = {
    HURT: (
        "1712",
        "nupraatikerover",
        "ecoute-enfants-103",
        "ecoute-violences-conjugales",
        "telefonhilfe-108",
    ),
    BLACKMAIL: ("child-focus",),
    WORRIED: (),
}
"""Whom each branch names, if the directory has them."""
A_WEEK = timedelta(days=6)


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known at the moment of asking; all of it may be unknown.

    `calling`: the names of the workers who were rung now, `count` of them. `spoken`: the language
    of their Discord. `typed`: asked for with `/hulp`, so that no button was pressed. `arrives`: why
    what they said does not reach the team, "out", "not-known" or "unheard", if it does not.
    """

    now: datetime
    team: Openness | None
    can_write: bool
    lines: tuple[HelplineNow, ...]
    spoken: str
    calling: str = ""
    count: int = 1
    typed: bool = False
    arrives: str = ""


def crisis(say: Words, known: Situation) -> Screen:
    own = say("helplines-crisis-own").strip()
    parts = [
        say("helplines-crisis-typed" if known.typed else "helplines-crisis"),
        "\n".join(_numbers(say, known)),
        say("helplines-crisis-someone"),
        *([own] if own else []),
        team(say, known),
    ]
    # The numbers are always there, in whole; what is said of other lines has the room that is left.
    parts[2:2] = _in_their_language(say, known, LONGEST_SCREEN - sum(map(units, parts)))
    return Screen(box(*map(text, parts), colour=RED), _branches(say, known), _ways_out(say))


def _numbers(say: Words, known: Situation) -> list[str]:
    """The three numbers; the chat of 1813 stands right under its number."""
    emergency, suicide, talking = (say(name) for name in NUMBERS)
    return [emergency, suicide, *_chat(say, known), talking]


def _chat(say: Words, known: Situation) -> list[str]:
    """The chat of 1813, only while it is known whether it is open."""
    for shown in known.lines:
        for channel, standing in zip(shown.line.shown, shown.standings, strict=True):
            wanted = shown.line.id == CHATS and channel.type == "chat"
            if wanted and standing.now in {LineState.OPEN, LineState.CLOSED, LineState.ALWAYS}:
                is_open = standing.is_open
                name = "helplines-crisis-chat" if is_open else "helplines-crisis-chat-closed"
                return [say(name, chat=channel_text(say, channel, standing, known.now))]
    return []


def _in_their_language(say: Words, known: Situation, room: int) -> list[str]:
    """106 and 1813 answer in Dutch; whoever speaks another language also sees who answers in it."""
    lines = [shown for shown in known.lines if shown.line.id in IN_OTHER_LANGUAGES]
    fit = [shown for shown in lines if known.spoken in shown.line.languages]
    if not fit:
        return []
    title = say("helplines-crisis-language", languages=languages(say, fit[0].line))
    return [title, _some(say, fit, known.now, room - units(title))]


def _some(say: Words, lines: Sequence[HelplineNow], now: datetime, room: int) -> str:
    """Those that fit; 'all helplines' leads to the others."""
    return some(say, [helpline_text(say, shown, now) for shown in lines], room, "\n\n")


def team(say: Words, known: Situation) -> str:
    """Whether anyone of the team reads now. What is not known is not promised."""
    if known.arrives:
        return say(f"helplines-team-{known.arrives}")
    if known.calling:
        return say("helplines-team-called", names=known.calling, count=known.count)
    if known.team and known.team.stopped:  # who reads was not looked at: their words go nowhere
        return say("helplines-team-unheard")
    if known.team and known.team.is_somebody_here:
        return say("helplines-team-open")
    if known.team is None or known.team.opens_at is None or _is_nobody(known.team):
        return say("helplines-team-closed")
    return say("helplines-team-closed-until", back=_back(say, known.team.opens_at, known.now))


def _is_nobody(openness: Openness) -> bool:
    """Nobody came in the hours of now: that somebody will in the next is not promised here."""
    return openness.status is OpeningStatus.NOBODY and not openness.paused


def _back(say: Words, moment: datetime, now: datetime) -> str:
    """`Dinsdag vanaf 14 uur wel.`"""
    local, today = moment.astimezone(HOME), now.astimezone(HOME).date()
    away = local.date() - today
    days = {timedelta(0): "today", timedelta(days=1): "tomorrow"}
    day = days.get(away, f"d{local.weekday()}" if away <= A_WEEK else "later")
    return say(
        "helplines-team-back",
        day=day,
        date=day_in_words(say.texts, say.locale, moment),
        hour=clock_in_words(say.texts, say.locale, moment),
    )


def _branches(say: Words, known: Situation) -> Row:
    write = [button(say("helplines-write-anyway"), DOOR_ASK_IN_NEED)] if known.can_write else []
    return buttons(
        *write,
        button(say("helplines-branch-hurt"), f"{DOOR_CRISIS_BRANCH}:{HURT}"),
        button(say("helplines-branch-blackmail"), f"{DOOR_CRISIS_BRANCH}:{BLACKMAIL}"),
        button(say("helplines-branch-worried"), f"{DOOR_CRISIS_BRANCH}:{WORRIED}"),
    )


def _ways_out(say: Words) -> Row:
    return buttons(
        button(say("helplines-all"), DOOR_ALL_HELPLINES),
        button(say("shell-hide"), DOOR_HIDE),
    )


def branch(say: Words, name: str, known: Situation) -> Screen:
    """One branch of the card: a warm sentence, who can help with this, and 112 always."""
    fit = [shown for shown in known.lines if known.spoken in shown.line.languages]
    emergency, suicide, _ = NUMBERS
    parts = [
        say(f"helplines-crisis-{name}"),
        say(emergency),
        "\n".join([say(suicide), say("helplines-nobody-answers")]),
        say("helplines-automatic"),
    ]
    room = LONGEST_SCREEN - sum(map(units, parts))
    lines = _some(say, fit or known.lines, known.now, room)
    parts[2:2] = [lines] if lines else []
    write = [button(say("helplines-write-anyway"), DOOR_ASK_IN_NEED)] if known.can_write else []
    return Screen(
        box(*map(text, parts), colour=RED),
        buttons(
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
            *write,
            button(say("helplines-all"), DOOR_ALL_HELPLINES),
            button(say("shell-hide"), DOOR_HIDE),
        ),
    )
