"""The list of what must be done first: looked at now, or noted by an admin."""

from __future__ import annotations

from datetime import datetime, time

from bot.core.alias import GuildId
from bot.core.clock import HOME
from bot.guilds.trial import Mode, Trial
from bot.opening_hours.calendar import next_opening
from bot.services import Services
from cogs.alarm.service import Alarms
from cogs.consent.settings import PrivacySettings
from cogs.go_live import rules
from cogs.go_live.repository import RoadmapRepository
from cogs.go_live.rules import Done, Facts, Line, Point
from cogs.helplines.rules.openness import TickState
from cogs.helplines.service.verification import Verification
from cogs.introductions.rules.cards import CardState
from cogs.introductions.service.cards import Cards
from cogs.office_hours.service.openness import OfficeHours

ANSWERED = "answers"
"""The counter of answers: in a trial, one means that a practice conversation was held."""


class Readiness:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._roadmap = RoadmapRepository(services.store)
        self._trial = services.shared(Trial)
        self._cards = services.shared(Cards)
        self._ticking = Verification(services)
        self._alarms = Alarms(services)
        self._hours = OfficeHours(services)

    async def lines(
        self, guild: GuildId, *, walls: tuple[str, ...], owners: int | None
    ) -> list[Line]:
        """`walls` and `owners` as in `Facts`: what only Discord knows, who asks hands in."""
        done = await self._roadmap.all_of(guild, self._services.clock())
        live = await self._trial.mode(guild) is Mode.LIVE
        return rules.lines(await self._facts(guild, walls, owners), done, live=live)

    async def _facts(self, guild: GuildId, walls: tuple[str, ...], owners: int | None) -> Facts:
        moment = self._services.clock()
        states = [state for _, state, _ in await self._cards.states(guild)]
        ticks = [state for _, state in await self._ticking.to_check(guild)]
        told = [each for each in await self._alarms.contacts(guild) if each.reached]
        counted = await self._services.counters.of_guild(guild)
        return Facts(
            purpose=(await self._services.purpose(guild)).is_decided,
            hours=next_opening(await self._hours.calendar(guild), moment) is not None,
            team=len(states),
            signed=states.count(CardState.PUBLISHED),
            helplines=ticks.count(TickState.FRESH),
            complaint=(await self._services.guilds.get(guild, PrivacySettings)).is_set,
            told=len(told),
            answers=sum(count for (_, name), count in counted.items() if name == ANSWERED),
            owners=owners,
            walls=walls,
        )

    async def known(self, guild: GuildId, point: Point) -> Done | None:
        return (await self._roadmap.all_of(guild, self._services.clock())).get(point)

    async def note(
        self, guild: GuildId, point: Point, who: str, day: str, place: str, *, by: int
    ) -> Done:
        """Raise as `rules.done`."""
        moment = self._services.clock()
        done = rules.done(point, who, day, place, moment.astimezone(HOME).date())
        ends = datetime.combine(rules.holds_until(done), time(), HOME)
        async with self._services.store.writing():
            await self._roadmap.put(guild, done, by=by, until=ends)
            await self._services.audit.note(guild, by, f"roadmap-{point}", "", moment)
        return done

    async def undo(self, guild: GuildId, point: Point, *, by: int) -> None:
        """It was noted by mistake, or does not hold any more."""
        async with self._services.store.writing():
            await self._roadmap.drop(guild, point)
            await self._services.audit.note(guild, by, "roadmap-undone", "", self._services.clock())
