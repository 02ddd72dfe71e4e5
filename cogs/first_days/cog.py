"""The pages: for an admin at `/controle`, for a worker where they are welcomed and on a shift."""

from __future__ import annotations

from datetime import timedelta

from discord.ext import commands

from bot.core.alias import GuildId
from bot.extension_points import DoorButton
from bot.shell.client import Bankje
from bot.shell.door_keys import enum_of
from bot.shell.people import account_of, worker_unless_admin, workers_only
from bot.shell.replies import Interaction, is_shared, redraw, reply, words_for
from bot.shell.shared_doors import DOOR_FIRST_DAYS
from bot.shell.views import Screen, Words, pressed
from cogs.first_days import views
from cogs.first_days.rules import Step
from cogs.first_days.service import FirstDays
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.office_hours.service.shifts import SHIFT_BUTTONS

FIRST_DAYS = timedelta(days=8)
"""So long a new worker finds the button on the screen of a shift; the last page is of day seven."""


class FirstDaysCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._services = bot.services
        self._introductions = bot.services.shared(Introductions)
        self._first_days = FirstDays(bot.services)
        bot.services.extensions.register(SHIFT_BUTTONS, self._for_who_is_new)

    async def _for_who_is_new(self, locale: str, worker: Worker) -> list[DoorButton]:
        since = self._services.clock() - FIRST_DAYS
        is_new = await self._introductions.is_introduced_after(worker, since)
        if not is_new and not await self._first_days.has_steps_left(worker):
            return []
        say = Words(self._services.texts, locale)
        return [DoorButton(say("first_days-open"), DOOR_FIRST_DAYS)]

    @pressed(DOOR_FIRST_DAYS)
    async def show(self, interaction: Interaction, day: str) -> None:
        """Beside the screen that has the button; a day is shown in the place of another."""
        worker = await worker_unless_admin(interaction, Introductions)
        worker = worker or await self._introductions.known(*account_of(interaction)[:2])
        steps = worker is not None and await self._first_days.is_new(worker)
        screen = views.page(words_for(interaction), day, own=steps)
        own = bool(day) and not is_shared(interaction)
        await (redraw if own else reply)(interaction, screen)

    @pressed(views.DOOR_OWN)
    @workers_only(Introductions)
    async def own_day(self, interaction: Interaction, worker: Worker, _key: str) -> None:
        done = await self._first_days.done(worker)
        await self._own_screen(interaction, views.own_day(words_for(interaction), done))

    @pressed(views.DOOR_STEP)
    @workers_only(Introductions)
    async def turn(self, interaction: Interaction, worker: Worker, key: str) -> None:
        done = await self._first_days.turn(worker, enum_of(Step, key))
        await self._own_screen(interaction, views.own_day(words_for(interaction), done))

    async def _own_screen(self, interaction: Interaction, screen: Screen) -> None:
        await (reply if is_shared(interaction) else redraw)(interaction, screen)

    @commands.Cog.listener()
    async def on_worker_removed(self, guild: GuildId, account: int) -> None:
        await self._first_days.forget(guild, account)


async def setup(bot: Bankje) -> None:
    await bot.add_cog(FirstDaysCog(bot))
