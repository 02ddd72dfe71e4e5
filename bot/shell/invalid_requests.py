"""Counts what Discord refused, and keeps requests back before it shuts out this whole address.

Discord bans an address for a while after 10,000 answers of 401, 403 or 429 in ten minutes (API
docs, "Invalid Request Limit"), and with it every bot that runs there. One town whose token was
revoked or whose permissions were taken must not do that to the others: it is stopped early, and all
of them together before Discord does it.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

import structlog

INVALID = frozenset({401, 403, 429})
SHARED = "shared"
"""The scope of a 429 that does not count: others used up what a channel or server may have."""
WINDOW = 600.0
"""Seconds over which Discord counts."""
TOGETHER = 4000
"""In so many seconds, by all bots of this process: two such processes may share an address."""
EACH = 500
"""By one of several towns."""
ANSWERS = ("/interactions/", "/webhooks/")
"""Paths of answers to somebody who pressed something and waits: those always leave."""
log = structlog.get_logger("bankje")


class Count:
    """The latest refused requests. `seconds` is a clock that nobody can set."""

    def __init__(self, most: int, seconds: Callable[[], float]) -> None:
        self._moments: deque[float] = deque(maxlen=most)
        self._seconds = seconds

    def add(self) -> None:
        self._moments.append(self._seconds())

    @property
    def is_full(self) -> bool:
        moments = self._moments
        return len(moments) == moments.maxlen and self._seconds() - moments[0] < WINDOW


class Breaker:
    """One for all bots that share an address; each has its `Share`."""

    def __init__(
        self, together: int = TOGETHER, seconds: Callable[[], float] = time.monotonic
    ) -> None:
        self._seconds = seconds
        self.all = Count(together, seconds)

    def share(self, most: int = TOGETHER) -> Share:
        return Share(self, Count(most, self._seconds))

    @property
    def is_open(self) -> bool:
        """Whether nobody's requests leave any more."""
        return self.all.is_full


class Share:
    """What one bot asks before a request, and tells after it."""

    def __init__(self, breaker: Breaker, own: Count) -> None:
        self._breaker, self._own = breaker, own
        self._is_said = False

    def note(self, status: int, scope: str) -> None:
        """What came of a request; `scope`: X-RateLimit-Scope, or nothing."""
        if status in INVALID and scope != SHARED:
            self._own.add()
            self._breaker.all.add()

    def may_leave(self, path: str) -> bool:
        """Whether a request to this path of Discord's may be made now."""
        is_open = self._own.is_full or self._breaker.is_open
        if is_open and not self._is_said:
            log.error("too many requests refused; most calls wait", all=self._breaker.is_open)
        self._is_said = is_open
        return not is_open or any(each in path for each in ANSWERS)
