"""What can be known of the state of a server without asking Discord, for whoever looks."""

from __future__ import annotations

from bot.core.alias import GuildId
from bot.core.clock import from_seconds
from bot.extension_points import ExtensionPoint, Finding
from bot.guilds.intake import Intake
from bot.opening_hours.calendar import next_opening
from bot.services import Services
from bot.store.sqlcipher import KEY_SINCE
from cogs.alarm.service import Alarms
from cogs.consent.settings import PrivacySettings
from cogs.helplines.rules.openness import TickState
from cogs.helplines.service.verification import Verification
from cogs.images.service import Images
from cogs.introductions.service.audience import Audiences
from cogs.introductions.service.team import Introductions
from cogs.office_hours.service.openness import OfficeHours
from cogs.setup import rules
from cogs.setup.repository import AdminNoticeRepository
from cogs.setup.rules import CheckResult, Health

FINDINGS = ExtensionPoint[[str, GuildId], list[Finding]](
    "setup: what is well on a server and what is not, each with its remedy",
    "when an admin looks, and once a day; given the language",
)


class CheckUp:
    """What can be known of the state of things without asking Discord."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._hours = OfficeHours(services)
        self._introductions = services.shared(Introductions)
        self._audiences = services.shared(Audiences)
        self._ticking = Verification(services)
        self._notices = AdminNoticeRepository(services.store)
        self._alarms = Alarms(services)
        self._images = Images(services)
        self._intake = services.shared(Intake)

    async def stops(self, guild: GuildId) -> list[CheckResult]:
        """Who closed the bench on purpose; nobody can write until it is opened again."""
        return rules.stops(
            here=await self._intake.is_stopped_here(guild),
            everywhere=self._intake.is_stopped_everywhere,
        )

    async def limits(self, guild: GuildId) -> list[CheckResult]:
        return rules.limits(await self._notices.standing(guild, self._services.clock()))

    async def team(self, guild: GuildId) -> list[CheckResult]:
        """Who should be in the team channel and is not, and the other way round."""
        departed = await self._introductions.departed(guild)
        gone = await self._audiences.departed_readers(guild)
        team = {each.account for each in await self._introductions.everyone(guild)}
        audience = await self._audiences.audience(guild)
        without = await self._audiences.without_role(guild)
        # Nobody gives the role back to an account that somebody else may be using.
        stolen = {each.account for each in departed if each.is_stolen}
        return rules.of_the_team(
            without=[each.name for each in without if each.account not in stolen],
            gone=[each.name for each in gone],
            stolen=[each.name for each in departed if each.is_stolen and each.account in team],
            others=audience.others,
        )

    async def who_is_told(self, guild: GuildId) -> list[CheckResult]:
        return rules.who_is_told(await self._alarms.contacts(guild))

    async def pictures(self, guild: GuildId) -> list[CheckResult]:
        """Whether they go in conversations, which an admin should not find out by one."""
        takes = await self._images.takes(guild)
        return [CheckResult("pictures" if takes else "no-pictures", ok=True)]

    async def papers(self, guild: GuildId) -> list[CheckResult]:
        contacts = await self._services.guilds.get(guild, PrivacySettings)
        return rules.papers(complaint_set=contacts.is_set, notice=self._services.notice)

    async def health(self, guild: GuildId) -> Health:
        """The newest backup is not in it: the house does not know where backups lie."""
        moment, store = self._services.clock(), self._services.store
        states = [state for _, state in await self._ticking.to_check(guild)]
        since = await store.note(KEY_SINCE)
        return Health(
            moment=moment,
            key_since=from_seconds(int(since)) if since else moment,
            makes_backups=bool(self._services.retention.backups),
            overdue=await self._services.traces.overdue(guild, moment - rules.WIPING_LASTS),
            room=not store.space.is_short,
            opens_at=next_opening(await self._hours.calendar(guild), moment),
            workers=len(await self._introductions.team(guild)),
            ticked=states.count(TickState.FRESH),
            stale=states.count(TickState.STALE),
        )
