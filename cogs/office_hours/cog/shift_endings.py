"""Ends shifts each minute, reminds before the end, and asks who was silent for long."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime

from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.shell.client import MINUTE, Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.views import server_words
from cogs.introductions.service.team import Introductions
from cogs.office_hours.cog.announcing import announce_openness
from cogs.office_hours.rules.shifts import Shift, visibility
from cogs.office_hours.service.shift_endings import PresenceChecks, ShiftEndings
from cogs.office_hours.service.shifts import (
    BEFORE_SHIFT_ENDS,
    SHARED_BRIEFING,
)
from cogs.office_hours.views import shifts as views
from cogs.shared_team.service import SharedTeams


class ShiftEndingsCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = ShiftEndings(bot.services)
        self._introductions = bot.services.shared(Introductions)
        self._shared = bot.services.shared(SharedTeams)
        bot.schedule.every(MINUTE, self.every_minute, name="shifts")

    async def every_minute(self, moment: datetime) -> None:
        for ended in await self._service.end_due(moment):
            await self._announce(ended)
        for shift in await self._service.shifts_to_remind(moment):
            # A channel that is closed to us now is tried again next minute.
            with suppress(Refusal, *UNREACHABLE):
                await self._remind(shift)

    async def _remind(self, shift: Shift) -> None:
        worker = await self._introductions.known(shift.guild, shift.account)
        if worker is None:
            return
        services, posts = self._bot.services, self._bot.posts
        place = posts.place(shift.guild, await self._introductions.readers(shift.guild))
        extensions = services.extensions
        waiting = await extensions.gather(SHARED_BRIEFING, services.language, worker)
        ways = await extensions.gather(BEFORE_SHIFT_ENDS, services.language, worker)
        trace = await self._service.remind(shift, place.channel)
        if trace is not None:
            screen = views.reminder(server_words(services), shift, waiting, ways)
            await posts.send(place, screen, trace, ping=shift.account)

    @commands.Cog.listener()
    async def on_worker_removed(self, guild: GuildId, account: int) -> None:
        """They may have been on the bench by a shift that they began in another town."""
        ended = await self._service.end(guild, account)
        if ended:
            await self._announce(ended)
        elif await self._shared.partners(guild):
            self._bot.dispatch("openness_changed", guild)

    async def _announce(self, ended: Shift) -> None:
        if visibility(ended):
            await announce_openness(self._bot, ended.guild)


class PresenceChecksCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = bot.services.shared(PresenceChecks)
        self._introductions = bot.services.shared(Introductions)
        bot.schedule.every(MINUTE, self.every_minute, name="silence")

    async def every_minute(self, moment: datetime) -> None:
        for ended in await self._service.end_unanswered(moment):
            await announce_openness(self._bot, ended.guild)
        for shift in await self._service.shifts_to_ask(moment):
            # A channel that is closed to us now is tried again next minute.
            with suppress(Refusal, *UNREACHABLE):
                await self._ask(shift)

    async def _ask(self, shift: Shift) -> None:
        if await self._introductions.known(shift.guild, shift.account) is None:
            return
        services, posts = self._bot.services, self._bot.posts
        place = posts.place(shift.guild, await self._introductions.readers(shift.guild))
        asked = await self._service.ask(shift, place.channel)
        if asked is None:
            return
        question, trace = asked
        screen = views.still_there(server_words(services), shift, question)
        await posts.send(place, screen, trace, ping=shift.account)
        self._service.note_arrived(shift, question)
