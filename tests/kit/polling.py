"""A poll as workers make it and young people answer it."""

from __future__ import annotations

from typing import Any

import discord
import simcord

from bot.demo.reading import message_of, press, said
from bot.demo.town import Town
from bot.shell.components import parts_of

QUESTION = "Waar mag het jeugdlokaal komen?"
PURPOSE = "De gemeente kiest in januari een plek."
OPTIONS = "Aan het station\nIn het park\nBij het zwembad"
VOTERS = [f"Jongere {number}" for number in range(12)]
Result = simcord.InteractionResult


def typed(town: Town, **changed: Any) -> dict[str, Any]:
    filled = {"question": QUESTION, "purpose": PURPOSE, "options": OPTIONS, "days": "3"}
    return {**filled, "channel": [town.lounge], **changed}


async def drafts(town: Town, name: str = "Yasmine", **changed: Any) -> Result:
    """What a worker reads before it is posted, or why it cannot be."""
    listed = await town[name].slash(town.team, "peiling")
    form = await press(town[name], listed, "Nieuwe peiling")
    return await town[name].submit_modal(form, typed(town, **changed))


async def posts(town: Town, name: str = "Yasmine", **changed: Any) -> discord.Message:
    """A poll that stands where everybody reads."""
    before = {each.id for each in town.lounge.history()}
    await press(town[name], await drafts(town, name, **changed), "Plaats de peiling")
    await town.env.settle()
    return next(each for each in town.lounge.history() if each.id not in before)


def poll(town: Town, question: str = QUESTION) -> discord.Message:
    return [each for each in town.lounge.history() if question in said(each)][-1]


def joins(town: Town, count: int) -> list[str]:
    for name in VOTERS[:count]:
        if name not in town.people:
            town.people[name] = town.guild.add_member(town.env.create_user(name))
    return VOTERS[:count]


async def vote(town: Town, name: str, option: str) -> Result:
    return await press(town[name], poll(town), option)


async def all_vote(town: Town, **chosen: int) -> None:
    """So many new people for each: `station=5, park=2`."""
    names = iter(joins(town, sum(chosen.values())))
    for option, count in chosen.items():
        for _ in range(count):
            await vote(town, next(names), option)


async def looks(town: Town, name: str = "Bram") -> Result:
    """One worker looks at the only poll."""
    listed = await town[name].slash(town.team, "peiling")
    return await town[name].select(message_of(listed), [key_of(town)])


def key_of(town: Town) -> str:
    """As it stands on the message that everybody sees."""
    parts = [getattr(each, "custom_id", None) or "" for each in parts_of(poll(town))]
    return next(each.split(":")[2] for each in parts if each.startswith("privacy:show:"))
