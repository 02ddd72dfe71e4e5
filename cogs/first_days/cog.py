"""The pages: for an admin at `/controle`, for a worker where they are welcomed and on a shift."""

from __future__ import annotations

from datetime import timedelta

from discord.ext import commands

from bot.extension_points import DoorButton
from bot.shell.client import Bankje
from bot.shell.people import worker_unless_admin
from bot.shell.replies import Interaction, is_shared, redraw, reply, words_for
from bot.shell.shared_doors import DOOR_FIRST_DAYS
from bot.shell.views import Words, pressed
from cogs.first_days import views
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.office_hours.service.shifts import SHIFT_BUTTONS

FIRST_DAYS = timedelta(days=8)
"""So long a new worker finds the button on the screen of a shift; the last page is of day seven."""


class FirstDaysCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._services = bot.services
        self._introductions = bot.services.shared(Introductions)
        bot.services.extensions.register(SHIFT_BUTTONS, self._for_who_is_new)

    async def _for_who_is_new(self, locale: str, worker: Worker) -> list[DoorButton]:
        since = self._services.clock() - FIRST_DAYS
        if not await self._introductions.is_introduced_after(worker, since):
            return []
        say = Words(self._services.texts, locale)
        return [DoorButton(say("first_days-open"), DOOR_FIRST_DAYS)]

    @pressed(DOOR_FIRST_DAYS)
    async def show(self, interaction: Interaction, day: str) -> None:
        """Beside the screen that has the button; a day is shown in the place of another."""
        await worker_unless_admin(interaction, Introductions)
        screen = views.page(words_for(interaction), day)
        own = bool(day) and not is_shared(interaction)
        await (redraw if own else reply)(interaction, screen)


async def setup(bot: Bankje) -> None:
    await bot.add_cog(FirstDaysCog(bot))
