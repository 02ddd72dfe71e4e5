"""Who may move a wall: choose another channel for the team, or another role that opens it.

Who manages the server may be a moderator whom the team has never met.
"""

from __future__ import annotations

from collections.abc import Collection

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.services import Services
from cogs.introductions.service.team import Introductions


class Walls:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._introductions = services.shared(Introductions)

    async def stand(self, guild: GuildId) -> bool:
        """Whether a team was promised to young people: it is set up, and somebody is introduced."""
        town = await self._services.town(guild)
        return town.is_set_up and bool(await self._introductions.everyone(guild))

    async def may_move(
        self, guild: GuildId, account: int, roles: Collection[int], *, runs_server: bool
    ) -> None:
        """Of those who manage the server: the owner, an administrator, or one of the team.

        Before they stand, everyone who manages the server may. Raise
        `Refusal("introductions-wall-not-yours")` and "introductions-suspended".
        """
        await self._introductions.refuse_stolen(guild, account)
        if runs_server or not await self.stand(guild):
            return
        try:
            await self._introductions.acting(guild, account, roles)
        except Refusal:
            raise Refusal("introductions-wall-not-yours") from None
