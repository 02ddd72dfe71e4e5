"""Who reads along, and for whom is vouched: only what Discord said a moment ago."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from bot.core.alias import GuildId
from bot.services import Services
from cogs.introductions.rules.audience import Audience, others
from cogs.introductions.rules.team import Role, Worker
from cogs.introductions.service.role_seen import RoleSeen, RoleState
from cogs.introductions.service.team import Introductions


class Looking(Protocol):
    """What only Discord can tell; the room's cog registers itself by `Audiences.ask`."""

    async def look(self, guild: GuildId) -> None:
        """Ask after whoever was not seen in the last minutes; soon over, whatever comes of it."""

    def role_opens(self, channel: int, role: int) -> bool:
        """Whether whoever holds this role can read this channel."""

    def other_bots(self, guild: GuildId) -> tuple[str, ...]:
        """The names of other bots that administer the server: they read every channel."""


class Audiences:
    """Use it as `services.shared(Audiences)`."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._introductions = services.shared(Introductions)
        self._seen = services.shared(RoleSeen)
        self._looking: Looking | None = None

    def ask(self, looking: Looking) -> None:
        """Have Discord asked by this from now on."""
        self._looking = looking

    async def vouched(self, guild: GuildId) -> list[Worker]:
        """The workers who are in the server and hold the role now, and nobody else."""
        if self._looking:
            await self._looking.look(guild)
        role = (await self._services.town(guild)).worker_role
        team = await self._introductions.team(guild)
        return [each for each in team if self._seen.of(guild, each.account, role) is RoleState.YES]

    async def of(self, guild: GuildId, only: Role | None = None) -> Audience:
        """Who reads along with a conversation: with the whole team, or with one kind of worker."""
        team = [each for each in await self.vouched(guild) if each.is_a(only)]
        bots = self._looking.other_bots(guild) if self._looking else ()
        if only is not None:  # its channel lets people in by name, and is looked at before a post
            return Audience(tuple(team), bots=bots)
        town = await self._services.town(guild)
        gone = [
            each
            for each in await self._introductions.departed(guild)
            if self._seen.of(guild, each.account, town.worker_role) is RoleState.YES
        ]
        more: int | None = 0
        if self._looking is None or self._looking.role_opens(town.team_channel, town.worker_role):
            more = others(self._seen.holders(guild, town.worker_role), len(team) + len(gone))
        return Audience(tuple(team), more, tuple(sorted({each.name for each in gone})), bots)

    async def holds_only_the_role(
        self, guild: GuildId, account: int, roles: Collection[int]
    ) -> bool:
        """Whether someone has the team's role, and nobody introduced or put out that account."""
        out = {each.account for each in await self._introductions.departed(guild)}
        role = (await self._services.town(guild)).worker_role
        is_known = (
            account in out or await self._introductions.introduced(guild, account) is not None
        )
        return role in roles and not is_known

    async def without_role(self, guild: GuildId) -> list[Worker]:
        """Whoever was introduced and, as Discord said last, does not hold the role or is away."""
        role = (await self._services.town(guild)).worker_role
        everyone = await self._introductions.everyone(guild)
        return [
            each
            for each in everyone
            if self._seen.of(guild, each.account, role) in {RoleState.NO, RoleState.AWAY}
        ]

    def saw(
        self, guild: GuildId, account: int, role: int, *, holds: bool, away: bool = False
    ) -> bool:
        """Note what Discord said in passing; say whether it is news that they hold it no more."""
        if holds:
            self._seen.held(guild, account, role)
            return False
        return self._seen.missed(guild, account, role, away=away)
