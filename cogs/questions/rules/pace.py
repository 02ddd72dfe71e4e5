"""How much one person can set off in a while, so that nobody else waits for it (R45, C11).

Values only: moments at which something happened, and now. What lies ahead of now was noted by a
clock that was set back since, and counts for nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

REMEMBERED = timedelta(minutes=10)
"""Nothing of a person's pace is known for longer."""
MOST_NEW = 4
"""Conversations that one person begins in that time: who withdraws and asks anew twice passes."""
MOST_NEW_IN_NEED = 8
"""The same for who says that it is urgent; more than that is no person in need."""
MOST_COMPLAINTS = 3
"""About a worker, to who leads the team, in that time."""
RINGS_APART = timedelta(minutes=1)
MOST_RINGS = 5
"""Rings for one person in `REMEMBERED`: the real limit, for what rings is heard by people."""
CALLS_APART = timedelta(minutes=5)
"""Somebody who does not feel safe rings at once, and again after this."""
CALLS_APART_WHEN_BLOCKED = timedelta(hours=1)
"""With whom the team does not talk now (R45)."""
FREE_LINES = 12
"""Lines in a minute through a window of three presses: above it nobody types, and they are joined.
"""
A_MINUTE = timedelta(minutes=1)


def lately(moments: Sequence[datetime], now: datetime, within: timedelta) -> list[datetime]:
    """Those that lie less than `within` before now."""
    return [at for at in moments if at <= now < at + within]


def may_begin(begun: Sequence[datetime], now: datetime, *, most: int) -> bool:
    return len(lately(begun, now, REMEMBERED)) < most


def begins_again(begun: Sequence[datetime], now: datetime, *, most: int) -> timedelta:
    """How long until another may begin, for whom none may begin now."""
    counted = sorted(lately(begun, now, REMEMBERED))
    return counted[len(counted) - most] + REMEMBERED - now


def may_ring(rung: Sequence[datetime], now: datetime) -> bool:
    counted = lately(rung, now, REMEMBERED)
    return len(counted) < MOST_RINGS and not lately(counted, now, RINGS_APART)


def may_call(called: Sequence[datetime], now: datetime, apart: timedelta = CALLS_APART) -> bool:
    """Whether it may ring once more that somebody does not feel safe."""
    return not lately(called, now, apart)


def is_fast(lines: Sequence[datetime], now: datetime) -> bool:
    """`lines`: when they came, this one included."""
    return len(lately(lines, now, A_MINUTE)) > FREE_LINES
