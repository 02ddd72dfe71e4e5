"""What has ended goes on, because the young person wants that; or ends again, as it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from cogs.questions.rules.conversation import Conversation, not_before


def gone_on(conversation: Conversation, moment: datetime) -> Conversation:
    """Open again, because the young person goes on with it. Who had it keeps it."""
    now = not_before(conversation, moment)
    still = replace(conversation, closed_at=None, closed_by=None, grace_told=False)
    return replace(still, last_at=now, rest=timedelta(), goes_on=True)


def ended_as(conversation: Conversation, before: Conversation) -> Conversation:
    """Ended as it was `before`: they went on, and nothing of it arrived."""
    return replace(
        conversation,
        last_at=before.last_at,
        rest=before.rest,
        closed_at=before.closed_at,
        closed_by=before.closed_by,
        paused_at=None,
        grace_told=before.grace_told,
        goes_on=before.goes_on,
    )
