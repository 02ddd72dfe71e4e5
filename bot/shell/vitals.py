"""Whether the bot does its work: connected, sweeping, able to keep what is new."""

from __future__ import annotations

import math
from datetime import datetime, timedelta
from typing import Protocol

from bot.core.clock import to_seconds
from bot.core.errors import Refusal
from bot.shell.sweeper import Sweeper
from bot.store.opening import Store
from bot.store.sqlcipher import TROUBLE

NOTE = "monitor"
"""The note of the program that is written each time, to see whether the store can be written."""
SWEEPS_WITHIN = timedelta(minutes=10)
"""A sweep comes every minute; the deletions of a large one take a few."""


class Gateway(Protocol):
    """Whether the bot hears Discord: `latency` is in seconds, and no finite number without one."""

    @property
    def latency(self) -> float: ...
    def is_ready(self) -> bool: ...


class Vitals:
    def __init__(self, gateway: Gateway, store: Store, sweeper: Sweeper) -> None:
        self._gateway = gateway
        self._store = store
        self._sweeper = sweeper

    async def all_is_well(self, moment: datetime) -> bool:
        """Connected, sweeping, and able to keep what is new."""
        return self.hears() and self.sweeps(moment) and await self.can_be_written(moment)

    def hears(self) -> bool:
        return self._gateway.is_ready() and math.isfinite(self._gateway.latency)

    def sweeps(self, moment: datetime) -> bool:
        """Also when the clock was set back since: a sweep that is still to come was not made."""
        return abs(moment - self._sweeper.swept_at) <= SWEEPS_WITHIN

    async def can_be_written(self, moment: datetime) -> bool:
        if self._store.space.is_short:
            return False
        try:
            await self._store.set_note(NOTE, str(to_seconds(moment)))
        except (Refusal, *TROUBLE):
            return False
        return True
