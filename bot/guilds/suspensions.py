"""Work accounts that were suspended, as after a theft: they can decide nothing any more."""

from __future__ import annotations

from bot.core.alias import GuildId
from bot.extension_points import ExtensionPoint

REFUSE_SUSPENDED = ExtensionPoint[[GuildId, int], None](
    "guilds: refuse an account that was suspended",
    "before an admin's act; raises `Refusal` for an account that was put out",
)
