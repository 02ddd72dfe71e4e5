"""Mentioning workers in a channel."""

from __future__ import annotations

from typing import Any

import discord
import simcord

from bot.demo.town import Town
from tests.kit.direct_messages import is_automatic

WORDS = "heb jij mijn paarse wafelijzer nog"


def chat(town: Town) -> simcord.ChannelHandle:
    return town.guild.channels["gezellig"]


async def mention(town: Town, who: str, *workers: str, where: Any = None) -> discord.Message:
    """Mention workers in a channel."""
    named = " ".join(town[worker].mention for worker in workers)
    return await town[who].send(where or chat(town), f"{named} {WORDS}")


def answers(town: Town, where: simcord.ChannelHandle | None = None) -> list[discord.Message]:
    """What the bot said in a channel by itself."""
    history = (where or chat(town)).history()
    return [m for m in history if m.author.id == town.bot.own_id and is_automatic(m)]
