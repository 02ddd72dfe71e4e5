"""The field of a form in which somebody picks one role of the server."""

from __future__ import annotations

from typing import Any

import discord
from discord import ui

from bot.shell.views import Field


def role_field(name: str, label: str, *, hint: str, known: int = 0) -> Field:
    """`known`: the role that is picked already, 0 for none. It may be left empty."""
    picked = discord.SelectDefaultValue(id=known, type=discord.SelectDefaultValueType.role)
    part: ui.RoleSelect[Any] = ui.RoleSelect(
        custom_id=name,
        required=False,
        min_values=0,
        default_values=[picked] if known else [],
    )
    return Field(name, label, part, hint)
