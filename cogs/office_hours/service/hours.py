"""Whether the bench is open: the calendar says so and someone sits on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.core.alias import GuildId
from bot.core.clock import HOME
from bot.core.hours import Calendar, usable
from bot.core.house import House
from cogs.introductions.rules import Worker
from cogs.introductions.service import Introductions
from cogs.office_hours import rules
from cogs.office_hours.repository.shifts import ShiftRepository
from cogs.office_hours.rules import Openness
from cogs.office_hours.service.promise import Promises
from cogs.office_hours.settings import OfficeHoursSettings

GRACE = timedelta(minutes=15)


class OfficeHours:
    def __init__(self, house: House) -> None:
        self._house = house
        self._shifts = ShiftRepository(house.store)
        self._introductions = house.shared(Introductions)
        self._promises = house.shared(Promises)

    async def calendar(self, guild: GuildId) -> Calendar:
        return (await self._house.guilds.get(guild, OfficeHoursSettings)).calendar

    async def answered(self, guild: GuildId, asked: datetime, answered: datetime) -> None:
        """Count how long a first human answer took, without a word about whose it was (R29)."""
        await self._promises.answered(guild, await self.calendar(guild), asked, answered)

    async def unanswered(self, guild: GuildId, asked: datetime) -> None:
        """Count a question that ended without a human answer: else only the lucky would count."""
        await self._promises.unanswered(guild, await self.calendar(guild), asked)

    async def decide(self, guild: GuildId, weekly: str) -> None:
        """Keep the weekly hours, as `rules.hours_from` gave them.

        Raise `Refusal("hours-never")` for hours that never open, or never close.
        """
        usable(Calendar(weekly), self._house.clock())
        known = await self._house.guilds.get(guild, OfficeHoursSettings)
        changed = OfficeHoursSettings(**(dict(known) | {"weekly": weekly}))
        await self._house.guilds.put(guild, changed, self._house.clock())

    async def openness(self, guild: GuildId) -> Openness:
        someone = bool(await self.here(guild))
        calendar = await self.calendar(guild)
        found = rules.openness(calendar, someone_is_here=someone, moment=self._house.clock())
        holiday, promised = await self._holiday(guild), await self._promises.now(guild)
        return replace(found, holiday=holiday, promise=promised)

    async def _holiday(self, guild: GuildId) -> str:
        """The town's own words for a holiday that goes on now."""
        holiday = (await self._house.guilds.get(guild, OfficeHoursSettings)).holiday
        today = self._house.clock().astimezone(HOME).date()
        return holiday.words if holiday and holiday.is_on(today) else ""

    async def start(self, worker: Worker) -> datetime:
        """Sit down on the bench; give the moment at which the shift ends by itself."""
        moment = self._house.clock()
        ends = rules.shift_end(await self.calendar(worker.guild), moment)
        async with self._house.store.writing():
            await self._shifts.start(
                worker.guild, worker.account, moment=moment, ends=ends, gone=ends + GRACE
            )
            await self._introductions.still_here(worker)
        return ends

    async def stop(self, worker: Worker) -> bool:
        return await self._shifts.stop(worker.guild, worker.account, self._house.clock())

    async def here(self, guild: GuildId) -> list[Worker]:
        """The workers on shift now, as long as they are of the team."""
        on_shift = set(await self._shifts.here(guild, self._house.clock()))
        if not on_shift:
            return []
        team = await self._introductions.team(guild)
        return [worker for worker in team if worker.account in on_shift]
