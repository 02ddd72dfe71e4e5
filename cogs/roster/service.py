"""What a worker plans for the coming week, and the hours that they agreed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.services import Services
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.office_hours.service.openness import OfficeHours
from cogs.office_hours.service.shifts import Shifts
from cogs.roster import rules
from cogs.roster.repository import RosterRepository
from cogs.roster.rules import PlannedShift, RosterDay
from cogs.shared_team.service import SharedTeams


@dataclass(frozen=True, slots=True)
class TeamWeek:
    """As one worker sees it: `own` are theirs, `agreed` and `worked` of this week theirs alone.

    `names`: of whoever is of the team now, by account. `towns`: the names of those that share the
    team, by server: what was planned there by who is of this team too stands here as well (R61).
    """

    days: list[RosterDay]
    names: Mapping[int, str]
    own: list[PlannedShift]
    agreed: timedelta | None
    worked: timedelta
    towns: Mapping[int, str] = field(default_factory=dict)


class Roster:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._rows = RosterRepository(services.store)
        self._hours = OfficeHours(services)
        self._shifts = Shifts(services)
        self._introductions = services.shared(Introductions)
        self._shared = services.shared(SharedTeams)

    async def week(self, worker: Worker) -> TeamWeek:
        guild, now = worker.guild, self._services.clock()
        names = {each.account: each.name for each in await self._introductions.team(guild)}
        known = await self._rows.planned(guild, now)
        planned = [each for each in known if each.account in names]
        partners = await self._shared.partners(guild)
        for town in partners:
            planned += await self._of_both(guild, town, now)
        return TeamWeek(
            days=rules.week(await self._hours.calendar(guild), planned, now),
            names=names,
            own=[each for each in planned if each.account == worker.account],
            agreed=await self._rows.agreed(guild, worker.account, now),
            worked=rules.worked_in((await self._shifts.own_hours(worker))[0]),
            towns={town: await self._shared.name(town) for town in partners},
        )

    async def _of_both(self, guild: GuildId, town: GuildId, now: datetime) -> list[PlannedShift]:
        """What is planned in a town that shares its team, by whoever is of the team in both."""
        both = {each.account for each in await self._shared.in_both(guild, town)}
        return [each for each in await self._rows.planned(town, now) if each.account in both]

    async def _own(self, worker: Worker, now: datetime) -> list[PlannedShift]:
        """All that a worker plans, here and in the towns that share the team."""
        known = await self._rows.planned(worker.guild, now)
        for each in await self._shared.elsewhere(worker):
            known += await self._rows.planned(each.guild, now)
        return [each for each in known if each.account == worker.account]

    def coming(self) -> list[date]:
        """The days for which a shift can be planned."""
        return rules.coming(self._services.clock())

    async def plan(self, worker: Worker, day: str, first: str, last: str) -> None:
        """Raise the refusals of `rules.day_chosen` and `rules.span_typed`.

        Also "roster-full", and "roster-twice" for who plans to be there already.
        """
        now = self._services.clock()
        start, end = rules.span_typed(rules.day_chosen(day, now), first, last, now)
        async with self._services.store.writing():
            own = await self._own(worker, now)
            if len(own) >= rules.MOST:
                raise Refusal("roster-full", most=rules.MOST)
            if any(each.starts_at < end and start < each.ends_at for each in own):
                raise Refusal("roster-twice")
            key = self._services.random_source.token()
            await self._rows.plan(PlannedShift(worker.guild, worker.account, start, end, key))

    async def take_back(self, worker: Worker, key: str) -> None:
        """Raise `Refusal("roster-gone")` for what is over, or another's."""
        own = await self._own(worker, self._services.clock())
        found = next((each for each in own if each.key == key), None)
        if found is None or not await self._rows.drop(found.guild, found.account, key):
            raise Refusal("roster-gone")

    async def agree(self, worker: Worker, typed: str) -> None:
        """Hours a week; nothing typed forgets them. Raise as `rules.agreed_typed`."""
        if not typed.strip():
            await self._rows.forget_agreed(worker.guild, worker.account)
            return
        until = self._services.clock() + rules.AGREED_FOR
        await self._rows.agree(worker.guild, worker.account, rules.agreed_typed(typed), until)

    async def is_reached(self, worker: Worker) -> bool:
        """Whether this worker has worked, this week, all that was agreed."""
        agreed = await self._rows.agreed(worker.guild, worker.account, self._services.clock())
        if agreed is None:
            return False
        return rules.is_reached(agreed, (await self._shifts.own_hours(worker))[0])

    async def forget(self, guild: GuildId, account: int) -> None:
        await self._rows.forget(guild, account)
