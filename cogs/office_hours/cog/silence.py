"""Asks who was not heard of for long whether they are still there, and ends their shift if not."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime

from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.client import MINUTE, Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.views import Words
from cogs.introductions.service.team import Introductions
from cogs.office_hours.rules.shifts import Shift
from cogs.office_hours.service.silence import Silences
from cogs.office_hours.views import shifts as views


class SilenceCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = bot.services.shared(Silences)
        self._introductions = bot.services.shared(Introductions)
        bot.schedule.every(MINUTE, self.every_minute, name="silence")

    async def every_minute(self, moment: datetime) -> None:
        for ended in await self._service.end_silent(moment):
            self._bot.dispatch("openness_changed", ended.guild)
        for shift in await self._service.to_ask(moment):
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
        screen = views.still_there(Words(services.texts, services.language), shift, question)
        await posts.send(place, screen, trace, ping=shift.account)
        self._service.stands(shift, question)
