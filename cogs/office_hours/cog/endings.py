"""The end of shifts: by themselves, with a reminder before it, and for who left the team."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime

import discord
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.shell.client import MINUTE, Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.views import Words
from cogs.introductions.service import Introductions
from cogs.office_hours.rules.shifts import Shift, seen
from cogs.office_hours.service.endings import Endings
from cogs.office_hours.service.shifts import Briefing
from cogs.office_hours.views import shifts as views

NOBODY = {10007, 10013}
"""Discord's codes for a member and a person that it does not know."""


class EndingCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = Endings(bot.house)
        self._briefing = bot.house.shared(Briefing)
        self._introductions = bot.house.shared(Introductions)
        bot.schedule.every(MINUTE, self.every_minute, name="shifts")
        bot.schedule.every(10 * MINUTE, self.look_at_roles, name="shift-roles")

    async def every_minute(self, moment: datetime) -> None:
        for ended in await self._service.end_due(moment):
            self._tell(ended)
        for shift in await self._service.to_remind(moment):
            # A channel that is closed to us now is tried again next minute.
            with suppress(Refusal, *UNREACHABLE):
                await self._remind(shift)

    async def _remind(self, shift: Shift) -> None:
        worker = await self._introductions.known(shift.guild, shift.account)
        if worker is None:
            return
        house, posts = self._bot.house, self._bot.posts
        place = posts.place(shift.guild, await self._introductions.readers(shift.guild))
        waiting = await self._briefing.lines(house.language, worker, shared=True)
        ways = await self._briefing.ways(house.language, worker)
        trace = await self._service.remind(shift, place.channel)
        if trace is not None:
            screen = views.reminder(Words(house.texts, house.language), shift, waiting, ways)
            await posts.send(place, screen, trace, ping=shift.account)

    async def look_at_roles(self, moment: datetime) -> None:
        """Without the members intent nobody tells us who lost the role or left: so ask (R17)."""
        for shift in await self._service.running(moment):
            guild = self._bot.get_guild(shift.guild)
            role = (await self._bot.house.town(shift.guild)).worker_role
            if guild and not guild.unavailable and role and await _has_left(guild, role, shift):
                await self.on_worker_removed(shift.guild, shift.account)

    @commands.Cog.listener()
    async def on_worker_removed(self, guild: GuildId, account: int) -> None:
        ended = await self._service.end(guild, account)
        if ended:
            self._tell(ended)

    def _tell(self, ended: Shift) -> None:
        if seen(ended):
            self._bot.dispatch("openness_changed", ended.guild)


async def _has_left(guild: discord.Guild, role: int, shift: Shift) -> bool:
    """Whether Discord says so; a failure says nothing."""
    try:
        member = await guild.fetch_member(shift.account)
    except discord.NotFound as error:
        return error.code in NOBODY
    except UNREACHABLE:
        return False
    return all(each.id != role for each in member.roles)
