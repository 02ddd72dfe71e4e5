"""Kinds of worker that someone can choose to talk with alone, and who reads along then (R2)."""

from __future__ import annotations

from bot.core.alias import GuildId
from bot.core.audience import Readers
from bot.core.errors import Refusal
from bot.services import Services
from bot.store.guild_profile import NOT_CHOSEN, OwnChannels
from cogs.introductions.rules.team import Role, Worker
from cogs.introductions.service.team import Introductions


class Kinds:
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

    async def of(self, guild: GuildId, kind: Role) -> list[Worker]:
        return [each for each in await self._introductions.team(guild) if each.role is kind]

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

    async def apart(self, guild: GuildId) -> list[Readers]:
        """What there is to choose, if each channel is safe: a team of one kind has no choice."""
        there = {worker.role for worker in await self._introductions.team(guild)}
        if len(there) == 1:
            return []
        return [each for each in await self.all(guild) if each.kind in there]

    async def all(self, guild: GuildId) -> list[Readers]:
        """Every channel of a kind's own, with who may read along there."""
        chosen = (await self._services.guilds.get(guild, OwnChannels)).chosen
        return [await self.readers(guild, Role(kind), each) for kind, each in chosen.items()]
