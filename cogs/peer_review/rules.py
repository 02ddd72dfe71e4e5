"""Who may say something of a draft, who sends it, and until when it stands."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from bot.core.errors import Refusal
from cogs.introductions.rules.team import Worker
from cogs.questions.rules.conversation import Conversation

STANDS_FOR = timedelta(hours=8)
"""A working day: a draft of yesterday answers what was asked yesterday. Shorter than the time after
which Discord archives a silent thread, in which nothing is changed any more."""


EYES = 2
"""Pairs of them: who writes, and who reads along."""


class Verdict(StrEnum):
    """What a colleague says of it, in one press; why, they say among themselves."""

    GOOD = "good"
    OTHERWISE = "otherwise"


def stands_until(conversation: Conversation, moment: datetime) -> datetime:
    """Never longer than its conversation."""
    return min(moment + STANDS_FOR, conversation.expires_at)


def known(author: Worker | None) -> Worker:
    """Who wrote it. Raise `Refusal("peer_review-over")` when nobody of the team is called so."""
    if author is None:
        raise Refusal("peer_review-over")
    return author


def by_another(author: Worker | None, worker: Worker) -> Worker:
    """Two people, or it would be no second pair of eyes.

    Raise as `known`, or `Refusal("peer_review-own")`.
    """
    if known(author).account == worker.account:
        raise Refusal("peer_review-own")
    return worker


def by_its_author(author: Worker | None, worker: Worker) -> Worker:
    """Nobody speaks in another's name. Raise as `known`, or `Refusal("peer_review-not-yours")`."""
    if known(author).account != worker.account:
        raise Refusal("peer_review-not-yours")
    return worker
