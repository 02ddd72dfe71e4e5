"""What everyone reads about presence: the opening status, `/wie`, and the answer to a mention."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.shell.discord_limits import LONGEST_SCREEN
from bot.shell.shared_doors import (
    DOOR_ASK,
    DOOR_HELP_NOW,
    DOOR_HIDE,
    DOOR_IS_IT_REAL,
    DOOR_WHO_IS_HERE,
)
from bot.shell.views import ButtonStyle, Screen, Words, box, button, buttons, text
from bot.shell.weeks import told as hours_told
from bot.texts.dates_in_words import clock_in_words, date_in_words, day_in_words, in_words
from bot.texts.languages import DEFAULT
from bot.texts.typed_text import calm, units
from cogs.introductions.rules.cards import Card, words
from cogs.introductions.rules.own_words import not_translated
from cogs.introductions.rules.team import Worker, names
from cogs.office_hours.rules.openness import OpeningStatus, Openness, Wait, response_time_text


def opening_status(say: Words, openness: Openness, now: datetime) -> str:
    """Open until, nobody there, or closed until: the truth, and the town's words with it (R42)."""
    if openness.stopped:
        return say("office_hours-bench-closed")
    words = calm(openness.holiday) if openness.status is OpeningStatus.CLOSED else ""
    parts = [
        _status(say, openness, now),
        response_time_in_words(say, openness),
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


def response_time_in_words(say: Words, openness: Openness) -> str:
    """How long an answer takes now, empty when nothing is promised (R29)."""
    name = response_time_text(openness)
    return say(name) if name else ""


def _status(say: Words, openness: Openness, now: datetime) -> str:
    if openness.status is OpeningStatus.OPEN and openness.closes_at:
        until = clock_in_words(say.texts, say.locale, openness.closes_at)
        return say("office_hours-open", until=until)
    if openness.paused and openness.closes_at:
        until = clock_in_words(say.texts, say.locale, openness.closes_at)
        return say("office_hours-pause", until=until)
    name = (
        "office_hours-nobody" if openness.status is OpeningStatus.NOBODY else "office_hours-closed"
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


A_PAGE = 8
"""How many of the team on one screen: Discord counts at most 40 parts."""


@dataclass(frozen=True, slots=True)
class Seat:
    """Someone of the team, as far as introduced, and whether on the bench now."""

    card: Card
    here: bool


def team(
    say: Words,
    seats: Sequence[Seat],
    status: str,
    page: int = 0,
    *,
    introduced: bool = False,
    left: bool = True,
    spoken: str = DEFAULT,
) -> Screen:
    """Everyone of the team by card: in full while that fits, in short otherwise, page by page.

    `introduced`: whether there is a team at all, also if nobody of it can be vouched for now.
    `left`: whether anybody may still be of it: else no words are taken.
    `spoken`: the town's language, in which they wrote of themselves.
    """
    foreign = not_translated(say, say.locale, spoken, [each.card for each in seats])
    head = "\n".join([say("office_hours-who-title"), status, *foreign])
    shown, pages = paged(say, seats, page, room=LONGEST_SCREEN - units(head))
    cards = [box(text(each)) for each in shown]
    nobody = "office_hours-who-unsure" if left else "office_hours-who-nobody-left"
    nobody = nobody if introduced else "office_hours-who-nobody-yet"
    ask = button(say("questions-ask"), DOOR_ASK, emoji="💬", style=ButtonStyle.primary)
    further = button(say("office_hours-who-more"), f"{DOOR_WHO_IS_HERE}:{(page + 1) % pages}")
    return Screen(
        text(head),
        *cards,
        *([] if cards else [text(say(nobody))]),
        buttons(
            *([ask] if left else []),
            *([button(say("introductions-real"), DOOR_IS_IT_REAL)] if cards else []),
            *([further] if pages > 1 else []),
            button(say("shell-hide"), DOOR_HIDE),
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
        ),
    )


def paged(say: Words, seats: Sequence[Seat], page: int, *, room: int) -> tuple[list[str], int]:
    """What one screen with room for so many characters shows, and how many screens there are."""
    full = [seat_in_words(say, seat) for seat in seats]
    if len(seats) <= A_PAGE and sum(map(units, full)) <= room:
        return full, 1
    bare = [seat_in_words(say, replace(each, card=_bare(each.card))) for each in seats]
    pages = _in_pages(bare, room)
    return pages[page % len(pages)], len(pages)


def _bare(card: Card) -> Card:
    """Only who it is, and whether they are away."""
    return Card(card.worker, away=card.away)


def _in_pages(each: Sequence[str], room: int) -> list[list[str]]:
    """As many on each page as fit; nobody is left out."""
    pages: list[list[str]] = [[]]
    for one in each:
        here = pages[-1]
        if here and (len(here) == A_PAGE or sum(map(units, [*here, one])) > room):
            pages.append(here := [])
        here.append(one)
    return pages


def seat_in_words(say: Words, seat: Seat) -> str:
    """Name, role, whether they are here now, and the card."""
    work = seat.card.work
    hours = hours_told(say, work.hours_osm, work.hours)
    away = seat.card.away
    day = day_in_words(say.texts, say.locale, away.noon) if away else ""
    head, *rest = words(say, seat.card, hours, day).splitlines()
    here = say("office_hours-here" if seat.here else "office_hours-not-here")
    return "\n".join([head, here, *rest])


def away_answer(
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
    if openness.status is OpeningStatus.OPEN and openness.closes_at:
        until = date_in_words(say.texts, say.locale, openness.closes_at)
        return say("office_hours-mention-team-here", until=until)
    if openness.opens_at is None:
        return say("office_hours-mention-unknown")
    when = date_in_words(say.texts, say.locale, openness.opens_at)
    return say("office_hours-mention-back", when=when)


def toggled(say: Words, *, channel: str, silent: bool) -> Screen:
    name = "office_hours-mention-silent" if silent else "office_hours-mention-speaks"
    return Screen(text(say(name, channel=channel)))
