"""When a direct message leaves that there is an answer (to whom: `repository/dm_notices`)."""

from __future__ import annotations

from datetime import datetime, timedelta

IN_LIVE_TALK = timedelta(minutes=10)
"""Whoever spoke so recently may sit and wait for it."""
LONGEST_NOTICE_DELAY = timedelta(minutes=15)
"""How much later a notice may leave. Whoever reads when each answer came and when each direct
message was sent, sees fewer of them belong together, the more come in so many minutes."""


def leaves_at(moment: datetime, last_at: datetime, later: timedelta) -> datetime:
    """When a direct message that there is an answer leaves: at once in live talk, else later.

    `last_at`: when anybody last spoke, before the answer; `later`: drawn by chance, up to
    `LONGEST_NOTICE_DELAY`. A clock that was set back makes no talk live.
    """
    is_live = timedelta(0) <= moment - last_at <= IN_LIVE_TALK
    return moment if is_live else moment + min(max(later, timedelta(0)), LONGEST_NOTICE_DELAY)
