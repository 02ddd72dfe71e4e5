"""*Even pauze*: the young person hears nothing until they write again, or say so (R25).

It ends with the conversation, and moves no end. Whoever does not feel safe ends it by saying so;
whoever said so before it is still waited for, and may be answered, without a notice (C3b).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.core.errors import Refusal
from cogs.questions.rules.assignment import is_unanswered_call
from cogs.questions.rules.conversation import Conversation, due_from, not_before


def paused(conversation: Conversation, moment: datetime) -> Conversation:
    """Asked twice, it holds since the first time. Raise `Refusal("questions-ended-ask-again")`."""
    if conversation.closed_at:
        raise Refusal("questions-ended-ask-again")
    if conversation.paused_at:
        return conversation
    return replace(conversation, paused_at=not_before(conversation, moment))


def resumed(conversation: Conversation, moment: datetime) -> Conversation:
    """They want to hear again. What waited is due from now, unless somebody could answer before."""
    if conversation.paused_at and conversation.waiting_since:
        conversation = due_from(conversation, not_before(conversation, moment))
    return replace(conversation, paused_at=None)


def is_stopped(conversation: Conversation) -> bool:
    """Whether the young person ended it. Also when who closed it has left the team since."""
    return conversation.closed_at is not None and conversation.closed_by is None


def hears_nothing(conversation: Conversation) -> bool:
    """Whether they wanted that: in a pause, and after they stopped (R25)."""
    return is_stopped(conversation) or conversation.paused_at is not None


def not_paused(conversation: Conversation) -> Conversation:
    """For whoever would reach them. Raise `Refusal("questions-paused")`."""
    if conversation.paused_at:
        raise Refusal("questions-paused", code_name=conversation.code_name)
    return conversation


def answerable(conversation: Conversation) -> Conversation:
    """For whoever would answer: a call for help may be, in a pause too. Raise as `not_paused`."""
    return conversation if is_unanswered_call(conversation) else not_paused(conversation)
