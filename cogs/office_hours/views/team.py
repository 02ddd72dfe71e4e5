"""`/wie`: everyone of the team, by card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from discord import ButtonStyle

from bot.shell.limits import LONGEST_SCREEN
from bot.shell.shared_doors import (
    DOOR_ASK,
    DOOR_HELP_NOW,
    DOOR_HIDE,
    DOOR_IS_IT_REAL,
    DOOR_WHO_IS_HERE,
)
from bot.shell.views import Screen, Words, box, button, buttons, text
from bot.shell.weeks import told as hours_told
from bot.texts.typed_text import units
from cogs.introductions.rules.cards import Card, words

A_PAGE = 8
"""How many of the team on one screen: Discord counts at most 40 parts."""


@dataclass(frozen=True, slots=True)
class Seat:
    """Someone of the team, as far as introduced, and whether on the bench now."""

    card: Card
    here: bool


def team(
    say: Words, seats: Sequence[Seat], status: str, page: int = 0, *, introduced: bool = False
) -> Screen:
    """Everyone of the team by card: in full while that fits, in short otherwise, page by page.

    `introduced`: whether there is a team at all, also if nobody of it can be vouched for now.
    """
    head = f"{say('office_hours-who-title')}\n{status}"
    shown, pages = paged(say, seats, page, room=LONGEST_SCREEN - units(head))
    cards = [box(text(each)) for each in shown]
    nobody = "office_hours-who-unsure" if introduced else "office_hours-who-nobody-yet"
    further = button(say("office_hours-who-more"), f"{DOOR_WHO_IS_HERE}:{(page + 1) % pages}")
    return Screen(
        text(head),
        *cards,
        *([] if cards else [text(say(nobody))]),
        buttons(
            button(say("questions-ask"), DOOR_ASK, emoji="💬", style=ButtonStyle.primary),
            *([button(say("introductions-real"), DOOR_IS_IT_REAL)] if cards else []),
            *([further] if pages > 1 else []),
            button(say("shell-hide"), DOOR_HIDE),
            button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘"),
        ),
    )


def paged(say: Words, seats: Sequence[Seat], page: int, *, room: int) -> tuple[list[str], int]:
    """What one screen with room for so many characters shows, and how many screens there are."""
    full = [about(say, seat) for seat in seats]
    if len(seats) <= A_PAGE and sum(map(units, full)) <= room:
        return full, 1
    pages = _in_pages([about(say, replace(s, card=Card(s.card.worker))) for s in seats], room)
    return pages[page % len(pages)], len(pages)


def _in_pages(each: Sequence[str], room: int) -> list[list[str]]:
    """As many on each page as fit; nobody is left out."""
    pages: list[list[str]] = [[]]
    for one in each:
        here = pages[-1]
        if here and (len(here) == A_PAGE or sum(map(units, [*here, one])) > room):
            pages.append(here := [])
        here.append(one)
    return pages


def about(say: Words, seat: Seat) -> str:
    """Name, role, whether they are here now, and the card."""
    work = seat.card.work
    hours = hours_told(say, work.hours_osm, work.hours)
    head, *rest = words(say, seat.card, hours).splitlines()
    here = say("office_hours-here" if seat.here else "office_hours-not-here")
    return "\n".join([head, here, *rest])
