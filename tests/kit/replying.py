"""Workers who reply in a thread, and what is then read where."""

from __future__ import annotations

import discord

from bot.demo.reading import press, said
from bot.demo.town import Town


async def replied(
    town: Town, to: discord.Message, words: str, name: str = "Bram"
) -> discord.Message:
    found: discord.Message = await town[name].send(town.thread(), words, reply_to=to)
    return found


async def inbox(town: Town) -> str:
    return said(await press(town["Jules"], town.panel, "Mijn gesprek"))


def first(town: Town) -> discord.Message:
    """The young person's first words."""
    found: discord.Message = town.thread().history()[0]
    return found


def last(town: Town) -> discord.Message:
    found: discord.Message = town.thread().history()[-1]
    return found


def told(town: Town) -> list[str]:
    """All that the bot posted in the thread, the oldest first."""
    own = town.bot.own_id
    return [said(each) for each in town.thread().history() if each.author.id == own]
