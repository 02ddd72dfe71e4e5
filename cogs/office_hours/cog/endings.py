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
from cogs.introductions.service.role_seen import RoleSeen
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
        self._role = bot.house.shared(RoleSeen)
        bot.schedule.every(MINUTE, self.look_at_roles, name="shift-roles")

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
        """Without the members intent nobody tells us who lost the role or left: so ask (R17).

        Whoever pressed something in the last minutes has shown it, and is not asked after.
        """
        for shift in await self._service.running(moment):
            guild = self._bot.get_guild(shift.guild)
            role = (await self._bot.house.town(shift.guild)).worker_role
            if guild is None or guild.unavailable or not role:
                continue
            if self._role.may_ask(shift.guild, shift.account, role):
                await self._look_at_role(guild, role, shift)

    async def _look_at_role(self, guild: discord.Guild, role: int, shift: Shift) -> None:
        self._role.asked(shift.guild, shift.account)
        holds = await _holds(guild, role, shift)
        if holds:
            self._role.held(shift.guild, shift.account, role)
        elif holds is not None:
            await self.on_worker_removed(shift.guild, shift.account)

    @commands.Cog.listener()
    async def on_worker_removed(self, guild: GuildId, account: int) -> None:
        ended = await self._service.end(guild, account)
        if ended:
            self._tell(ended)

    def _tell(self, ended: Shift) -> None:
        if seen(ended):
            self._bot.dispatch("openness_changed", ended.guild)


async def _holds(guild: discord.Guild, role: int, shift: Shift) -> bool | None:
    """What Discord says; a failure says nothing."""
    try:
        member = await guild.fetch_member(shift.account)
    except discord.NotFound as error:
        return False if error.code in NOBODY else None
    except UNREACHABLE:
        return None
    return any(each.id == role for each in member.roles)
