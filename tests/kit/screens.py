"""What an act showed to who did it."""

from __future__ import annotations

from typing import Any

import discord
import simcord

from bot.demo.reading import Seen, message_of
from bot.shell.components import parts_of


def answered(seen: simcord.InteractionResult) -> Any:
    return [*([seen.response] if seen.response else []), *seen.followups][-1]


def menu_on(seen: Seen) -> discord.SelectMenu:
    """The first menu on a screen, in whatever box it stands."""
    return next(e for e in parts_of(message_of(seen)) if isinstance(e, discord.SelectMenu))
