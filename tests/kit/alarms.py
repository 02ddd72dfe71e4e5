"""An alarm: who agrees to be told, what is announced, and the messages that came."""

from __future__ import annotations

import discord
import simcord

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from bot.shell.views import Screen, Words, text


def fire(_say: Words, server: str) -> Screen:
    """An alarm of a room that the tests make up."""
    return Screen(text(f"**{server}:** er is brand. Dit is een automatisch bericht."))


def mended(_say: Words, server: str) -> Screen:
    return Screen(text(f"**{server}:** het is voorbij. Dit is een automatisch bericht."))


async def agree(town: Town, name: str, when: str = "") -> simcord.InteractionResult:
    """Without `when`: by day, which is called otherwise for who has no shifts."""
    shown = await town[name].slash(town.team, "alarm")
    by_day = "Overdag" if "Overdag" in labels(shown) else "Ook buiten"
    return await press(town[name], shown, when or by_day)


async def announce(town: Town, event: str, *facts: object, **more: object) -> None:
    with town.as_bot():
        town.bot.dispatch(event, town.guild.id, *facts, **more)
    await town.env.settle()


async def alarm(town: Town, kind: str = "fire", **more: object) -> None:
    await announce(town, "alarm", kind, fire, **more)


def mail(town: Town, name: str) -> list[discord.Message]:
    """What the bot wrote to someone, the oldest first; the try-out of a yes left out."""
    channel = town[name].user.dm_channel
    found = channel.history() if channel else []
    return [each for each in found if "Hier hoor je het" not in said(each)]


def is_silent(message: discord.Message) -> bool:
    return message.flags.suppress_notifications
