"""What a step of a walk shows, and what the steps of one walk hand on to each other."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta

import discord
import simcord

from bot.demo.places import moves
from bot.demo.reading import Seen, labels, said
from bot.demo.town import Town

A_MINUTE = timedelta(minutes=1)
LONGEST_WAIT = 10
"""Days within which the bench opens; holidays and weekends lie between."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What one person, or everyone, has before them. `alone`: nobody else sees it."""

    who: str
    where: str
    words: str
    ways: tuple[str, ...] = ()
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """`does`: what happened, in one sentence; `look`: what to look at; `at`: where to see more."""

    does: str
    look: str
    sights: tuple[Sight, ...]
    at: tuple[str, str] | None = None


@dataclass
class Scene:
    """One walk under way. `seen`: by a name, what a later step presses on; `thread`: its name."""

    town: Town
    seen: dict[str, Seen] = field(default_factory=dict)
    thread: str = ""


Take = Callable[[Scene], Awaitable[Step]]


@dataclass(frozen=True, slots=True)
class Walk:
    """`title` and `about` are what the page says of it."""

    title: str
    about: str
    steps: tuple[Take, ...]


def sight(who: str, where: str, seen: Seen, *, alone: bool = True) -> Sight:
    return Sight(who, where, said(seen), tuple(labels(seen)), alone)


def form_sight(who: str, form: simcord.InteractionResult, typed: str) -> Sight:
    """A window to fill in, and what is typed in it."""
    assert form.modal, "a form was expected"
    head = f"**{form.modal['title']}**"
    fields = [each.get("label", "") for each in form.modal["components"]]
    return Sight(
        who, "een venster", "\n".join([head, *filter(None, fields), f"> {typed}"]), (), True
    )


def cards(town: Town) -> list[discord.Message]:
    """What can be taken in the team's channel, the newest last."""
    return [each for each in town.team.history() if "Ik neem dit" in labels(each)]


async def be_open(town: Town) -> None:
    """Let time pass until Yasmine can sit down on an open bench."""
    for _ in range(LONGEST_WAIT):
        await town["Yasmine"].slash(town.team, "dienst start")
        await town.move_clock(A_MINUTE)  # the panel is edited at a pace
        if "Nu open" in said(town.panel):
            return
        await town["Yasmine"].slash(town.team, "dienst stop")
        await town.move_clock(moves(town.now)["tomorrow"] + timedelta(minutes=5))
    raise AssertionError("the bench does not open")
