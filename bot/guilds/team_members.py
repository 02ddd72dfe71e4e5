"""Whether an account is one of the team's: below the room that knows, this can only be asked."""

from __future__ import annotations

from collections.abc import Collection

from bot.core.alias import GuildId
from bot.extension_points import ExtensionPoint

IS_WORKER = ExtensionPoint[[GuildId, int, Collection[int]], bool](
    "guilds: whether an account is a worker's",
    "when who is no admin tries an admin's act; given the roles that they hold",
)
