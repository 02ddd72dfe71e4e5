"""What to show someone who needs help now. It needs no network and writes nothing."""

from __future__ import annotations

from pathlib import Path

import structlog

from bot.core.alias import GuildId
from bot.core.house import House
from bot.core.log import kind_and_place
from cogs.helplines import repository, rules
from cogs.helplines.rules import Directory
from cogs.office_hours.rules import Standing
from cogs.office_hours.service.hours import OfficeHours

log = structlog.get_logger("bankje")
FIRST = 10


class Helplines:
    """The directory is read once, at the start: a broken line is found then and not at 3 a.m."""

    def __init__(self, house: House, path: Path) -> None:
        self._directory = repository.read(path)
        self._hours = OfficeHours(house)

    def first(self) -> Directory:
        return rules.first(self._directory, FIRST)

    async def team_is_here(self, guild: GuildId | None) -> bool:
        """Say whether the team is there. When that cannot be known, say no: it promises least."""
        if guild is None:
            return False
        try:
            return (await self._hours.openness(guild)).standing is Standing.OPEN
        except Exception as error:  # noqa: BLE001 - the card must come, whatever else is broken
            log.error("openness unknown", **kind_and_place(error))
            return False
