"""Calls an address of the operator's every minute while all is well; when it stops, they are told.

This is the only thing but discord.py that opens a connection to the outside. It says nothing: one
GET of an address that the operator gave, without data, and the answer is not read.
"""

from __future__ import annotations

import math
from datetime import datetime, timedelta
from typing import Protocol

import aiohttp
import structlog

from bot.core.clock import to_seconds
from bot.core.errors import Refusal
from bot.shell.errors import UNREACHABLE
from bot.shell.sweeper import Sweeper
from bot.store.opening import Store
from bot.store.sqlcipher import TROUBLE

JOB = "monitor"
NOTE = "monitor"
"""The note of the program that is written each time, to see whether the store can be written."""
PATIENCE = aiohttp.ClientTimeout(total=10)
SWEEPS_WITHIN = timedelta(minutes=10)
"""A sweep comes every minute; the deletions of a large one take a few."""
BAD = 300
"""An answer from here on is a failure; redirects too, which are not followed."""
log = structlog.get_logger("bankje")


class Gateway(Protocol):
    """Whether the bot hears Discord: `latency` is in seconds, and no finite number without one."""

    @property
    def latency(self) -> float: ...
    def is_ready(self) -> bool: ...


class Monitor:
    def __init__(self, url: str, gateway: Gateway, store: Store, sweeper: Sweeper) -> None:
        self._url = url
        self._gateway = gateway
        self._store = store
        self._sweeper = sweeper
        self._failures = 0

    async def run(self, moment: datetime) -> None:
        if not await self._all_is_well(moment):
            return
        if await self._told():
            self._failures = 0
            return
        self._failures += 1
        log.warning("monitor not told", failures=self._failures)

    async def _all_is_well(self, moment: datetime) -> bool:
        """Connected, sweeping, and able to keep what is new; else the monitor hears nothing."""
        hears = self._gateway.is_ready() and math.isfinite(self._gateway.latency)
        # Also when the clock was set back since: a sweep that is still to come was not made.
        sweeps = abs(moment - self._sweeper.swept_at) <= SWEEPS_WITHIN
        return hears and sweeps and await self._can_be_written(moment)

    async def _can_be_written(self, moment: datetime) -> bool:
        if self._store.space.is_short:
            return False
        try:
            await self._store.set_note(NOTE, str(to_seconds(moment)))
        except (Refusal, *TROUBLE):
            return False
        return True

    async def _told(self) -> bool:
        headers = {"User-Agent": "Bankje", "Accept": "*/*"}
        jar = aiohttp.DummyCookieJar()
        try:
            # The one connection that is not discord.py's: the operator asked for it (promise 6).
            async with (
                aiohttp.ClientSession(timeout=PATIENCE, headers=headers, cookie_jar=jar) as session,  # noqa: TID251
                session.get(self._url, allow_redirects=False) as answer,
            ):
                return answer.status < BAD
        except UNREACHABLE:
            return False
