"""A new worker's own first day: what is done of it, for as long as they are new."""

from __future__ import annotations

from bot.core.alias import GuildId
from bot.services import Services
from cogs.first_days import rules
from cogs.first_days.repository import FirstDayRepository
from cogs.first_days.rules import SHOWN_FOR, Step
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions


class FirstDays:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._rows = FirstDayRepository(services.store)
        self._introductions = services.shared(Introductions)

    async def done(self, worker: Worker) -> set[Step]:
        return await self._rows.done(worker.guild, worker.account, self._services.clock())

    async def is_new(self, worker: Worker) -> bool:
        since = self._services.clock() - SHOWN_FOR
        return await self._introductions.is_introduced_after(worker, since)

    async def has_steps_left(self, worker: Worker) -> bool:
        """Whether it is still shown."""
        return await self.is_new(worker) and bool(rules.left(await self.done(worker)))

    async def turn(self, worker: Worker, step: Step) -> set[Step]:
        """Tick it, or take that back; give what is done."""
        done = await self.done(worker)
        if step in done:
            await self._rows.untick(worker.guild, worker.account, step)
        else:
            until = self._services.clock() + SHOWN_FOR
            await self._rows.tick(worker.guild, worker.account, step, until)
        return done ^ {step}

    async def forget(self, guild: GuildId, account: int) -> None:
        await self._rows.forget(guild, account)
