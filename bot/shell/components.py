"""Reads the components of a message and their keys, and says for whom a message may ring."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

import discord

from bot.shell.discord_limits import MOST_RUNG


def parts_of(message: discord.Message) -> Iterator[discord.Component]:
    """Every component of a message, those inside others too."""
    waiting = list(message.components)
    while waiting:
        part = waiting.pop(0)
        yield part
        beside = getattr(part, "accessory", None)
        waiting[:0] = [*getattr(part, "children", []), *([beside] if beside else [])]


def carries(message: discord.Message, key: str) -> bool:
    return any(key in (getattr(part, "custom_id", None) or "") for part in parts_of(message))


def has_id(message: discord.Message, component: int) -> bool:
    """Whether a component with that id stands on it."""
    return any(getattr(part, "id", None) == component for part in parts_of(message))


def ringing(accounts: Collection[int]) -> dict[str, Any]:
    """Let a message ring for these only; for nobody, it arrives without a sound (R9)."""
    users = [discord.Object(account) for account in [*accounts][:MOST_RUNG]]
    only = discord.AllowedMentions(everyone=False, roles=False, users=users, replied_user=False)
    return {"allowed_mentions": only, "silent": not users}


def texts_of(message: discord.Message) -> dict[int, str]:
    """The texts on a message, by the ids of their components."""
    shown = [each for each in parts_of(message) if isinstance(each, discord.TextDisplay)]
    return {each.id or 0: each.content for each in shown}


def doors_on(message: discord.Message) -> list[str]:
    """The custom ids on a message."""
    found = [getattr(each, "custom_id", None) for each in parts_of(message)]
    return [each for each in found if each]
