"""The cards as they come along, and how a worker opens them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import simcord

from bot.demo.reading import message_of, press
from bot.demo.town import Town
from bot.shell.components import parts_of
from cogs.guidance.repository import CardsRead, read_cards
from cogs.guidance.rules.cards import OF_WORKER, Card
from tests.kit.helpline_directories import shipped

Result = simcord.InteractionResult
CARDS = Path("config/guidance")


def with_own(own: Path) -> CardsRead:
    """What came along, with a town's own folder over it."""
    names = [line.id for line in shipped().lines]
    known = {"helplines": names, "places": frozenset({*names, *OF_WORKER})}
    return read_cards(CARDS, own, known)


@cache
def all_cards() -> tuple[Card, ...]:
    read = with_own(Path("none"))
    assert read.mistakes == ()
    return read.cards


def card_of(name: str) -> Card:
    return next(each for each in all_cards() if each.id == name)


async def asks(town: Town, typed: str = "", name: str = "Yasmine") -> Result:
    given = {"zoek": typed} if typed else {}
    return await town[name].slash(town.team, "wat-te-doen", **given)


async def more(town: Town, name: str = "Yasmine") -> Result:
    """*Meer* in the thread of the newest conversation."""
    return await press(town[name], town.thread().history()[0], "Meer")


async def opens(town: Town, on: Result, card: str, name: str = "Yasmine") -> Result:
    """Choose a card in the list that stands there."""
    kinds = ("situation", "request", "writing")
    number = kinds.index(card_of(card).kind)
    key = next(
        each.partition("guidance:card:")[2].partition(".")[2]
        for each in doors(on)
        if each.startswith("guidance:card:")
    )
    door = f"guidance:card:{number}.{key}"
    return await town[name].select(message_of(on), [card], custom_id=door)


def doors(on: Result) -> list[str]:
    """The ids of its buttons and menus."""
    return [each.custom_id for each in parts_of(message_of(on)) if getattr(each, "custom_id", "")]
