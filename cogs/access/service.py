"""What the store knows of who can read and do what."""

from __future__ import annotations

from bot.core.alias import GuildId
from bot.services import Services
from cogs.access import rules
from cogs.access.rules import Access, OfTeam, OnDiscord
from cogs.alarm.service import Alarms
from cogs.introductions.rules.team import Role
from cogs.introductions.service.audience import Audiences, OwnChannelService
from cogs.introductions.service.team import Introductions
from cogs.shared_team.service import SharedTeams


class AccessOverview:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._introductions = services.shared(Introductions)
        self._audiences = services.shared(Audiences)
        self._kinds = OwnChannelService(services)
        self._alarms = Alarms(services)
        self._shared = services.shared(SharedTeams)

    async def now(self, guild: GuildId, found: OnDiscord) -> Access:
        """All of it, beside what was `found` on Discord a moment ago."""
        now = self._services.clock()
        told = await self._alarms.contacts(guild)
        changes = await self._services.audit.of_guild(guild, now, rules.MOST_CHANGES)
        return Access(
            now,
            found,
            await self._of_team(guild),
            tuple(each.account for each in told),
            tuple(changes),
            tuple([await self._shared.name(e) for e in await self._shared.partners(guild)]),
        )

    async def _of_team(self, guild: GuildId) -> OfTeam:
        audience = await self._audiences.audience(guild)
        everyone = await self._introductions.everyone(guild)
        out = [each for each in await self._introductions.departed(guild) if each.is_stolen]
        accounts = {each.account for each in out}
        team = [each for each in everyone if each.account not in accounts]
        seen, unseen = rules.told_apart(team, audience.team)
        gone = await self._audiences.departed_readers(guild)
        names = {each.account: each.name for each in everyone}
        own = [
            (Role(each.kind), tuple(sorted(names[a] for a in each.accounts if a in names)))
            for each in await self._kinds.all(guild)
        ]
        left, suspended = (tuple(sorted(each.name for each in of)) for of in (gone, out))
        return OfTeam(seen, unseen, audience.others, left, suspended, tuple(own))
