"""Who reads along with a conversation, who may read each team channel, and who may change that.

Said is only what Discord was asked a moment ago.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from bot.core.alias import GuildId
from bot.core.audience import Readers
from bot.core.errors import Refusal
from bot.services import Services
from bot.store.guild_profile import NOT_CHOSEN, OwnChannels
from cogs.introductions.rules.team import Audience, Departed, Role, Worker, unnamed_holders
from cogs.introductions.service.last_seen import NOT_THERE, RoleLookups, RoleState
from cogs.introductions.service.team import Introductions


class DiscordLookup(Protocol):
    """What only Discord can tell; the room's cog registers itself by `Audiences.look_up_with`."""

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
        self._roles = services.shared(RoleLookups)
        self._lookup: DiscordLookup | None = None

    def look_up_with(self, lookup: DiscordLookup) -> None:
        """Have Discord asked by this from now on."""
        self._lookup = lookup

    async def vouched(self, guild: GuildId) -> list[Worker]:
        """The workers who are in the server and hold the role now, and nobody else."""
        if self._lookup:
            await self._lookup.look(guild)
        role = (await self._services.town(guild)).worker_role
        team = await self._introductions.team(guild)
        state = self._roles.state
        return [each for each in team if state(guild, each.account, role) is RoleState.YES]

    async def audience(self, guild: GuildId, only: Role | None = None) -> Audience:
        """Who reads along with a conversation: with the whole team, or with one kind of worker."""
        team = [each for each in await self.vouched(guild) if each.is_a(only)]
        nobody = not await self._introductions.team(guild)
        bots = self._lookup.other_bots(guild) if self._lookup else ()
        if only is not None:  # its channel lets people in by name, and is looked at before a post
            return Audience(tuple(team), bots=bots, nobody=nobody)
        town = await self._services.town(guild)
        gone = [
            each
            for each in await self._introductions.departed(guild)
            if self._roles.state(guild, each.account, town.worker_role) is RoleState.YES
        ]
        more: int | None = 0
        if self._lookup is None or self._lookup.role_opens(town.team_channel, town.worker_role):
            more = unnamed_holders(
                self._roles.holders(guild, town.worker_role), len(team) + len(gone)
            )
        names = tuple(sorted({each.name for each in gone}))
        return Audience(tuple(team), more, names, bots, nobody)

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
            each for each in everyone if self._roles.state(guild, each.account, role) in NOT_THERE
        ]

    async def departed_readers(self, guild: GuildId) -> list[Departed]:
        """Who left the team and may still read along, as far as anybody knows.

        A stolen account is known also without the role, so of those only who may hold it.
        """
        role = (await self._services.town(guild)).worker_role
        team = {each.account for each in await self._introductions.everyone(guild)}
        return [
            each
            for each in await self._introductions.departed(guild)
            if not each.is_stolen
            or (
                each.account not in team
                and self._roles.state(guild, each.account, role) not in NOT_THERE
            )
        ]

    def note_role(
        self, guild: GuildId, account: int, role: int, *, holds: bool, away: bool = False
    ) -> bool:
        """Note what Discord said in passing; say whether it is news that they hold it no more."""
        if holds:
            self._roles.note_held(guild, account, role)
            return False
        return self._roles.note_missing(guild, account, role, away=away)


class OwnChannelService:
    """Which kinds of worker have a channel of their own, and who may read it (R2)."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._introductions = services.shared(Introductions)

    async def decide(self, guild: GuildId, kind: Role, channel: int, *, by: int) -> None:
        """Give a kind of worker a channel of its own; `NOT_CHOSEN` takes it back.

        Raise `Refusal("introductions-apart-team")` for the channel of the whole team, and
        "introductions-apart-taken" for that of another kind.
        """
        known = await self._services.guilds.get(guild, OwnChannels)
        if channel != NOT_CHOSEN:
            if channel == (await self._services.town(guild)).team_channel:
                raise Refusal("introductions-apart-team")
            if channel in [each for of, each in known.chosen.items() if of != kind]:
                raise Refusal("introductions-apart-taken")
        decided = OwnChannels(**(dict(known) | {kind.value: channel}))
        await self._services.guilds.put(guild, decided, self._services.clock(), by=by)

    async def readers(self, guild: GuildId, kind: Role, channel: int) -> Readers:
        """Who may read along in a channel of this kind."""
        everyone = await self._introductions.everyone(guild)
        stolen = {
            each.account for each in await self._introductions.departed(guild) if each.is_stolen
        }
        of_kind = {worker.account for worker in everyone if worker.role is kind}
        return Readers(channel, 0, frozenset(of_kind - stolen), kind)

    async def channel(self, guild: GuildId, kind: Role) -> int:
        """The channel of this kind now, or `NOT_CHOSEN`."""
        chosen = (await self._services.guilds.get(guild, OwnChannels)).chosen
        return chosen.get(kind.value, NOT_CHOSEN)

    async def to_choose(self, guild: GuildId) -> list[Readers]:
        """What there is to choose, if each channel is safe: a team of one kind has no choice."""
        there = {worker.role for worker in await self._introductions.team(guild)}
        if len(there) == 1:
            return []
        return [each for each in await self.all(guild) if each.kind in there]

    async def all(self, guild: GuildId) -> list[Readers]:
        """Every channel of a kind's own, with who may read along there."""
        chosen = (await self._services.guilds.get(guild, OwnChannels)).chosen
        return [await self.readers(guild, Role(kind), each) for kind, each in chosen.items()]


class AccessControl:
    """Who may choose another channel for the team, or another role that opens it.

    Who manages the server may be a moderator whom the team has never met.
    """

    def __init__(self, services: Services) -> None:
        self._services = services
        self._introductions = services.shared(Introductions)

    async def is_protected(self, guild: GuildId) -> bool:
        """Whether a team was promised to young people: it is set up, and somebody is introduced."""
        town = await self._services.town(guild)
        return town.is_set_up and bool(await self._introductions.everyone(guild))

    async def check_may_change(
        self, guild: GuildId, account: int, roles: Collection[int], *, runs_server: bool
    ) -> None:
        """Of those who manage the server: the owner, an administrator, or one of the team.

        Before `is_protected`, everyone who manages the server may. Raise
        `Refusal("introductions-wall-not-yours")` and "introductions-suspended".
        """
        await self._introductions.refuse_stolen(guild, account)
        if runs_server or not await self.is_protected(guild):
            return
        try:
            await self._introductions.acting(guild, account, roles)
        except Refusal:
            raise Refusal("introductions-wall-not-yours") from None
