"""What a thread shows and a row does not know: the bot died, or Discord fell silent, in between."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from cogs.questions.rules import Conversation

SLACK = timedelta(seconds=30)
"""How far Discord's clock and ours may be apart."""


@dataclass(frozen=True, slots=True)
class Said:
    """What stands last in a thread of all that was relayed; `at` by Discord's clock."""

    by_team: bool
    at: datetime


def is_news(conversation: Conversation, last: Said) -> bool:
    """Whether the thread shows something that the row does not know: the bot died in between.

    The thread is what both sides read, so it is right. An answer is news while the young person
    still seems to wait for it, or when it is later than all that is known.
    """
    later = last.at > conversation.last_at + SLACK
    if conversation.closed_at:
        return last.by_team and later
    if not last.by_team:
        return not conversation.waiting
    since = conversation.waiting_since
    if since and not conversation.came_back:
        return True  # of what they wrote and what answers it, the answer stands last
    return (since is not None and last.at > since) or later
