"""What time it is by Discord's clock: every id that Discord gives holds when it was made.

This machine's clock may be minutes or hours off. What is looked for on Discord is looked for by
Discord's own time.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import discord

TELL_THE_TIME = ("interaction", "message")
"""Events of something that was made a moment ago, and has an id."""
SLACK = timedelta(minutes=2)
"""How far ids may be apart from each other, and from when something happened."""
A_WHILE = timedelta(hours=2)
"""How far a moment that was written down may be off: the clock may have been mended since."""
FRESH = 600.0
"""Seconds after which what was heard is measured anew: no count runs as evenly as Discord's."""


class DiscordsClock:
    """`now`: this machine's clock, aware UTC; `seconds`: a count that nobody sets back.

    An id is heard after it was made. So this is never ahead of Discord's clock, and the best of all
    that was heard is a fraction of a second behind.
    """

    def __init__(
        self, now: Callable[[], datetime], seconds: Callable[[], float] = time.monotonic
    ) -> None:
        self._now = now
        self._seconds = seconds
        self._ahead: float | None = None
        """By how many seconds Discord's time is more than the count."""
        self._lately = 0.0, -math.inf
        """Since when, by the count, and the most by which it was more in that time."""

    def heard(self, id_: int) -> None:
        """An id that the gateway just gave."""
        count = self._seconds()
        ahead = discord.utils.snowflake_time(id_).timestamp() - count
        since, most = self._lately
        if self._ahead is None or count - since > FRESH:
            self._ahead = ahead if self._ahead is None else max(most, ahead)
            self._lately = count, ahead
            return
        self._ahead = max(self._ahead, ahead)
        self._lately = since, max(most, ahead)

    def age(self, id_: int) -> float:
        """How many seconds ago this was made; rather too few than too many."""
        made = discord.utils.snowflake_time(id_)
        return max((self.now() - made).total_seconds(), 0.0) if self._ahead is not None else 0.0

    def now(self) -> datetime:
        """Never later than Discord's own; this machine's, where nothing was heard yet."""
        if self._ahead is None:
            return self._now()
        return datetime.fromtimestamp(self._seconds() + self._ahead, UTC)

    def by_this_machine(self, moment: datetime) -> datetime:
        """A moment by Discord's clock, by the one in which rows are kept."""
        return moment if self._ahead is None else moment + (self._now() - self.now())

    def lowest_id(self) -> int:
        """Below the id of everything that is posted from now on."""
        slack = SLACK if self._ahead is not None else A_WHILE
        return discord.utils.time_snowflake(self.now() - slack)

    def around(self, moment: datetime, slack: timedelta = A_WHILE) -> tuple[int, int]:
        """Between which ids that is which happened at this moment by this machine's clock.

        The clock may be off now as it was then, or may have been mended since.
        """
        by_discord = moment + (self.now() - self._now())
        earliest, latest = min(moment, by_discord), max(moment, by_discord)
        return (
            discord.utils.time_snowflake(earliest - slack),
            discord.utils.time_snowflake(latest + A_WHILE, high=True),
        )
