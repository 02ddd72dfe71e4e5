"""A complaint about a worker: who reads it, and who never does."""

from __future__ import annotations

from bot.core.alias import GuildId, Person
from bot.core.errors import Refusal
from bot.services import Services
from cogs.alarm.service import Alarms
from cogs.consent.settings import PrivacySettings
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.questions.service.pace import Pace

NOBODY_NAMED = 0
"""In place of a worker's account: they would rather not say whom it is about."""


class Complaints:
    """About a worker: to who leads the team, past its channel, and never to whom it is about."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._introductions = services.shared(Introductions)
        self._alarms = Alarms(services)
        self._pace = services.shared(Pace)

    async def leads(self, guild: GuildId) -> int:
        """The account of who leads the team. Raise `Refusal("privacy-worker-nobody")`."""
        told = await self._alarms.contacts(guild)
        for each in told:
            if each.coordinator and not await self._introductions.is_stolen(guild, each.account):
                return each.account
        raise Refusal("privacy-worker-nobody")

    async def is_led(self, guild: GuildId) -> bool:
        """Whether a letter about a worker has somebody to go to."""
        try:
            await self.leads(guild)
        except Refusal:
            return False
        return True

    async def team(self, guild: GuildId) -> list[Worker]:
        """Whom it may be about; who leads the team comes first, so that no list is too long."""
        lead, team = await self.leads(guild), await self._introductions.team(guild)
        return sorted(team, key=lambda each: (each.account != lead, each.name.casefold()))

    async def recipient(self, person: Person, about: int) -> int:
        """Who reads it. Raise `Refusal`: "privacy-worker-nobody", "privacy-worker-many".

        "privacy-worker-leads" (or "-unknown") with another address, when it is about who leads.
        """
        lead = await self.leads(person.guild)
        if about == lead:
            known = await self._services.guilds.get(person.guild, PrivacySettings)
            if not known.is_set:
                raise Refusal("privacy-worker-leads-unknown")
            raise Refusal("privacy-worker-leads", dpo=known.dpo, address=known.address)
        self._pace.complained(*person.here)
        return lead
