"""Whether the bench is open: the calendar says so and someone sits on it."""

from __future__ import annotations

from dataclasses import replace

from bot.core.alias import GuildId
from bot.core.hours import Calendar, usable
from bot.core.house import House
from cogs.introductions.rules import Worker
from cogs.introductions.service import Introductions
from cogs.office_hours import rules
from cogs.office_hours.repository.shifts import ShiftRepository
from cogs.office_hours.rules import Openness, Standing
from cogs.office_hours.rules.shifts import State, all_busy
from cogs.office_hours.settings import OfficeHoursSettings


class OfficeHours:
    def __init__(self, house: House) -> None:
        self._house = house
        self._shifts = ShiftRepository(house.store)
        self._introductions = house.shared(Introductions)

    async def calendar(self, guild: GuildId) -> Calendar:
        decided = await self._house.guilds.get(guild, OfficeHoursSettings)
        return Calendar(decided.weekly, decided.exceptions)

    async def decide(self, guild: GuildId, weekly: str) -> None:
        """Keep the weekly hours, as `rules.hours_from` gave them.

        Raise `Refusal("hours-never")` for hours that never open, or never close.
        """
        usable(Calendar(weekly), self._house.clock())
        known = await self._house.guilds.get(guild, OfficeHoursSettings)
        changed = OfficeHoursSettings(weekly=weekly, exceptions=known.exceptions)
        await self._house.guilds.put(guild, changed, self._house.clock())

    async def openness(self, guild: GuildId) -> Openness:
        present = await self._present(guild)
        calendar = await self.calendar(guild)
        found = rules.openness(calendar, someone_is_here=bool(present), moment=self._house.clock())
        is_open = found.standing is Standing.OPEN
        return replace(found, busy=is_open and all_busy(state for _, state in present))

    async def here(self, guild: GuildId) -> list[Worker]:
        """The workers who can be met now, as long as they are of the team."""
        return [worker for worker, _ in await self._present(guild)]

    async def available(self, guild: GuildId) -> list[Worker]:
        """Those of them who take new questions (R44)."""
        present = await self._present(guild)
        return [worker for worker, state in present if state is State.AVAILABLE]

    async def _present(self, guild: GuildId) -> list[tuple[Worker, State]]:
        on_shift = await self._shifts.here(guild, self._house.clock())
        if not on_shift:
            return []
        team = await self._introductions.team(guild)
        return [(worker, on_shift[worker.account]) for worker in team if worker.account in on_shift]
