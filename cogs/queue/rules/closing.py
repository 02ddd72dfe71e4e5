"""Why closing a conversation asks *Zeker?* first. Values only."""

from __future__ import annotations

from enum import StrEnum

from cogs.questions.rules.conversation import Conversation, Urgency


class Doubt(StrEnum):
    """What a worker must have seen before it closes; the graver one alone is asked."""

    UNSAFE = "unsafe"
    UNANSWERED = "unanswered"


def doubt_about(conversation: Conversation) -> Doubt | None:
    """None for what may close at once: no call for help, and a human answered what was asked."""
    if conversation.urgency is Urgency.UNSAFE:
        return Doubt.UNSAFE
    if conversation.answered_at is None or conversation.goes_on:
        return Doubt.UNANSWERED
    return None
