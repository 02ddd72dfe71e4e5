"""Gives the time as aware UTC moments, and turns moments into the seconds that the store keeps."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

import structlog

Clock = Callable[[], datetime]
"""Gives the present moment, aware and in UTC."""

HOME = ZoneInfo("Europe/Brussels")
"""The wall clock of the towns that Bankje is for."""


JUMP = timedelta(minutes=10)
"""More than a clock is set right by; less than anything is kept."""
SETTING_TIME = 600
"""Seconds after its start in which a machine sets its clock by the network."""
DOUBT = timedelta(days=1)
"""How long a clock that jumped ahead must stand by it, at most: as long as it jumped is enough."""
log = structlog.get_logger("bankje")


utc_now: Clock = partial(datetime.now, UTC)


def to_seconds(moment: datetime) -> int:
    """UTC seconds since 1970, the only shape in which the store knows time (failure F-D6)."""
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone")
    return int(moment.timestamp())


from_seconds: Callable[[int], datetime] = partial(datetime.fromtimestamp, tz=UTC)
"""An aware moment in UTC, of the seconds that the store keeps."""


seconds_awake: Callable[[], float] = partial(
    time.clock_gettime, getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
)
"""Seconds since this machine started, asleep or not; nobody can set them."""


class Doubt:
    """The computer's clock, but not taken along at once when that jumps ahead.

    What is deleted cannot be undone. So a jump ahead is believed only when the clock has stood by
    it for as long as it jumped, a day at most; at a start of Bankje; or right after a start of the
    machine, when clocks are set. So a clock that was an hour behind is right again in an hour, and
    not for a day the reason that the bench is said to be open when it is not.
    A clock that goes back is believed at once: then nothing is due.
    """

    def __init__(self, wall: Clock = utc_now, seconds: Callable[[], float] = seconds_awake) -> None:
        self._wall = wall
        self._seconds = seconds
        self._believed, self._at = wall(), seconds()
        self._doubts_since: float | None = None

    def __call__(self) -> datetime:
        moment, now = self._wall(), self._seconds()
        ahead = (moment - self._believed).total_seconds() - (now - self._at)
        if ahead <= JUMP.total_seconds() or now < SETTING_TIME or self._stood_by(now, ahead):
            self._doubts_since = None
            believed = moment
        else:
            believed = self._believed + timedelta(seconds=now - self._at)
        self._believed, self._at = believed, now
        return believed

    def _stood_by(self, now: float, ahead: float) -> bool:
        if self._doubts_since is None:
            log.error("clock jumped ahead; doubted for a day at most, unless Bankje starts again")
            self._doubts_since = now
        return now - self._doubts_since >= min(ahead, DOUBT.total_seconds())
