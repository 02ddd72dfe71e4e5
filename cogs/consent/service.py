"""Whether someone has read what we promise, in the version that holds now."""

from __future__ import annotations

from datetime import datetime

from bot.core.alias import Alias, GuildId
from bot.core.house import House
from bot.core.texts import DEFAULT
from cogs.consent import rules
from cogs.consent.repository import AgreementRepository
from cogs.consent.rules import Promise, Version
from cogs.introductions.service import Introductions

WORDING = (
    "consent-anonymous",
    "consent-limits",
    "consent-rather-not",
    "consent-no-crisis-service",
)
"""The sentences whose change is another promise."""


class Consent:
    def __init__(self, house: House) -> None:
        self._house = house
        self._agreements = AgreementRepository(house.store)
        self._introductions = house.shared(Introductions)

    async def promise(self, guild: GuildId) -> Promise:
        team = await self._introductions.team(guild)
        return rules.promise(team, self._house.retention.keep)

    async def has_agreed(self, guild: GuildId, alias: Alias) -> bool:
        found = await self._agreements.find(guild, alias, self._house.clock())
        return found is not None and found == await self._version(guild)

    async def agree(self, guild: GuildId, alias: Alias) -> Version:
        moment, version = self._house.clock(), await self._version(guild)
        until = rules.unused_until(moment)
        await self._agreements.agree(guild, alias, version, moment=moment, until=until)
        return version

    async def keep(self, guild: GuildId, alias: Alias, until: datetime) -> None:
        """Remember the yes exactly as long as the conversation that came of it."""
        await self._agreements.keep(guild, alias, until)

    async def _version(self, guild: GuildId) -> Version:
        wording = "\n".join(self._house.texts.say(DEFAULT, name) for name in WORDING)
        return rules.version_of(await self.promise(guild), wording)
