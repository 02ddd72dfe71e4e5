"""Where a note stands, and until when; which of them somebody takes away."""

from __future__ import annotations

from datetime import datetime

from bot.core.alias import GuildId
from bot.core.audience import Readers
from bot.core.errors import Refusal
from bot.services import Services
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.orientation.rules import notes as rules


class Orientation:
    """It keeps no row: a note is its post, and the trace by which that goes."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._team = services.shared(Introductions)

    async def readers(self, guild: GuildId) -> Readers:
        return await self._team.readers(guild)

    def until(self) -> datetime:
        return self._services.clock() + rules.KEPT

    async def stands(self, worker: Worker, key: str) -> bool:
        """In this worker's own town. Raise `Refusal("shell-no-such-door")` for a forged key."""
        found = await self._services.traces.find(rules.checked_key(key))
        return any(each.guild == worker.guild for each in found)

    async def still_stands(self, worker: Worker, key: str) -> None:
        """Raise as `stands`, and `Refusal("orientation-gone")`."""
        if not await self.stands(worker, key):
            raise Refusal("orientation-gone")
