"""Whether the bench is open: the calendar says so and someone sits on it."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.core.alias import GuildId
from bot.core.hours import Calendar, usable
from bot.core.house import House
from cogs.introductions.rules import Worker
from cogs.introductions.service import Introductions
from cogs.office_hours import rules
from cogs.office_hours.repository.shifts import ShiftRepository
from cogs.office_hours.rules import Openness
from cogs.office_hours.settings import OfficeHoursSettings

GRACE = timedelta(minutes=15)


class OfficeHours:
    def __init__(self, house: House) -> None:
        self._house = house
        self._shifts = ShiftRepository(house.store)
        self._introductions = house.shared(Introductions)

    async def calendar(self, guild: GuildId) -> Calendar:
        decided = await self._house.guilds.get(guild, OfficeHoursSettings)
        return Calendar(decided.weekly, decided.exceptions)

    async def decide(self, guild: GuildId, weekly: str, *, by: int | None = None) -> None:
        """Keep the weekly hours, as `rules.hours_from` gave them.

        Raise `Refusal("hours-never")` for hours that never open, or never close.
        """
        usable(Calendar(weekly), self._house.clock())
        known = await self._house.guilds.get(guild, OfficeHoursSettings)
        changed = OfficeHoursSettings(weekly=weekly, exceptions=known.exceptions)
        await self._house.guilds.put(guild, changed, self._house.clock(), by=by)

    async def openness(self, guild: GuildId) -> Openness:
        someone = bool(await self.here(guild))
        calendar = await self.calendar(guild)
        return rules.openness(calendar, someone_is_here=someone, moment=self._house.clock())

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
