"""What may happen here, and until when it is kept. Values in, values out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal

# TO FILL IN: how long it is needed, and the requirement that this comes from (docs/framework.md).
KEPT_FOR = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class NewRoomEntry:
    """What is kept of one person; moments are aware UTC, and `expires_at` is after `made_at`."""

    guild: GuildId
    alias: Alias
    made_at: datetime
    expires_at: datetime


def made(guild: GuildId, alias: Alias, moment: datetime, *, is_on: bool) -> NewRoomEntry:
    """Raise `Refusal("newroom-off")` where the town does not use this room."""
    if not is_on:
        raise Refusal("newroom-off")
    return NewRoomEntry(guild, alias, moment, moment + KEPT_FOR)
