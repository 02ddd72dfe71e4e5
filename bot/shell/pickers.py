"""Fields of a form in which somebody picks a channel, a role or a person of the server."""

from __future__ import annotations

from typing import Any

import discord
from discord import ui

from bot.shell.discord_limits import LONGEST_HINT
from bot.shell.views import Field
from bot.store.guild_profile import NOT_CHOSEN
from bot.texts.typed_text import cut

Default = discord.SelectDefaultValueType


def channel_field(name: str, label: str, *, hint: str, chosen: int) -> Field:
    """Of the text channels one; `chosen`: what stands in it, `NOT_CHOSEN` for nothing."""
    part: ui.ChannelSelect[Any] = ui.ChannelSelect(
        custom_id=name,
        channel_types=[discord.ChannelType.text],
        required=True,  # discord.py's default here is False, unlike Discord's
        default_values=_stands(chosen, Default.channel),
    )
    return Field(name, label, part, hint)


def role_field(
    name: str, label: str, *, hint: str, chosen: int = NOT_CHOSEN, required: bool = True
) -> Field:
    """`chosen`: the role that stands in it. One that is not required may be left empty."""
    part: ui.RoleSelect[Any] = ui.RoleSelect(
        custom_id=name,
        required=required,
        min_values=int(required),
        default_values=_stands(chosen, Default.role),
    )
    return Field(name, label, part, hint)


def member_field(name: str, label: str, *, hint: str) -> Field:
    part: ui.UserSelect[Any] = ui.UserSelect(custom_id=name, required=True)
    return Field(name, label, part, hint)


def _stands(chosen: int, kind: Default) -> list[discord.SelectDefaultValue]:
    return [] if chosen == NOT_CHOSEN else [discord.SelectDefaultValue(id=chosen, type=kind)]


def sentence_field(name: str, label: str, *, hint: str, longest: int, filled: str = "") -> Field:
    """A field of several lines in sight, for a sentence that fits in none."""
    part: ui.TextInput[Any] = ui.TextInput(
        custom_id=name,
        style=discord.TextStyle.paragraph,
        max_length=longest,
        default=filled or None,
    )
    return Field(name, label, part, cut(hint, LONGEST_HINT))
