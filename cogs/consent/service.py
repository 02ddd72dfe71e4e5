"""Whether someone has read what we promise, in the version that holds now; and what they chose."""

from __future__ import annotations

from datetime import datetime

from bot.core.alias import Alias, GuildId
from bot.services import Services
from bot.store.guild_purpose import Purpose
from bot.texts.languages import DEFAULT
from cogs.consent import rules
from cogs.consent.repository import AgreementRepository, ChoiceRepository
from cogs.consent.rules import Choice, ChoicesMade, SharedWith, StartFacts, Value, Version
from cogs.introductions.rules.team import Audience
from cogs.introductions.service.team import Introductions
from cogs.shared_team.service import SharedTeams

WORDING = (
    "consent-anonymous",
    "consent-limits",
    "consent-consults",
    "consent-rather-not",
    "consent-no-crisis-service",
    "consent-can-discord",
    "consent-can-kept",
    "consent-more-never",
)
"""The sentences whose change is another promise."""
IN_SHORT = ("consent-short",)
"""The same for who is in need and reads one line of it (C3a)."""


class Consent:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._agreements = AgreementRepository(services.store)
        self._choices = Choices(services)
        self._introductions = services.shared(Introductions)
        self._shared = services.shared(SharedTeams)
        self._wording: dict[tuple[str, ...], str] = {}
        """The promise as it is written, once put together: no text changes while Bankje runs."""

    async def promise(self, guild: GuildId) -> StartFacts:
        team = await self._introductions.team(guild)
        return rules.promise(team, self._services.retention)

    async def shared_with(self, guild: GuildId, audience: Audience) -> list[SharedWith]:
        """The towns of which somebody reads here, of those whom Discord says to read here (R61)."""
        reads = {each.account for each in audience.team}
        found = []
        for town in await self._shared.partners(guild):
            both = {each.account for each in await self._shared.in_both(guild, town)}
            if both & reads:
                found.append(SharedWith(await self._shared.name(town), frozenset(both & reads)))
        return found

    async def has_agreed(self, guild: GuildId, alias: Alias) -> bool:
        found = await self._agreements.find(guild, alias, self._services.clock())
        return found is not None and found == await self._version(guild)

    async def agree(self, guild: GuildId, alias: Alias) -> Version:
        version = await self._version(guild)
        await self._agree(guild, alias, version)
        return version

    async def _agree(self, guild: GuildId, alias: Alias, version: Version) -> None:
        moment = self._services.clock()
        until = rules.unused_until(moment)
        async with self._services.store.writing():
            await self._agreements.agree(guild, alias, version, moment=moment, until=until)
            await self._choices.note_visit(guild, alias)

    async def read_in_short(self, guild: GuildId, alias: Alias) -> None:
        """They saw one line of it and wrote (C3a): a later question shows the whole start first.

        Who agreed to the whole of it before keeps that.
        """
        if not await self.has_agreed(guild, alias):
            await self._agree(guild, alias, await self._version(guild, IN_SHORT))

    async def keep(self, guild: GuildId, alias: Alias, until: datetime) -> None:
        """Remember the yes, and what was chosen, as long as the conversation that came of it."""
        await self._agreements.keep(guild, alias, until)
        await self._choices.keep(guild, alias, until)

    async def _version(self, guild: GuildId, sentences: tuple[str, ...] = WORDING) -> Version:
        if sentences not in self._wording:
            said = (self._services.texts.say(DEFAULT, name) for name in sentences)
            self._wording[sentences] = "\n".join(said)
        # Another name, as after a merger, is another promise: by whom it is made.
        named = f"{(await self._services.town(guild)).name}\n{self._wording[sentences]}"
        purpose = (await self._services.purpose(guild)).sentence
        return rules.version_of(await self.promise(guild), named, purpose)

    async def changed_purpose(self, guild: GuildId, alias: Alias) -> Purpose | None:
        """The purpose, if it became another since this person agreed (R60)."""
        purpose = await self._services.purpose(guild)
        if purpose.since is None or await self.has_agreed(guild, alias):
            return None
        agreed = await self._agreements.agreed_at(guild, alias, self._services.clock())
        return purpose if agreed and agreed < purpose.since else None


class Choices:
    """What someone chose beyond the help itself. Ask it before anything is done unasked."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._choices = ChoiceRepository(services.store)

    async def get(self, guild: GuildId, alias: Alias) -> ChoicesMade:
        return rules.chosen(await self._choices.find(guild, alias, self._services.clock()))

    async def choose(
        self,
        guild: GuildId,
        alias: Alias,
        kind: Choice,
        value: Value,
        conversation_ends: datetime | None,
    ) -> ChoicesMade:
        """Keep a choice. The default needs no row: to say no is to be forgotten."""
        moment = self._services.clock()
        if value is Value.NO:
            await self._choices.drop(guild, alias, kind)
            return await self.get(guild, alias)
        until = rules.chosen_until(kind, moment, conversation_ends)
        await self._choices.put(guild, alias, kind, value, moment=moment, until=until)
        return await self.get(guild, alias)

    async def keep(self, guild: GuildId, alias: Alias, until: datetime) -> None:
        contact = self._services.clock() + rules.CONTACT_FOR
        await self._choices.keep(guild, alias, conversation=until, contact=contact)

    async def note_visit(self, guild: GuildId, alias: Alias) -> None:
        """They were here: what outlives a conversation counts from now."""
        await self._choices.visited(guild, alias, self._services.clock() + rules.CONTACT_FOR)
