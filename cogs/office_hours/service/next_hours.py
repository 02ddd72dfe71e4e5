"""When a worker is there next, by the hours on their own card. Not a promise: what is known."""

from __future__ import annotations

from datetime import datetime

from bot.opening_hours.calendar import Calendar, next_opening
from bot.services import Services
from cogs.introductions.rules.absences import back_after
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.cards import Cards
from cogs.office_hours.service.openness import OfficeHours


class NextHours:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._cards = services.shared(Cards)
        self._hours = OfficeHours(services)

    async def find(self, worker: Worker) -> datetime | None:
        """Closed days stay closed, and so do days on which they are away; None: it says nothing."""
        card = await self._cards.published(worker)
        if card is None or not card.work.hours_osm:
            return None
        closed = (await self._hours.calendar(worker.guild)).exceptions
        looked_from = back_after(card.away, self._services.clock())
        return next_opening(Calendar(card.work.hours_osm, closed), looked_from)
