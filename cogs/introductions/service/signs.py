"""When each worker last did something, in memory only: how someone works is not kept (R46)."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from bot.core.alias import GuildId
from bot.services import Services

Who = tuple[GuildId, int]


class Signs:
    """The last sign of life of whoever acts for the team. Use it as `services.shared(Signs)`.

    Only the last moment, never how many or what. A fresh process knows nothing: that it started
    counts as a sign of everybody.
    """

    def __init__(self, services: Services) -> None:
        self._clock = services.clock
        self._started_at = services.clock()
        self._last: dict[Who, datetime] = {}

    def given(self, guild: GuildId, account: int) -> None:
        self._last[guild, account] = self._clock()

    def last(self, guild: GuildId, account: int) -> datetime:
        """Never later than now: when the clock went back since, it counts as given just now."""
        who, now = (guild, account), self._clock()
        found = self._last.get(who, self._started_at)
        if found > now:
            found = self._last[who] = now
        return found

    def forget_all_but(self, who: Collection[Who]) -> None:
        """Nobody needs to know it of anybody else."""
        for each in self._last.keys() - set(who):
            del self._last[each]
