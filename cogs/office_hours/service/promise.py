"""Counting how long first answers take, and promising only what is true."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.core.alias import GuildId
from bot.core.clock import HOME
from bot.opening_hours.calendar import Calendar, is_open, open_between
from bot.services import Services
from cogs.office_hours.repository.promise import PromiseRepository
from cogs.office_hours.rules import ResponseTime
from cogs.office_hours.rules.promise import (
    LATER,
    LIMITS,
    WINDOW,
    bucket,
    change,
    promise,
)
from cogs.office_hours.settings import OfficeHoursSettings

KEPT = timedelta(days=31)


class Promises:
    """Use it as `services.shared(Promises)`.

    Only questions that arrive inside the hours count, and of their waiting only what is inside.
    """

    def __init__(self, services: Services) -> None:
        self._services = services
        self._kept = PromiseRepository(services.store)

    async def servers(self) -> list[GuildId]:
        return await self._services.guilds.with_room(OfficeHoursSettings)

    async def answered(
        self, guild: GuildId, calendar: Calendar, asked: datetime, answered: datetime
    ) -> None:
        if is_open(calendar, asked):
            waited = open_between(calendar, asked, answered, most=LIMITS[-1])
            await self._count(guild, bucket(waited))

    async def unanswered(self, guild: GuildId, calendar: Calendar, asked: datetime) -> None:
        if is_open(calendar, asked):
            await self._count(guild, LATER)

    async def _count(self, guild: GuildId, number: int) -> None:
        moment = self._services.clock()
        day = moment.astimezone(HOME).date()
        await self._kept.add(guild, day, number, gone=moment + KEPT)

    async def now(self, guild: GuildId) -> ResponseTime:
        """What four of five people experienced in the last thirty days."""
        today = self._services.clock().astimezone(HOME).date()
        return promise(await self._kept.counted(guild, today - WINDOW))

    async def changed(self, guild: GuildId) -> str | None:
        """The kind of notice that the admin must get now, once for each change."""
        now, said = await self.now(guild), await self._kept.said(guild)
        if now in {ResponseTime.NONE, said}:
            return None
        await self._kept.say(guild, now)
        return change(said, now)
