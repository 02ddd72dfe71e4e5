"""Counts when a question came: within the hours, and whether anybody was there (R62)."""

from __future__ import annotations

from bot.opening_hours.calendar import is_open
from bot.services import Services
from cogs.evaluation.rules.figures import INSIDE, NOBODY
from cogs.office_hours.service.openness import OfficeHours
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.practice import Practice


class Arrivals:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._hours = OfficeHours(services)
        self._practice = services.shared(Practice)

    async def arrived(self, there: Conversation) -> None:
        """In the transaction that notes it: it is counted with it, or not at all."""
        calendar = await self._hours.calendar(there.guild)
        if self._practice.is_practice(there) or not is_open(calendar, there.opened_at):
            return
        await self._services.counters.add(there.guild, INSIDE, there.opened_at)
        if not await self._hours.here(there.guild):
            await self._services.counters.add(there.guild, NOBODY, there.opened_at)
