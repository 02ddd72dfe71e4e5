"""Whose conversation it is: which worker may act, takes it, or goes on with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.core.alias import Alias
from bot.core.errors import Refusal
from cogs.introductions.rules.team import Worker
from cogs.questions.rules.conversation import Conversation, Urgency, not_before


def claimed(conversation: Conversation, worker: Worker) -> Conversation:
    """Take a conversation. Taking one's own again changes nothing.

    Raise `Refusal("questions-taken")` when a colleague has it.
    """
    if conversation.worker not in (None, worker.account):
        raise Refusal("questions-taken", code_name=conversation.code_name)
    return replace(conversation, worker=worker.account, meant_for=None)


def freed(conversation: Conversation) -> Conversation:
    """Whose taker went off shift without writing: it is everyone's again (C3b)."""
    return replace(conversation, worker=None)


def back_on_top(conversation: Conversation, moment: datetime) -> Conversation:
    """Help elsewhere did not work out: open again, waiting, and before others (R28).

    Who had it keeps it; nobody's silence counted yet. They said so, which ends a pause.
    """
    now = not_before(conversation, moment)
    since = conversation.waiting_since or now
    return replace(
        conversation,
        last_at=now,
        rest=timedelta(),
        closed_at=None,
        closed_by=None,
        waiting_since=since,
        came_back=True,
        grace_told=False,
        paused_at=None,
    )


def may_act(conversation: Conversation, worker: Worker) -> bool:
    """Whether this conversation is for this kind of worker (R2)."""
    return worker.is_a(conversation.only)


def is_for_anybody(conversation: Conversation) -> bool:
    """Nobody has it; or they do not feel safe and no human has written yet, whoever took it."""
    return conversation.worker is None or is_unanswered_call(conversation)


def is_unanswered_call(conversation: Conversation) -> bool:
    """They do not feel safe, and no human has written since: who took it changes nothing (C3b)."""
    return conversation.urgency is Urgency.UNSAFE and conversation.waiting


def declared(conversation: Conversation, urgency: Urgency, *, surely: bool) -> Conversation:
    """How urgent they say it is. A call for help that stands is lowered only `surely`."""
    if is_unanswered_call(conversation) and not surely:
        return conversation
    return replace(conversation, urgency=urgency)


def for_them(conversation: Conversation, worker: Worker) -> Conversation:
    """Raise `Refusal("questions-other-kind")` when it is not for this kind of worker (R2)."""
    if not may_act(conversation, worker):
        raise Refusal("questions-other-kind", code_name=conversation.code_name)
    return conversation


def handed_to(conversation: Conversation, worker: Worker) -> Conversation:
    """Another worker goes on with it, because the young person said yes (R2)."""
    return replace(conversation, worker=worker.account, meant_for=None)


def only_its_own(conversation: Conversation | None, alias: Alias) -> Conversation:
    """Raise `Refusal("questions-gone")` for a stranger's conversation as for a wiped one."""
    if conversation is None or conversation.alias != alias:
        raise Refusal("questions-gone")
    return conversation
