"""Computes how long to wait before calling Discord again; the waiting is done elsewhere.

Discord makes a bot's token useless after a thousand IDENTIFYs in a day, and asks for five seconds
between two. discord.py alone would reach that in an hour and a half at a gateway that closes each
connection right after it was made.
"""

from __future__ import annotations

import random
import time
from collections import deque
from collections.abc import Callable

LONGEST = 300.0
"""Seconds between two tries, at most: an outage that is over is noticed within five minutes."""
STEADY = 60.0
"""Seconds that a connection must last to count as one that worked."""
BETWEEN = 5.0
"""Seconds between two IDENTIFYs (Discord)."""
MOST_AN_HOUR = 30
"""IDENTIFYs; 720 a day, where Discord takes away the token at 1000."""
HOUR = 3600.0


class Pace:
    """`seconds` is a clock that nobody can set; `chance` a number from 0 up to 1."""

    def __init__(
        self,
        seconds: Callable[[], float] = time.monotonic,
        random_source: Callable[[], float] = random.random,
    ) -> None:
        self.seconds = seconds
        self._random_source = random_source
        self.failures = 0
        self._identified: deque[float] = deque(maxlen=MOST_AN_HOUR)

    def ended(self, lasted: float = 0.0) -> float:
        """A try failed, or a connection ended after so many seconds: give the seconds to wait.

        The first time none, because most outages are one moment long. Then doubling, and between
        half of it and all of it, so that not every bot in the world comes back at once.
        """
        self.failures = 1 if lasted >= STEADY else self.failures + 1
        if self.failures == 1:
            return 0.0
        whole = min(2.0 ** min(self.failures - 1, 16), LONGEST)
        return float(whole * (0.5 + self._random_source() / 2))

    def until_identify(self) -> float:
        """Seconds until an IDENTIFY is within what Discord allows."""
        now = self.seconds()
        if not self._identified:
            return 0.0
        waits = BETWEEN - (now - self._identified[-1])
        if len(self._identified) == MOST_AN_HOUR:
            waits = max(waits, HOUR - (now - self._identified[0]))
        return max(waits, 0.0)

    def identified(self) -> None:
        self._identified.append(self.seconds())
