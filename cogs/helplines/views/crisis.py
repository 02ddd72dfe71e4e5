"""The crisis card, the same for everyone who asks for it, and its branches (C3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.clock import HOME
from bot.shell.boxes import RED
from bot.shell.discord_limits import LONGEST_SCREEN
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
    channel_text,
    languages,
)
from cogs.helplines.views.who_answers import first_and_later, is_closed, told, understood
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
A_WEEK = timedelta(days=6)


@dataclass(frozen=True, slots=True)
class OwnCall:
    """What became of their own press that they do not feel safe.

    `calling`: the names of the workers who were rung now, `count` of them. `arrives`: why nobody
    was, by the texts. `reopened`: their conversation had ended, and is open again by it.
    """

    calling: str = ""
    count: int = 1
    arrives: str = ""
    reopened: bool = False


NO_CALL = OwnCall()


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known at the moment of asking; all of it may be unknown.

    `spoken`: the language of their Discord. `typed`: asked for with `/hulp`, so that no button was
    pressed. `is_trial`: the bench is not open yet, and they were not invited. `here`: what is so of
    a call for help of theirs, in words.
    """

    now: datetime
    team: Openness | None
    can_write: bool
    lines: tuple[HelplineNow, ...]
    spoken: str
    typed: bool = False
    is_trial: bool = False
    heard: OwnCall = NO_CALL
    here: str = ""


def crisis(say: Words, known: Situation) -> Screen:
    own = say("helplines-crisis-own").strip()
    title = say("helplines-crisis-typed" if known.typed else "helplines-crisis")
    news = own_call(say, known)  # what their press did comes first: the rest they may know
    emergency, suicide, talking = (say(name) for name in NUMBERS)
    # The chat of 1813 stands right under its number.
    dutch = [suicide, *_chat(say, known), talking]
    further = [say("helplines-crisis-someone"), *([own] if own else [])]
    further += [] if news else [team(say, known)]
    # The numbers are always there, in whole; what is said of other lines has the room that is left.
    room = LONGEST_SCREEN - sum(map(units, [*news, title, emergency, *dutch, *further]))
    first, later = _in_their_language(say, known, room)
    numbers = [emergency, *first, "\n".join(dutch)] if first else ["\n".join([emergency, *dutch])]
    parts = [*news, title, *numbers, *later, *further]
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
    fit = understood(say, known.spoken, lines)
    if not fit:
        return [], []
    title = say("helplines-crisis-language", languages=languages(say, fit[0].line))
    who = [title, *told(say, known.spoken, fit, known.now, room - units(title))]
    return ([], who) if all(map(is_closed, fit)) else (who, [])


def own_call(say: Words, known: Situation) -> list[str]:
    """What became of it; nothing where they pressed nothing that the team hears of."""
    heard = known.heard
    reopened = [say("helplines-team-reopened")] if heard.reopened else []
    if known.is_trial or not (heard.calling or heard.arrives):
        return [known.here] if known.here else []
    if heard.calling:
        told = say("helplines-team-called", names=heard.calling, count=heard.count)
    else:
        told = _noted(say, known) if heard.arrives == "noted" else say(_ARRIVES[heard.arrives])
    return [" ".join([told, *reopened])]


_ARRIVES = {
    name: f"helplines-team-{name}"
    for name in ("out", "not-known", "unheard", "again", "anew", "limited", "nobody", "kind-gone")
}


def _noted(say: Words, known: Situation) -> str:
    """It stands in the thread, and nobody is there to be rung."""
    reads = known.team
    if reads is None or reads.stopped or reads.is_somebody_here:
        return say("helplines-team-noted")
    if reads.opens_at is None or _is_nobody(reads):
        return say("helplines-team-noted-closed")
    back = _back(say, reads.opens_at, known.now)
    return say("helplines-team-noted-until", back=back)


def team(say: Words, known: Situation) -> str:
    """Whether anyone of the team reads now. What is not known is not promised."""
    if known.is_trial:
        return say("helplines-team-trial")
    if known.team and known.team.stopped:  # who reads was not looked at: their words go nowhere
        return say("helplines-team-unheard")
    if known.team and known.team.nobody_left:
        return say("helplines-team-nobody")
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
    awake, others = first_and_later(say, known.spoken, known.lines)
    lines = told(say, known.spoken, awake, known.now, room)
    left = room - sum(map(units, lines))
    further = told(say, known.spoken, others, known.now, left)
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
