"""Compares a conversation's row with its thread, which may know more after a crash."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from cogs.introductions.rules.team import Worker
from cogs.questions.rules.conversation import Conversation

SLACK = timedelta(seconds=30)
"""How much later by our clock something may stand than it was written down, where a row knows no
message to compare with."""


@dataclass(frozen=True, slots=True)
class LastRelayed:
    """What stands last in a thread of all that was relayed; `at` by the clock of our rows.

    `worker`: who signed it, None for the young person and when no one of the team signs so.
    """

    message: int
    by_team: bool
    at: datetime
    worker: Worker | None = None


def knowing(conversation: Conversation, said: int | None) -> Conversation:
    """Let it know of a message; ids of Discord grow."""
    return replace(conversation, said=max(said, conversation.said or 0)) if said else conversation


def is_news(conversation: Conversation, last: LastRelayed) -> bool:
    """Whether the thread shows something that the row does not know: the bot died in between.

    The thread is what both sides read, so it is right. Ids of Discord say what came after what,
    whatever our clock says. Where the row knows of no message, only an answer can be news while
    the young person seems to wait for it, and what is later than all that is known.
    """
    if conversation.said is not None:
        is_later = last.message > conversation.said
        return is_later and (last.by_team or conversation.closed_at is None)
    later = last.at > conversation.last_at + SLACK
    if conversation.closed_at:
        return last.by_team and later
    if not last.by_team:
        return conversation.waiting_since is None
    since = conversation.waiting_since
    if since and not conversation.came_back:
        return True  # of what they wrote and what answers it, the answer stands last
    return (since is not None and last.at > since) or later


def is_unanswered_again(conversation: Conversation, last: LastRelayed) -> bool:
    """Whether the answer of which the row knows is gone: taken back, or deleted by somebody."""
    if conversation.said is None or conversation.waiting or conversation.closed_at:
        return False
    return not last.by_team and last.message < conversation.said
