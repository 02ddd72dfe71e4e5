"""A worker makes a post of something in the library, and lets it go."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import discord
import simcord

from bot.demo.reading import message_of, press, said
from bot.demo.town import Town

Result = simcord.InteractionResult
WORDS = "Welk liedje zit in je hoofd?"
TOMORROW = "25/11 16:00-18:00"
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)


async def lists(town: Town, name: str = "Yasmine") -> Result:
    return await town[name].slash(town.team, "posts")


async def writes(
    town: Town,
    words: str = WORDS,
    *,
    name: str = "Yasmine",
    channel: simcord.ChannelHandle | None = None,
) -> Result:
    """An opener, up to how it will stand."""
    listed = message_of(await lists(town, name))
    form = await town[name].select(listed, ["wat-luister-je"], custom_id="posts:openers")
    filled = {"about": words, "channel": [channel or town.lounge]}
    return await town[name].submit_modal(form, filled)


async def invites(
    town: Town,
    when: str = TOMORROW,
    *,
    title: str = "Samen Minecraft",
    words: str = "Kom erbij. Kijken mag ook.",
    place: str = "#gezellig",
    name: str = "Yasmine",
    channel: simcord.ChannelHandle | None = None,
) -> Result:
    """The card of an activity, up to how it will stand."""
    listed = message_of(await lists(town, name))
    form = await town[name].select(listed, ["samen-gamen"], custom_id="posts:activities")
    filled = {"title": title, "about": words, "place": place, "when": when}
    return await town[name].submit_modal(form, {**filled, "channel": [channel or town.lounge]})


async def goes(town: Town, seen: Result, name: str = "Yasmine") -> str:
    return said(await press(town[name], seen, "Plaats nu"))


async def plans(town: Town, seen: Result, when: str, name: str = "Yasmine") -> Result:
    form = await press(town[name], seen, "Plaats later")
    return await town[name].submit_modal(form, {"when": when})


async def looks(town: Town, number: int = 0, name: str = "Yasmine") -> Result:
    """At one of the list, by where it stands in it."""
    listed = message_of(await lists(town, name))
    key = keys(listed)[number]
    return await town[name].select(listed, [key], custom_id="posts:look")


def keys(listed: discord.Message) -> list[str]:
    """The posts that can be chosen from a list."""
    menus = [part for row in listed.components for part in getattr(row, "children", [row])]
    inner = [each for part in menus for each in [part, *getattr(part, "children", [])]]
    chosen = next(each for each in inner if getattr(each, "custom_id", "") == "posts:look")
    return [option.value for option in chosen.options]


def posted(place: simcord.ChannelHandle) -> list[discord.Message]:
    """What the bot has standing there, for everybody, the oldest first."""
    found = [each for each in place.history() if each.author.bot and not each.flags.ephemeral]
    return sorted(found, key=lambda each: each.id)


def told(town: Town, *words: str) -> list[str]:
    """What stands in the team's channel with all of these words in it."""
    lines: Sequence[str] = [said(each) for each in posted(town.team)]
    return [line for line in lines if all(word in line for word in words)]
