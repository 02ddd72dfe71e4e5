"""When a notice leaves: at once in live talk, and else a while later, by chance."""

from __future__ import annotations

from datetime import datetime, timedelta

LIVE = timedelta(minutes=10)
"""Whoever spoke so recently may sit and wait for it."""
LATEST = timedelta(minutes=15)
"""How much later a notice may leave. Whoever reads when each answer came and when each direct
message was sent, sees fewer of them belong together, the more come in so many minutes."""


def leaves_at(moment: datetime, last_at: datetime, later: timedelta) -> datetime:
    """`last_at`: when anybody last spoke, before the answer; `later`: drawn, up to `LATEST`.

    A clock that was set back makes no talk live.
    """
    is_live = timedelta(0) <= moment - last_at <= LIVE
    return moment if is_live else moment + min(max(later, timedelta(0)), LATEST)
