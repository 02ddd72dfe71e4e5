"""Whether a server's bench is open now, who is there, and how long first answers take.

Other rooms ask here before they promise anything to a young person.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.core.alias import GuildId
from bot.core.clock import HOME
from bot.guilds.intake import Intake
from bot.opening_hours.calendar import Calendar, closes_at, is_open, open_between, usable
from bot.services import Services
from cogs.introductions.rules.team import Role, Worker
from cogs.introductions.service.team import Introductions
from cogs.office_hours.repository import Presence, ResponseTimeRepository, ShiftRepository
from cogs.office_hours.rules import openness as rules
from cogs.office_hours.rules.openness import (
    BUCKET_LIMITS,
    COUNTED_FOR,
    LATER_BUCKET,
    OpeningStatus,
    Openness,
    ResponseTime,
    bucket,
    change_notice,
    response_time,
    while_someone_stays,
    with_closed_days,
)
from cogs.office_hours.rules.shifts import Availability, all_busy
from cogs.office_hours.settings import OfficeHoursSettings
from cogs.shared_team.service import SharedTeams

KEPT = timedelta(days=31)
IN_TIME = timedelta(minutes=30)
"""Of open hours; so soon most young people should read an answer (C9)."""


class ResponseTimes:
    """Use it as `services.shared(ResponseTimes)`.

    Only questions that arrive inside the hours count, and of their waiting only what is inside.
    """

    def __init__(self, services: Services) -> None:
        self._services = services
        self._counts = ResponseTimeRepository(services.store)

    async def servers(self) -> list[GuildId]:
        return await self._services.guilds.with_room(OfficeHoursSettings)

    async def answered(
        self, guild: GuildId, calendar: Calendar, asked: datetime, answered: datetime
    ) -> None:
        if is_open(calendar, asked):
            waited = open_between(calendar, asked, answered, most=BUCKET_LIMITS[-1])
            await self._count(guild, bucket(waited))
            if waited <= IN_TIME:
                await self._services.counters.add(guild, "answers_in_time", asked)

    async def unanswered(self, guild: GuildId, calendar: Calendar, asked: datetime) -> None:
        if is_open(calendar, asked):
            await self._count(guild, LATER_BUCKET)

    async def _count(self, guild: GuildId, number: int) -> None:
        moment = self._services.clock()
        day = moment.astimezone(HOME).date()
        await self._counts.add(guild, day, number, gone=moment + KEPT)

    async def now(self, guild: GuildId) -> ResponseTime:
        """What four of five people experienced in the last thirty days."""
        today = self._services.clock().astimezone(HOME).date()
        return response_time(await self._counts.counted(guild, today - COUNTED_FOR))

    async def changed(self, guild: GuildId) -> str | None:
        """The kind of notice that the admin must get now, once for each change."""
        now, said = await self.now(guild), await self._counts.said(guild)
        if now in {ResponseTime.NONE, said}:
            return None
        await self._counts.say(guild, now)
        return change_notice(said, now)


class OfficeHours:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._shifts = ShiftRepository(services.store)
        self._introductions = services.shared(Introductions)
        self._response_times = services.shared(ResponseTimes)
        self._intake = services.shared(Intake)
        self._shared = services.shared(SharedTeams)

    async def calendar(self, guild: GuildId) -> Calendar:
        return (await self._services.guilds.get(guild, OfficeHoursSettings)).calendar

    async def hours_end(self, guild: GuildId) -> datetime | None:
        """When the hours that go on now end, whoever is there until then; None outside them."""
        return closes_at(await self.calendar(guild), self._services.clock())

    async def answered(self, guild: GuildId, asked: datetime, answered: datetime) -> None:
        """Count how long a first human answer took, without a word about whose it was (R29)."""
        await self._response_times.answered(guild, await self.calendar(guild), asked, answered)

    async def unanswered(self, guild: GuildId, asked: datetime) -> None:
        """Count a question that ended without a human answer: else only the lucky would count."""
        await self._response_times.unanswered(guild, await self.calendar(guild), asked)

    async def decide(self, guild: GuildId, weekly: str, *, by: int | None = None) -> None:
        """Keep the weekly hours, as `hours_from` of `bot.opening_hours` gave them.

        Raise `Refusal("hours-never")` for hours that never open, or never close.
        """
        usable(Calendar(weekly), self._services.clock())
        known = await self._services.guilds.get(guild, OfficeHoursSettings)
        changed = OfficeHoursSettings(**(dict(known) | {"weekly": weekly}))
        await self._services.guilds.put(guild, changed, self._services.clock(), by=by)

    async def openness(
        self, guild: GuildId, only: Role | None = None, *, refused: bool | None = None
    ) -> Openness:
        """For `only` one kind of worker, somebody of that kind must be here (R2).

        `refused`: whether nothing may be posted where they would write; None for where somebody
        who begins would.

        How long answers take is known of the whole team, so nothing of it is promised then.
        """
        found = await self.openness_without_promise(guild, only, refused=refused)
        return (
            found if only else replace(found, response_time=await self._response_times.now(guild))
        )

    async def openness_without_promise(
        self, guild: GuildId, only: Role | None = None, *, refused: bool | None = None
    ) -> Openness:
        """The same without how long answers take: nothing of it is counted in the store."""
        if await self._intake.is_stopped(guild):
            return rules.STOPPED
        if refused is None:
            refused = only is None and self._intake.is_unsafe(guild)
        if refused:
            return rules.STOPPED
        on_shift = [(who, each) for who, each in await self._on_shift(guild) if who.is_a(only)]
        present = [each for _, each in on_shift if each.state is not Availability.PAUSED]
        decided = await self._services.guilds.get(guild, OfficeHoursSettings)
        calendar, moment = decided.calendar, self._services.clock()
        found = rules.openness(calendar, someone_is_here=bool(present), moment=moment)
        is_busy = found.status is OpeningStatus.OPEN and all_busy(each.state for each in present)
        stay = present or [each for _, each in on_shift]
        found = while_someone_stays(found, [each.ends_at for each in stay])
        told = replace(
            with_closed_days(found, calendar, self._services.retention, moment),
            busy=is_busy,
            paused=found.status is OpeningStatus.NOBODY and bool(on_shift),
            outside=found.status is OpeningStatus.CLOSED and bool(present),
            holiday=decided.holiday_on(moment.astimezone(HOME).date()),
            last_day=await self._intake.last_day(guild),
        )
        is_anybody = on_shift or await self._introductions.team(guild)
        return told if is_anybody else rules.without_a_team(told)

    async def here(self, guild: GuildId) -> list[Worker]:
        """The workers who can be met now, as long as they are of the team."""
        return [worker for worker, _ in await self._present(guild)]

    async def available(self, guild: GuildId) -> list[Worker]:
        """Those of them who take new questions (R44)."""
        present = await self._present(guild)
        return [worker for worker, each in present if each.state is Availability.AVAILABLE]

    async def on_shift(self, guild: GuildId) -> list[Worker]:
        """Those on the bench, who pauses too: a call for help reaches them as well (C3b)."""
        return [worker for worker, _ in await self._on_shift(guild)]

    async def _present(self, guild: GuildId) -> list[tuple[Worker, Presence]]:
        found = await self._on_shift(guild)
        return [(who, each) for who, each in found if each.state is not Availability.PAUSED]

    async def _on_shift(self, guild: GuildId) -> list[tuple[Worker, Presence]]:
        on_shift = await self._shifts.on_shift(guild, self._services.clock())
        for town in await self._shared.partners(guild):
            on_shift = await self._of_both(guild, town) | on_shift
        if not on_shift:
            return []
        team = await self._introductions.team(guild)
        return [(worker, on_shift[worker.account]) for worker in team if worker.account in on_shift]

    async def _of_both(self, guild: GuildId, town: GuildId) -> dict[int, Presence]:
        """Who is on shift in a town that shares its team, and is of the team in both (R61)."""
        there = await self._shifts.on_shift(town, self._services.clock())
        if not there:
            return {}
        both = {each.account for each in await self._shared.in_both(guild, town)}
        return {account: each for account, each in there.items() if account in both}
