"""Accounts that decide nothing any more, whatever Discord lets them: stolen work accounts.

The room that knows them registers; whoever asks what an admin may, asks here as well.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.core.alias import GuildId
from bot.services import Services

Refuse = Callable[[GuildId, int], Awaitable[None]]
"""Raises `Refusal` for an account that was put out."""


class Suspensions:
    """Use it as `services.shared(Suspensions)`."""

    def __init__(self, _services: Services) -> None:
        self._all: list[Refuse] = []

    def refused_by(self, refuse: Refuse) -> None:
        self._all.append(refuse)

    async def refuse(self, guild: GuildId, account: int) -> None:
        """Raise what the room raises that put it out."""
        for each in self._all:
            await each(guild, account)
