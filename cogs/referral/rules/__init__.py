"""What a referral is, and what may be said about it, once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import IntFlag, StrEnum
from typing import NewType

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from cogs.introductions.rules import Worker
from cogs.questions.rules.conversation import Conversation, Key

Token = NewType("Token", str)
"""Sixteen random hex digits: the only handle that buttons carry."""


class Together(StrEnum):
    TOGETHER = "together"
    ALONE = "alone"


class FollowUpConsent(StrEnum):
    """Whether someone may be asked later how it went."""

    YES = "yes"
    NO = "no"


class FollowUpAnswer(StrEnum):
    """What the young person says when asked. Each ends it: there is no second question."""

    YES = "yes"
    NOT_YET = "not_yet"
    FAILED = "failed"
    UNSAID = "unsaid"


class Outcome(StrEnum):
    """What is known of it. `UNKNOWN` is said too: nothing ends silently (R28)."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Line(IntFlag):
    """What a young person said of a referral, as the team reads it in the thread: each once."""

    TOGETHER = 1
    MAY_TELL = 2
    ANSWER = 4


class OnItsWay(StrEnum):
    """Its words do not stand in the thread yet; `PARTNER`: with a sentence for the partner."""

    PLAIN = "plain"
    PARTNER = "partner"


MEANS = {FollowUpAnswer.YES: Outcome.YES, FollowUpAnswer.FAILED: Outcome.NO}
"""What an answer says about the outcome, for good."""


@dataclass(frozen=True, slots=True)
class Referral:
    """It holds no text and no account of a young person.

    Invariants: one to three `entries`; `message` only with a sentence for the partner, and
    `may_tell` only with a `message`; `follow_up_at` exactly with `wish` yes; `asked_at` never
    before it; `answer` only once asked; it expires with its conversation.
    """

    key: Token
    guild: GuildId
    alias: Alias
    conversation: Key
    worker: int | None
    entries: tuple[str, ...]
    made_at: datetime
    expires_at: datetime
    message: int | None = None
    may_tell: FollowUpConsent | None = None
    together: Together | None = None
    wish: FollowUpConsent | None = None
    follow_up_at: datetime | None = None
    asked_at: datetime | None = None
    answer: FollowUpAnswer | None = None
    outcome: Outcome | None = None

    @property
    def waits_for_answer(self) -> bool:
        return self.asked_at is not None and self.answer is None

    @property
    def is_planned(self) -> bool:
        """It will be asked, as far as is known now."""
        return self.wish is FollowUpConsent.YES and self.asked_at is None

    @property
    def is_known(self) -> bool:
        """Somebody knows how it went: then nobody needs to ask later."""
        return self.outcome in (Outcome.YES, Outcome.NO)

    @property
    def outcome_is_missing(self) -> bool:
        """Somebody must still say how it went before the conversation is closed."""
        return self.outcome is None


def made(
    conversation: Conversation,
    worker: Worker,
    entries: Iterable[str],
    *,
    key: Token,
    moment: datetime,
    message: int | None,
) -> Referral:
    """A referral as it begins; `message` holds the sentence for the partner, if there is one."""
    return Referral(
        key=key,
        guild=conversation.guild,
        alias=conversation.alias,
        conversation=conversation.key,
        worker=worker.account,
        entries=tuple(entries),
        made_at=moment,
        expires_at=conversation.expires_at,
        message=message,
    )


def decided(referral: Referral, how: Together) -> Referral:
    if referral.together is not None:
        raise Refusal("referral-said-already")
    return replace(referral, together=how)


def told(referral: Referral, may: FollowUpConsent) -> Referral:
    """They said whether the worker may say that very sentence to the partner (R53)."""
    if referral.message is None:
        raise Refusal("shell-no-such-door")
    if referral.may_tell is not None:
        raise Refusal("referral-said-already")
    return replace(referral, may_tell=may)


def answered(referral: Referral, answer: FollowUpAnswer) -> Referral:
    """The young person knows best: what they say replaces a worker's *weet niet*."""
    if not referral.waits_for_answer:
        raise Refusal("referral-said-already")
    outcome = referral.outcome if referral.is_known else MEANS.get(answer, referral.outcome)
    return replace(referral, answer=answer, outcome=outcome)


def reached(referral: Referral, outcome: Outcome) -> Referral:
    """A worker says how it went. Raise `Refusal("referral-outcome-known")`."""
    if referral.outcome is not None:
        raise Refusal("referral-outcome-known")
    return replace(referral, outcome=outcome)


def newly_known(before: Referral, after: Referral) -> Outcome | None:
    """The outcome to count: the first yes or no."""
    return after.outcome if after.is_known and before.outcome != after.outcome else None
