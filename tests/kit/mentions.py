"""Mentioning workers in a channel."""

from __future__ import annotations

from typing import Any

import discord
import simcord

from bot.demo.town import Town

WORDS = "heb jij mijn paarse wafelijzer nog"


def chat(town: Town) -> simcord.ChannelHandle:
    return town.guild.channels["gezellig"]


async def mention(town: Town, who: str, *workers: str, where: Any = None) -> discord.Message:
    """Mention workers in a channel."""
    named = " ".join(town[worker].mention for worker in workers)
    return await town[who].send(where or chat(town), f"{named} {WORDS}")
