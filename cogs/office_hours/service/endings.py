"""How shifts end without anybody's doing, and the reminder before that."""

from __future__ import annotations

from datetime import datetime

from bot.core.alias import GuildId
from bot.services import Services
from cogs.office_hours.repository.shifts import ShiftRepository
from cogs.office_hours.rules.shifts import Shift
from cogs.office_hours.service.ledger import Ledger


class ShiftEndings:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._ledger = Ledger(services)
        self._kept = ShiftRepository(services.store)

    async def end_due(self, moment: datetime) -> list[Shift]:
        """Close every shift whose end has passed; its hours count until the planned end (F-H8)."""
        over = await self._kept.over(moment)
        for shift in over:
            await self._end(shift)
        return over

    async def _end(self, shift: Shift) -> None:
        """Someone may have closed it, or started anew, since we looked."""
        async with self._services.store.writing():
            if await self._kept.find(shift.guild, shift.account) == shift:
                await self._ledger.close(shift, shift.ends_at)

    async def end(self, guild: GuildId, account: int) -> Shift | None:
        """End someone's shift now: they are no longer of the team. Give what ended."""
        moment = self._ledger.now()
        async with self._services.store.writing():
            found = await self._ledger.present(guild, account, moment)
            if found:
                await self._ledger.close(found, moment)
        return found

    async def running(self, moment: datetime) -> list[Shift]:
        return await self._kept.running(moment)

    async def to_remind(self, moment: datetime) -> list[Shift]:
        """The shifts that end soon, of which the worker was not yet reminded."""
        running = await self._kept.running(moment)
        return [shift for shift in running if shift.remind_at and shift.remind_at <= moment]

    async def remind(self, shift: Shift, channel: int) -> int | None:
        """Note that someone is reminded, before it is posted: rather never than twice.

        Give the trace of the post, or None if there is nothing to remind of any more.
        """
        async with self._services.store.writing():
            if not await self._kept.reminded(shift):
                return None
            return await self._services.traces.intend(
                guild=shift.guild,
                about=shift.key,
                kind="message",
                channel=channel,
                moment=self._services.clock(),
                due=shift.ends_at,
            )
