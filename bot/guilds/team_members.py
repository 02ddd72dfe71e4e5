"""Whether an account is one of the team's, and whether anybody is: only rooms above know that."""

from __future__ import annotations

from collections.abc import Collection

from bot.core.alias import GuildId
from bot.extension_points import ExtensionPoint

IS_WORKER = ExtensionPoint[[GuildId, int, Collection[int]], bool](
    "guilds: whether an account is a worker's",
    "when who is no admin tries an admin's act; given the roles that they hold",
)
IS_TEAM_LEFT = ExtensionPoint[[GuildId], bool](
    "guilds: whether somebody of the team is left, as far as anybody knows",
    "before words of a young person are taken: nobody else could answer them",
)
