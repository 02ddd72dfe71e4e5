"""Stores each change of a shift with the worked time that it closes, in one transaction.

It is the only writer, so that no minute of work is lost or counted twice.
"""

from __future__ import annotations

from datetime import datetime

from bot.core.alias import GuildId
from bot.core.clock import from_seconds, to_seconds
from bot.services import Services
from cogs.office_hours.repository import ShiftRepository
from cogs.office_hours.rules import shifts as rules
from cogs.office_hours.rules.shifts import Shift, WorkedSpan


class WorkedTime:
    """A shift, the work done in it and the town's count of it change in one transaction."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._shifts = ShiftRepository(services.store)

    def now(self) -> datetime:
        """The present second: what the store keeps has no smaller parts."""
        return from_seconds(to_seconds(self._services.clock()))

    async def present(self, guild: GuildId, account: int, moment: datetime) -> Shift | None:
        """Give the shift that goes on. One that ended by itself meanwhile is closed first."""
        found = await self._shifts.find(guild, account)
        if found and found.ends_at <= moment:
            await self.close(found, moment)
            return None
        return found

    async def change(self, before: Shift | None, after: Shift) -> Shift:
        async with self._services.store.writing():
            if before and before.since != after.since:
                await self._count(before, after.since)
            await self._shifts.put(after)
            if before and before.key != after.key:
                await self._forget_reminder(before)
        return after

    async def close(self, shift: Shift, moment: datetime) -> None:
        """End a shift: now, or at the end that was planned if that has passed."""
        async with self._services.store.writing():
            await self._count(shift, moment)
            await self._shifts.drop(shift)
            await self._forget_reminder(shift)

    async def _count(self, shift: Shift, until: datetime) -> None:
        piece = rules.worked_span(shift, until)
        if piece is None:
            return
        await self._shifts.add_piece(shift, piece)
        await self._services.counters.add(
            shift.guild, f"shift_minutes_{piece.kind}", piece.ended_at, piece.minutes
        )

    async def _forget_reminder(self, shift: Shift) -> None:
        """What it says is no longer true; the sweeper takes it away."""
        await self._services.traces.end_at(shift.key, self.now())

    async def pieces(self, guild: GuildId, account: int) -> list[WorkedSpan]:
        """All the work of one worker that is still known, up to now."""
        moment = self.now()
        async with self._services.store.writing():
            shift = await self.present(guild, account, moment)
            done = await self._shifts.pieces(guild, account, moment)
        going_on = rules.worked_span(shift, moment) if shift else None
        return [*done, going_on] if going_on else done
