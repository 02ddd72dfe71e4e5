"""Sends posts to one channel a few at a time; those of who is in need go before the others.

Discord takes about five posts in five seconds a channel. When a whole class asks at once, the
others wait here, where it is known how many they are, and not inside discord.py.
"""

from __future__ import annotations

import asyncio
import heapq
import itertools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from bot.shell.delivery import NotArrived
from bot.shell.time_left import left

PATIENCE = 300.0
"""Seconds that one waits for a turn, within what the act has left. Sixty who ask at once are
through in 150."""
AT_ONCE = 3
"""How many posts to one channel may be on their way together."""

Ticket = tuple[bool, int, "asyncio.Future[None]"]


@dataclass
class Lane:
    """One channel. Whoever leaves the queue, cancelled or done, makes way for the next."""

    patience: float = PATIENCE
    under_way: int = 0
    _queue: list[Ticket] = field(default_factory=list)
    _numbers: itertools.count[int] = field(default_factory=itertools.count)

    @property
    def is_idle(self) -> bool:
        return not self.under_way and not self._queue

    @asynccontextmanager
    async def turn(self, *, urgent: bool) -> AsyncIterator[None]:
        """Raise `NotArrived` when it takes too long: nothing was sent, and that is known."""
        try:
            async with asyncio.timeout(left(self.patience)):
                await self._wait(urgent=urgent)
        except TimeoutError:
            raise NotArrived from None
        try:
            yield
        finally:
            self._leave()

    async def _wait(self, *, urgent: bool) -> None:
        # One place is kept for who is in need, whatever hangs in the others.
        if self.under_way < AT_ONCE + urgent:
            self.under_way += 1
            return
        mine: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._queue, (not urgent, next(self._numbers), mine))
        try:
            await mine
        except asyncio.CancelledError:
            if mine.done() and not mine.cancelled():
                self._leave()
            raise

    def _leave(self) -> None:
        while self._queue:
            can_wait, _, ticket = self._queue[0]
            if can_wait and self.under_way > AT_ONCE and not ticket.done():
                break  # it was the place that is kept for who is in need
            heapq.heappop(self._queue)
            if not ticket.done():
                ticket.set_result(None)  # my place becomes theirs
                return
        self.under_way -= 1


class Lanes:
    """A lane a channel, kept only while someone is in it."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self._lanes: dict[int, Lane] = {}
        self._patience = patience

    def lane(self, channel: int) -> Lane:
        return self._lanes.setdefault(channel, Lane(self._patience))

    @asynccontextmanager
    async def turn(self, channel: int, *, urgent: bool = False) -> AsyncIterator[None]:
        lane = self.lane(channel)
        try:
            async with lane.turn(urgent=urgent):
                yield
        finally:
            if lane.is_idle:
                self._lanes.pop(channel, None)
