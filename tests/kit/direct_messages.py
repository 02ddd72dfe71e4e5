"""What the bot wrote to one person."""

from __future__ import annotations

import discord

from bot.demo.reading import said
from bot.demo.town import Town


def messages_to(town: Town, name: str = "Els") -> list[discord.Message]:
    return [*town[name].user.dm_channel.history()]


def told(town: Town, name: str = "Els") -> list[str]:
    return [said(each) for each in messages_to(town, name)]


def heard_in_private(town: Town, name: str) -> list[discord.Message]:
    """What the bot wrote to someone."""
    if town[name].id not in town.discord.dm_channels:
        return []
    history = town[name].user.dm_channel.history()
    return [message for message in history if message.author.id == town.bot.own_id]


def is_automatic(message: discord.Message) -> bool:
    return "Dit is een automatisch antwoord" in said(message)
