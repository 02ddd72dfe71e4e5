"""`/wie`: everyone of the team, by card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from discord import ButtonStyle

from bot.shell.limits import LONGEST_SCREEN
from bot.shell.views import Screen, Words, box, button, buttons, text
from cogs.introductions.rules.cards import Card, words

A_PAGE = 8
"""How many of the team on one screen: Discord counts at most 40 parts."""
HEAD = 100
"""Characters above the cards, besides the status."""


@dataclass(frozen=True, slots=True)
class Seat:
    """Someone of the team, as far as introduced, and whether on the bench now."""

    card: Card
    here: bool


def team(say: Words, seats: Sequence[Seat], status: str, page: int = 0) -> Screen:
    """Everyone of the team by card: in full while that fits, in short otherwise, page by page."""
    shown, pages = paged(say, seats, page, room=LONGEST_SCREEN - HEAD - len(status))
    cards = [box(text(each)) for each in shown]
    further = button(say("office_hours-who-more"), f"office_hours:who:{(page + 1) % pages}")
    return Screen(
        text(f"{say('office_hours-who-title')}\n{status}"),
        *cards,
        *([] if cards else [text(say("office_hours-who-nobody-yet"))]),
        buttons(
            button(say("questions-ask"), "questions:ask", emoji="💬", style=ButtonStyle.primary),
            *([button(say("introductions-real"), "introductions:real")] if cards else []),
            *([further] if pages > 1 else []),
            button(say("shell-hide"), "privacy:hide"),
            button(say("shell-help-now"), "helplines:crisis", emoji="🆘"),
        ),
    )


def paged(say: Words, seats: Sequence[Seat], page: int, *, room: int) -> tuple[list[str], int]:
    """What one screen with room for so many characters shows, and how many screens there are."""
    full = [about(say, seat) for seat in seats]
    if len(seats) <= A_PAGE and sum(map(len, full)) <= room:
        return full, 1
    short = [about(say, replace(seat, card=Card(seat.card.worker))) for seat in seats]
    pages = -(-len(seats) // A_PAGE)
    first = (page % pages) * A_PAGE
    return short[first : first + A_PAGE], pages


def about(say: Words, seat: Seat) -> str:
    """Name, role, whether they are here now, and the card."""
    head, *rest = words(say, seat.card).splitlines()
    here = say("office_hours-here" if seat.here else "office_hours-not-here")
    return "\n".join([head, here, *rest])
