"""Counting how long first answers take, and promising only what is true."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.core.alias import GuildId
from bot.core.clock import HOME
from bot.core.hours import Calendar, is_open, open_between
from bot.core.house import House
from cogs.office_hours.repository.promise import PromiseRepository
from cogs.office_hours.rules import Promise
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
FRESH = timedelta(minutes=1)


class Promises:
    """What is promised is remembered for less than a minute; use it as `house.shared(Promises)`.

    Only questions that arrive inside the hours count, and of their waiting only what is inside.
    """

    def __init__(self, house: House) -> None:
        self._house = house
        self._kept = PromiseRepository(house.store)
        self._known: dict[GuildId, tuple[datetime, Promise]] = {}

    async def servers(self) -> list[GuildId]:
        return await self._house.guilds.with_room(OfficeHoursSettings)

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
        moment = self._house.clock()
        day = moment.astimezone(HOME).date()
        await self._kept.add(guild, day, number, gone=moment + KEPT)
        self._known.pop(guild, None)

    async def now(self, guild: GuildId) -> Promise:
        """What four of five people experienced in the last thirty days."""
        moment = self._house.clock()
        since, known = self._known.get(guild, (None, Promise.NONE))
        if since is not None and timedelta() <= moment - since < FRESH:
            return known
        today = moment.astimezone(HOME).date()
        found = promise(await self._kept.counted(guild, today - WINDOW))
        self._known[guild] = moment, found
        return found

    async def changed(self, guild: GuildId) -> str | None:
        """The kind of notice that the admin must get now, once for each change."""
        now, said = await self.now(guild), await self._kept.said(guild)
        if now in {Promise.NONE, said}:
            return None
        await self._kept.say(guild, now)
        return change(said, now)
