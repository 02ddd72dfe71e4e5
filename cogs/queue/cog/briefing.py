"""What a worker reads about who waits: at a shift's start and end, and as a list of their own."""

from __future__ import annotations

from discord.ext import commands

from bot.extension_points import DoorButton
from bot.shell.client import Bankje
from bot.shell.door_keys import page_of, parts
from bot.shell.people import workers_only
from bot.shell.replies import Interaction, is_shared, redraw, reply, words_for
from bot.shell.views import Words, pressed
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.office_hours.service.shifts import OWN_BRIEFING, SHARED_BRIEFING, SHIFT_BUTTONS
from cogs.queue.service.waiting import Waiting
from cogs.queue.views import board as views


class BriefingCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._waiting = bot.services.shared(Waiting)
        bot.services.extensions.register(OWN_BRIEFING, self._brief, first=True)
        bot.services.extensions.register(SHARED_BRIEFING, self._brief_shared, first=True)
        bot.services.extensions.register(SHIFT_BUTTONS, self._buttons)

    async def _brief(self, locale: str, worker: Worker) -> list[str]:
        waiting = await self._waiting.of_worker(worker)
        return views.briefing(self._words(locale), waiting, self._bot.services.clock())

    async def _brief_shared(self, locale: str, worker: Worker) -> list[str]:
        """Where all of the team reads: how many, and no name that a wipe would leave standing."""
        return views.briefing_shared(self._words(locale), await self._waiting.of_worker(worker))

    async def _buttons(self, locale: str, worker: Worker) -> list[DoorButton]:
        if not await self._waiting.may_see(worker):
            return []
        return [DoorButton(self._words(locale)("queue-list"), f"{views.LIST}:own.0")]

    def _words(self, locale: str) -> Words:
        return Words(self._bot.services.texts, locale)

    @pressed(views.LIST)
    @workers_only(Introductions)
    async def list(self, interaction: Interaction, worker: Worker, key: str) -> None:
        """From the message in the channel, from a shift's screen, or from a page of the list."""
        where, page, _ = parts(key, 3)
        entries = await self._waiting.may_see(worker)
        now = self._bot.services.clock()
        screen = views.whole_list(words_for(interaction), entries, page_of(page), now)
        # A forged page stands on a message that others read: they get a screen of their own.
        own = where == views.A_PAGE_OF_IT and not is_shared(interaction)
        await (redraw if own else reply)(interaction, screen)
