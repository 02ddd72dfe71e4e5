"""Whether and when it is asked how it went: at most once, late or never, and not at night."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from bot.core.clock import HOME
from bot.core.errors import Refusal
from bot.core.retention import Retention
from cogs.questions.rules.conversation import Conversation
from cogs.questions.rules.endings import ends_at
from cogs.referral.rules import FollowUpAnswer, FollowUpConsent, Referral

LATER = timedelta(hours=72)
TO_ANSWER = timedelta(days=1)
"""A question that nobody could answer for at least so long is not promised."""
MORNING, EVENING = time(9), time(20)
"""Between these, at home, something may be asked: a phone that lights up may wake someone."""


def is_decent(moment: datetime) -> bool:
    return MORNING <= moment.astimezone(HOME).time() < EVENING


def decent(moment: datetime) -> datetime:
    """Give this moment, or the next morning if nobody should be disturbed then."""
    local = moment.astimezone(HOME)
    if is_decent(moment):
        return moment
    day = local if local.time() < MORNING else local + timedelta(days=1)
    morning = day.replace(hour=MORNING.hour, minute=0, second=0, microsecond=0, fold=0)
    return morning.astimezone(UTC)


def follow_up_at(moment: datetime) -> datetime:
    return decent(moment + LATER)


def can_follow_up(conversation: Conversation, retention: Retention, moment: datetime) -> bool:
    """Whether the question can be promised, even if the conversation were closed right now."""
    ends = min(ends_at(conversation, retention), moment)
    return follow_up_at(moment) + TO_ANSWER <= ends + retention.keep


def wished(referral: Referral, moment: datetime) -> Referral:
    """They said that it may be asked."""
    _only_undecided(referral)
    # By a clock that went back it is not asked before the referral was made.
    at = follow_up_at(max(moment, referral.made_at))
    return replace(referral, wish=FollowUpConsent.YES, follow_up_at=at)


def declined(referral: Referral) -> Referral:
    """They would rather not be asked; also possible after a yes, until it is asked."""
    if referral.wish is FollowUpConsent.NO or referral.asked_at is not None:
        raise Refusal("referral-said-already")
    return replace(referral, wish=FollowUpConsent.NO, follow_up_at=None)


def left_in_peace(referral: Referral) -> Referral:
    """Nothing is asked any more: they stopped, or took their yes back. Silence stays silence."""
    if referral.waits_for_answer:
        return replace(referral, answer=FollowUpAnswer.UNSAID)
    if referral.asked_at is not None:
        return referral
    return replace(referral, wish=FollowUpConsent.NO, follow_up_at=None)


def _only_undecided(referral: Referral) -> None:
    if referral.wish is not None:
        raise Refusal("referral-said-already")


def is_due(referral: Referral, moment: datetime) -> bool:
    """Late counts as due, for as long as the referral lives; the night does not."""
    at = referral.follow_up_at
    if not referral.is_planned or at is None:
        return False
    return at <= moment < referral.expires_at and is_decent(moment)


def come_due(referral: Referral, moment: datetime, *, may_ask: bool) -> Referral:
    """Asked now; or never, when the yes does not hold any more. Before it is due, nothing."""
    if not is_due(referral, moment):
        return referral
    return replace(referral, asked_at=moment) if may_ask else left_in_peace(referral)
