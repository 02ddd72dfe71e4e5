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
from cogs.helplines.views.descriptions import (
    ANSWERED_LIVE,
    channel_text,
    helpline_text,
    languages,
)
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
        "chs-helpline",
        "telefonhilfe-108",
    ),
    BLACKMAIL: ("child-focus",),
    WORRIED: IN_OTHER_LANGUAGES,
}
"""Whom each branch names, if the directory has them."""
DUTCH = "nl"
"""The language of 1813 and 106."""
MOST_OTHERS = 2
"""Lines in another language than the reader's, where few answer in theirs."""
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
    title = say("helplines-crisis-typed" if known.typed else "helplines-crisis")
    emergency, suicide, talking = (say(name) for name in NUMBERS)
    # The chat of 1813 stands right under its number.
    dutch = [suicide, *_chat(say, known), talking]
    further = [say("helplines-crisis-someone"), *([own] if own else []), team(say, known)]
    # The numbers are always there, in whole; what is said of other lines has the room that is left.
    room = LONGEST_SCREEN - sum(map(units, [title, emergency, *dutch, *further]))
    first, later = _in_their_language(say, known, room)
    numbers = [emergency, *first, "\n".join(dutch)] if first else ["\n".join([emergency, *dutch])]
    parts = [title, *numbers, *later, *further]
    return Screen(box(*map(text, parts), colour=RED), _branches(say, known), _ways_out(say))


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


def _in_their_language(say: Words, known: Situation, room: int) -> tuple[list[str], list[str]]:
    """106 and 1813 answer in Dutch: who reads another language sees first who answers in it.

    Give what stands above the two, and what below: a line that is closed now comes after them.
    """
    lines = [shown for shown in known.lines if shown.line.id in IN_OTHER_LANGUAGES]
    fit = _understood(say, known, lines)
    if not fit:
        return [], []
    title = say("helplines-crisis-language", languages=languages(say, fit[0].line))
    told = [title, _some(say, fit, known.now, room - units(title))]
    return ([], told) if all(map(_is_closed, fit)) else (told, [])


def _understood(say: Words, known: Situation, lines: Sequence[HelplineNow]) -> list[HelplineNow]:
    """Those that answer in the language of their Discord, else in the one they read this in."""
    for language in (known.spoken, say.locale):
        fit = [shown for shown in lines if language in shown.line.languages]
        if fit:
            return sorted(fit, key=_is_closed)
    return []


def _is_closed(shown: HelplineNow) -> bool:
    """Known to be closed where somebody answers at once, and not known to be open anywhere."""
    live = [
        standing
        for channel, standing in zip(shown.line.shown, shown.standings, strict=True)
        if channel.type in ANSWERED_LIVE
    ]
    is_some_closed = any(standing.now is LineState.CLOSED for standing in live)
    return is_some_closed and not any(standing.is_open for standing in live)


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
    """One branch of the card: a warm sentence, who can help with this, and 112 always.

    Who answers in their language and is not closed stands above the two numbers in Dutch.
    """
    emergency, suicide, _ = NUMBERS
    begin = [say(f"helplines-crisis-{name}"), say(emergency)]
    dutch = "\n".join([say(suicide), say("helplines-nobody-answers")])
    end = say("helplines-automatic")
    room = LONGEST_SCREEN - sum(map(units, [*begin, dutch, end]))
    awake, others = _of_branch(say, known)
    lines = _told(say, known, awake, room)
    further = _told(say, known, others, room - sum(map(units, lines)))
    write = [button(say("helplines-write-anyway"), DOOR_ASK_IN_NEED)] if known.can_write else []
    return Screen(
        box(*map(text, [*begin, *lines, dutch, *further, end]), colour=RED),
        buttons(
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
            *write,
            button(say("helplines-all"), DOOR_ALL_HELPLINES),
            button(say("shell-hide"), DOOR_HIDE),
        ),
    )


def _of_branch(say: Words, known: Situation) -> tuple[list[HelplineNow], list[HelplineNow]]:
    """Whom to name first, and whom after 1813 and 106."""
    fit = _understood(say, known, known.lines)
    awake = [shown for shown in fit if not _is_closed(shown)]
    closed = [shown for shown in fit if _is_closed(shown)]
    if DUTCH in {known.spoken, say.locale}:  # 1813 and 106 are in their language already
        return awake, closed
    foreign = [shown for shown in known.lines if shown not in fit]
    few = sorted(foreign, key=_is_closed)[: MOST_OTHERS if len(fit) < MOST_OTHERS else 0]
    return awake, [*few, *closed]


def _told(say: Words, known: Situation, lines: Sequence[HelplineNow], room: int) -> list[str]:
    """Those that fit; of each in another language than the reader's, that is said."""
    told = [_with_language(say, known, shown) for shown in lines]
    said = some(say, told, room, "\n\n") if told else ""
    return [said] if said else []


def _with_language(say: Words, known: Situation, shown: HelplineNow) -> str:
    said = helpline_text(say, shown, known.now)
    if {known.spoken, say.locale} & set(shown.line.languages):
        return said
    name, *ways = said.splitlines()
    return "\n".join([f"{name} · {languages(say, shown.line)}", *ways])
