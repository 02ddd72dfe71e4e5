"""What can be looked at without Discord, the yearly review, and what the daily look tells."""

from __future__ import annotations

from datetime import date

from bot.backups.rehearsal import rehearsed_at
from bot.core.alias import GuildId
from bot.core.clock import HOME
from bot.extension_points import Finding
from bot.opening_hours.calendar import closes_at, is_open
from bot.services import Services
from bot.store.guild_profile import GuildProfile
from cogs.check_up import rules
from cogs.check_up.repository import DailyLookRepository
from cogs.check_up.rules import News, Review
from cogs.check_up.settings import CheckUpSettings
from cogs.introductions.service.audience import Audiences
from cogs.introductions.service.cards import Cards
from cogs.introductions.service.team import Introductions
from cogs.office_hours.service.openness import OfficeHours
from cogs.setup.rules import CheckResult


class Checks:
    """What holds now, of which no room says it by itself."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._introductions = services.shared(Introductions)
        self._audiences = services.shared(Audiences)
        self._cards = services.shared(Cards)
        self._hours = OfficeHours(services)

    async def of_team(self, guild: GuildId) -> list[CheckResult]:
        """Who is there, who holds the role, and whose card is signed. Nothing without a team."""
        team = await self._introductions.team(guild)
        if not team:
            return []
        held = await self._audiences.vouched(guild)
        return [
            await self._staffing(guild),
            rules.holders([each.name for each in held]),
            *await self._of_cards(guild),
        ]

    async def _staffing(self, guild: GuildId) -> CheckResult:
        calendar, moment = await self._hours.calendar(guild), self._services.clock()
        return rules.staffing(
            [each.name for each in await self._hours.on_shift(guild)],
            is_open=is_open(calendar, moment),
            closes_at=closes_at(calendar, moment),
        )

    async def _of_cards(self, guild: GuildId) -> list[CheckResult]:
        team = await self._introductions.team(guild)
        signed = {each.worker.account for each in await self._cards.to_post(guild)}
        ends = self._services.clock() + rules.ENDS_SOON
        ending = await self._introductions.known_until(guild, ends)
        return rules.cards(
            without=[each.name for each in team if each.account not in signed],
            ending=[each.name for each in ending],
        )

    async def of_program(self, guild: GuildId) -> list[CheckResult]:
        """Whether a restore was tried, and all of it was gone through this year."""
        moment = self._services.clock()
        makes_backups = bool(self._services.retention.backups)
        tried = rehearsed_at(self._services.store.space.folder)
        return [
            *([rules.rehearsal(tried, moment)] if makes_backups else []),
            CheckResult("reviewed", ok=not (await self.review(guild)).is_due),
        ]

    async def review(self, guild: GuildId) -> Review:
        decided = await self._services.guilds.get(guild, CheckUpSettings)
        return Review(decided.reviewed_on, self._today())

    async def note_review(self, guild: GuildId, *, by: int) -> Review:
        """Somebody went through all of it today."""
        decided = CheckUpSettings(reviewed_on=self._today())
        await self._services.guilds.put(guild, decided, self._services.clock(), by=by)
        return await self.review(guild)

    def _today(self) -> date:
        return self._services.clock().astimezone(HOME).date()


class DailyLook:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._looks = DailyLookRepository(services.store)

    async def due(self) -> list[GuildId]:
        """The servers that are set up, and at which nobody looked for a day.

        Who is setting up is not told in between what is still to do: the first day begins now.
        """
        found, now = [], self._services.clock()
        for guild in await self._services.guilds.with_room(GuildProfile):
            if not (await self._services.town(guild)).is_set_up:
                continue
            last = await self._looks.looked_at(guild)
            if last is None:
                await self._looks.note(guild, (), (), moment=now, until=now + rules.KEPT_FOR)
            elif rules.is_due(last, now):
                found.append(guild)
        return found

    async def news(self, guild: GuildId, findings: list[Finding]) -> News:
        """What must be told now; asking counts as telling, so a restart tells nothing twice."""
        now = self._services.clock()
        async with self._services.store.writing():
            told = await self._looks.told(guild, now)
            stands = rules.still_told(findings, told)
            await self._looks.note(
                guild, stands, told - stands, moment=now, until=now + rules.KEPT_FOR
            )
        return rules.news(findings, told)
