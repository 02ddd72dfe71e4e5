"""Notices that another process runs with our token: Discord says that it answered before us.

Both then get every click. Only who holds the token can answer one; so a click that was answered,
and to which we never tried an answer, was answered by another. Nothing else of Discord shows it: it
lets several sessions of one token stand beside each other, and invalidates none.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta

import structlog

ENOUGH = 2
"""One may come of a start before the old process has quite ended."""
WITHIN = timedelta(hours=1)
log = structlog.get_logger("bankje")


class Rivals:
    """`clock`: our own, aware UTC. In memory only: after a start it shows again by itself."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._seen: deque[datetime] = deque(maxlen=ENOUGH)

    def answered_before_us(self) -> None:
        was_known = self.are_there
        self._seen.append(self._clock())
        if self.are_there and not was_known:
            log.error("another process answers with this token; stop one of them")

    @property
    def are_there(self) -> bool:
        now = self._clock()
        since = now - WITHIN
        return sum(since <= each <= now for each in self._seen) >= ENOUGH
