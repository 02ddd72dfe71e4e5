"""The bot's own member on a server: its picture, banner and line there (Discord, 10 Sep 2025)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import discord


async def change_own(me: discord.Member, changes: Mapping[str, Any]) -> discord.Member | None:
    """Change what is named in `changes`: `avatar`, `banner` (bytes, or None for none) and `bio`.

    Needs no permission. Raise what Discord raises.
    """
    edit = me.edit
    return await edit(**changes)
