"""Finds what the bot wrote in somebody's direct messages, by an id that stands on it."""

from __future__ import annotations

from dataclasses import dataclass

import discord
from discord import ui

from bot.shell.client import Bankje
from bot.shell.components import has_id
from bot.shell.errors import UNREACHABLE
from cogs.direct_messages.views import DOOR_STOP

MOST_READ = 100
"""Messages in one call."""


@dataclass(frozen=True, slots=True)
class StandingNote:
    """Its message, and the key on its buttons, by which it is found for deletion."""

    message: int
    key: str


async def standing_notes(
    bot: Bankje, channel: int, mark: int, after: int = 0
) -> list[StandingNote]:
    """Those with this id on them among the last hundred messages: one call."""
    place = bot.get_partial_messageable(channel)
    since = discord.Object(after) if after else None
    try:
        read = [each async for each in place.history(limit=MOST_READ, after=since)]
    except UNREACHABLE:
        return []
    found = [each for each in read if each.author.id == bot.own_id and has_id(each, mark)]
    return [StandingNote(each.id, _key_on(each)) for each in found]


def _key_on(message: discord.Message) -> str:
    for part in ui.LayoutView.from_message(message).walk_children():
        if isinstance(part, ui.Button) and (part.custom_id or "").startswith(DOOR_STOP):
            return str(part.custom_id).removeprefix(f"{DOOR_STOP}:").partition("@")[0]
    return ""
