"""What an admin decides, step by step or later, and what an admin hears."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.services import Services
from bot.store import guild_purpose
from bot.store.audit_trail import AuditEntry
from bot.store.guild_profile import GuildProfile, OwnChannels
from bot.store.guild_settings import fingerprint_of
from cogs.alarm.service import Alarms
from cogs.closing.settings import ClosingSettings
from cogs.consent.settings import PrivacySettings
from cogs.helplines.rules.openness import TickState
from cogs.helplines.service.verification import Verification
from cogs.introductions.rules.team import AccessChange, Worker
from cogs.introductions.service.team import Introductions
from cogs.introductions.settings import IntroductionsSettings, TeamSettings
from cogs.office_hours.service.openness import OfficeHours
from cogs.office_hours.settings import OfficeHoursSettings
from cogs.other_channels.settings import OtherChannelsSettings
from cogs.panel.settings import PanelSettings
from cogs.setup import rules
from cogs.setup.repository import AdminNoticeRepository
from cogs.setup.rules import ChosenPlaces, Step


@dataclass(frozen=True, slots=True)
class Why:
    """What the first step decides: for what, by whom, and whom young people may turn to."""

    name: str
    purpose: str
    contacts: PrivacySettings

    @property
    def fingerprint(self) -> str:
        return fingerprint_of(self.name, self.purpose, self.contacts)


@dataclass(frozen=True, slots=True)
class Choices:
    """All that a server decided, as one screen shows it."""

    town: GuildProfile
    why: Why
    team: tuple[Worker, ...]
    access: TeamSettings
    weekly: str
    ticked: int
    told: int
    ages: PanelSettings
    cards: IntroductionsSettings
    own: Mapping[str, int]
    elsewhere: int
    nearby: int


class Setup:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._notices = AdminNoticeRepository(services.store)
        self._hours = OfficeHours(services)
        self._introductions = services.shared(Introductions)
        self._ticking = Verification(services)
        self._alarms = Alarms(services)

    async def town(self, guild: GuildId) -> GuildProfile:
        return await self._services.town(guild)

    async def weekly(self, guild: GuildId) -> str:
        return (await self._hours.calendar(guild)).weekly

    async def team(self, guild: GuildId) -> list[Worker]:
        return await self._introductions.everyone(guild)

    async def ticked(self, guild: GuildId) -> int:
        """How many helplines were looked at, and not too long ago."""
        states = [state for _, state in await self._ticking.to_check(guild)]
        return states.count(TickState.FRESH)

    async def missing(self, guild: GuildId) -> frozenset[Step]:
        """Which steps are not done. Each is decided by itself, in any order."""
        why, town = await self.why(guild), await self.town(guild)
        done = {
            Step.WHY: bool(why.name and why.purpose and why.contacts.is_set),
            Step.WHO: bool(await self.team(guild)),
            Step.WHEN: await self._services.guilds.is_decided(guild, OfficeHoursSettings),
            Step.HELPLINES: await self.ticked(guild) >= rules.FEWEST_HELPLINES,
            Step.CHANNELS: town.is_set_up,
        }
        return frozenset(step for step, is_done in done.items() if not is_done)

    # -- why ----------------------------------------------------------------------------------

    async def why(self, guild: GuildId) -> Why:
        town, purpose = await self.town(guild), await self._services.purpose(guild)
        return Why(town.name, purpose.sentence, await self.contacts(guild))

    async def decide_why(self, guild: GuildId, why: Why, *, by: int, seen: str) -> None:
        """Keep all of it or nothing. Raise `Refusal("shell-changed-meanwhile")`, or as the rules.

        Contacts that were kept are not taken away by leaving them out.
        """
        moment, guilds = self._services.clock(), self._services.guilds
        async with self._services.store.writing():
            known = await self.why(guild)
            _refuse_changed(known.fingerprint, seen)
            town, purpose = await self.town(guild), await self._services.purpose(guild)
            named = town.model_copy(update={"name": why.name})
            await guilds.put(guild, named, moment, by=by)
            sentence = guild_purpose.decided(purpose, why.purpose, moment)
            await guilds.put(guild, sentence, moment, by=by)
            if why.contacts.is_set:
                await guilds.put(guild, why.contacts, moment, by=by)

    async def contacts(self, guild: GuildId) -> PrivacySettings:
        return await self._services.guilds.get(guild, PrivacySettings)

    async def decide_contacts(
        self, guild: GuildId, contacts: PrivacySettings, *, by: int, seen: str
    ) -> None:
        """Raise as `GuildSettings.put`."""
        await self._services.guilds.put(guild, contacts, self._services.clock(), by=by, seen=seen)

    # -- when ---------------------------------------------------------------------------------

    async def hours_seen(self, guild: GuildId) -> str:
        return fingerprint_of(await self.weekly(guild))

    async def decide_hours(
        self, guild: GuildId, typed: str, *, by: int, seen: str, language: str | None = None
    ) -> None:
        """Keep the hours as they were understood; `language`: of the screens of who typed them.

        Raise `Refusal("shell-changed-meanwhile")`, or as `rules.decided_hours`.
        """
        async with self._services.store.writing():
            _refuse_changed(await self.hours_seen(guild), seen)
            weekly = rules.decided_hours(typed, await self.weekly(guild), language)
            await self._hours.decide(guild, weekly, by=by)

    async def accept_hours(self, guild: GuildId, *, by: int, seen: str) -> None:
        """Say that the hours are right. Raise `Refusal("shell-changed-meanwhile")`."""
        async with self._services.store.writing():
            _refuse_changed(await self.hours_seen(guild), seen)
            await self._hours.decide(guild, await self.weekly(guild), by=by)

    # -- where --------------------------------------------------------------------------------

    async def places(self, guild: GuildId) -> ChosenPlaces:
        town = await self.town(guild)
        return ChosenPlaces(town.team_channel, town.panel_channel, town.worker_role)

    async def places_seen(self, guild: GuildId) -> str:
        return fingerprint_of(await self.places(guild))

    async def refuse_changed_places(self, guild: GuildId, seen: str) -> None:
        """Raise `Refusal("shell-changed-meanwhile")`."""
        _refuse_changed(await self.places_seen(guild), seen)

    async def with_places(self, guild: GuildId, places: ChosenPlaces, *, by: int) -> GuildProfile:
        """What the server would be with these, by whoever chose them."""
        changed = {
            "team_channel": places.team,
            "panel_channel": places.panel,
            "worker_role": places.role,
            "admin": by,
        }
        return (await self.town(guild)).model_copy(update=changed)

    async def decide_places(
        self,
        guild: GuildId,
        places: ChosenPlaces,
        moved: AccessChange | None,
        *,
        by: int,
        seen: str,
    ) -> None:
        """Keep all of it or nothing. Raise as `refuse_changed_places`."""
        moment = self._services.clock()
        async with self._services.store.writing():
            await self.refuse_changed_places(guild, seen)
            town = await self.with_places(guild, places, by=by)
            await self._services.guilds.put(guild, town, moment, by=by)
            for act, details in rules.audit_lines(moved):
                await self._services.audit.note(guild, by, act, details, moment)
            await self._notices.mended(guild)

    # -- afterwards ---------------------------------------------------------------------------

    async def choices(self, guild: GuildId) -> Choices:
        get = self._services.guilds.get
        return Choices(
            town=await self.town(guild),
            why=await self.why(guild),
            team=tuple(await self.team(guild)),
            access=await get(guild, TeamSettings),
            weekly=await self.weekly(guild),
            ticked=await self.ticked(guild),
            told=len(await self._alarms.contacts(guild)),
            ages=await get(guild, PanelSettings),
            cards=await get(guild, IntroductionsSettings),
            own=(await get(guild, OwnChannels)).chosen,
            elsewhere=len((await get(guild, OtherChannelsSettings)).channels),
            nearby=len((await get(guild, ClosingSettings)).places),
        )

    async def reset_notices(self, guild: GuildId) -> None:
        """Something was decided anew: what is wrong from now on is news."""
        await self._notices.mended(guild)

    async def claim_notice(self, guild: GuildId, kind: str) -> bool:
        """Say whether the admin must hear of this trouble now: once, and again after a while."""
        now = self._services.clock()
        return await self._notices.tell(guild, kind, now, rules.remind_at(kind, now))

    async def end_trouble(self, guild: GuildId, kind: str) -> None:
        """Note that trouble is over; who was told of it is not told again for that."""
        await self._notices.over(guild, kind)

    async def logbook(self, guild: GuildId) -> list[AuditEntry]:
        return await self._services.audit.of_guild(
            guild, self._services.clock(), rules.MOST_ENTRIES
        )


def _refuse_changed(now: str, seen: str) -> None:
    """Two admins at once do not undo each other."""
    if now != seen:
        raise Refusal("shell-changed-meanwhile")
