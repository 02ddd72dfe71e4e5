"""What a referral is, what may be said about it once, and when it is asked how it went.

It is asked at most once, late or never, and not at night.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from enum import IntFlag, StrEnum
from functools import lru_cache
from hashlib import sha256
from typing import NewType

from bot.core.alias import Alias, GuildId
from bot.core.clock import HOME
from bot.core.errors import Refusal
from bot.core.retention import Retention
from bot.texts.typed_text import as_typed, units
from cogs.introductions.rules.team import Worker
from cogs.questions.rules.conversation import Conversation, Key
from cogs.questions.rules.endings import ends_at

Token = NewType("Token", str)
"""Sixteen random hex digits: the only handle that buttons carry."""


class Together(StrEnum):
    TOGETHER = "together"
    ALONE = "alone"


class YesNo(StrEnum):
    """What a young person answers to each question that is asked of them once.

    Whether the worker may say their sentence to the partner (`may_tell`, R53), and whether someone
    may ask later how it went (`wish`): two consents, and neither follows from the other.
    """

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


class ThreadLine(IntFlag):
    """What a young person said of a referral, as the team reads it in the thread: each once."""

    TOGETHER = 1
    MAY_TELL = 2
    ANSWER = 4


class PendingPost(StrEnum):
    """Its words do not stand in the thread yet; `PARTNER`: with a sentence for the partner."""

    PLAIN = "plain"
    PARTNER = "partner"


OUTCOME_OF = {FollowUpAnswer.YES: Outcome.YES, FollowUpAnswer.FAILED: Outcome.NO}
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
    may_tell: YesNo | None = None
    together: Together | None = None
    wish: YesNo | None = None
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
        return self.wish is YesNo.YES and self.asked_at is None

    @property
    def is_known(self) -> bool:
        """Somebody knows how it went: then nobody needs to ask later."""
        return self.outcome in (Outcome.YES, Outcome.NO)

    @property
    def outcome_is_missing(self) -> bool:
        """Somebody must still say how it went before the conversation is closed."""
        return self.outcome is None


def begun(
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


def telling_allowed(referral: Referral, may: YesNo) -> Referral:
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
    outcome = referral.outcome if referral.is_known else OUTCOME_OF.get(answer, referral.outcome)
    return replace(referral, answer=answer, outcome=outcome)


def reached(referral: Referral, outcome: Outcome) -> Referral:
    """A worker says how it went. Raise `Refusal("referral-outcome-known")`."""
    if referral.outcome is not None:
        raise Refusal("referral-outcome-known")
    return replace(referral, outcome=outcome)


def newly_known(before: Referral, after: Referral) -> Outcome | None:
    """The outcome to count: the first yes or no."""
    return after.outcome if after.is_known and before.outcome != after.outcome else None


MOST_ENTRIES = 3
"""How many doors a worker names at once."""
LONGEST_SENTENCE, LONGEST_FOR_PARTNER = 800, 500
"""Characters of what a worker writes: it stands on one screen with all that may be chosen of it, so
that nobody says yes to a sentence that they do not see (R53)."""
Code = NewType("Code", str)
"""Eight hex digits that stand for an entry: three of them fit in a custom id (100 characters)."""


@lru_cache(maxsize=1024)
def entry_code(entry: str) -> Code:
    """Of each entry of the directory, one and the same for ever."""
    return Code(sha256(entry.encode()).hexdigest()[:8])


def chosen_entries(codes: Iterable[str], shown: Iterable[str]) -> tuple[str, ...]:
    """The entries that these codes stand for, in the order of choosing.

    Raise `Refusal("referral-entry-gone")` when one may not be shown any more, and
    `Refusal("shell-no-such-door")` for what no menu offers.
    """
    known = {entry_code(entry): entry for entry in shown}
    wanted = [*dict.fromkeys(codes)]
    if not 1 <= len(wanted) <= MOST_ENTRIES:
        raise Refusal("shell-no-such-door")
    if any(each not in known for each in wanted):
        raise Refusal("referral-entry-gone")
    return tuple(known[Code(each)] for each in wanted)


def sentence_of(words: str, longest: int) -> str:
    """Raise `Refusal("referral-too-long")`; only a forged form can."""
    words = as_typed(words)
    if units(words) > longest:
        raise Refusal("referral-too-long", longest=longest)
    return words


ASKED_AFTER = timedelta(hours=72)
TIME_TO_ANSWER = timedelta(days=1)
"""A question that nobody could answer for at least so long is not promised."""
MORNING, EVENING = time(9), time(20)
"""Between these, at home, something may be asked: a phone that lights up may wake someone."""


def is_decent_hour(moment: datetime) -> bool:
    return MORNING <= moment.astimezone(HOME).time() < EVENING


def next_decent_hour(moment: datetime) -> datetime:
    """Give this moment, or the next morning if nobody should be disturbed then."""
    local = moment.astimezone(HOME)
    if is_decent_hour(moment):
        return moment
    day = local if local.time() < MORNING else local + timedelta(days=1)
    morning = day.replace(hour=MORNING.hour, minute=0, second=0, microsecond=0, fold=0)
    return morning.astimezone(UTC)


def follow_up_at(moment: datetime) -> datetime:
    return next_decent_hour(moment + ASKED_AFTER)


def can_follow_up(conversation: Conversation, retention: Retention, moment: datetime) -> bool:
    """Whether the question can be promised, even if the conversation were closed right now."""
    ends = min(ends_at(conversation, retention), moment)
    return follow_up_at(moment) + TIME_TO_ANSWER <= ends + retention.keep


def follow_up_wished(referral: Referral, moment: datetime) -> Referral:
    """They said that it may be asked."""
    _only_undecided(referral)
    # By a clock that went back it is not asked before the referral was made.
    at = follow_up_at(max(moment, referral.made_at))
    return replace(referral, wish=YesNo.YES, follow_up_at=at)


def follow_up_declined(referral: Referral) -> Referral:
    """They would rather not be asked; also possible after a yes, until it is asked."""
    if referral.wish is YesNo.NO or referral.asked_at is not None:
        raise Refusal("referral-said-already")
    return replace(referral, wish=YesNo.NO, follow_up_at=None)


def follow_up_cancelled(referral: Referral) -> Referral:
    """Nothing is asked any more: they stopped, or took their yes back. Silence stays silence."""
    if referral.waits_for_answer:
        return replace(referral, answer=FollowUpAnswer.UNSAID)
    if referral.asked_at is not None:
        return referral
    return replace(referral, wish=YesNo.NO, follow_up_at=None)


def _only_undecided(referral: Referral) -> None:
    if referral.wish is not None:
        raise Refusal("referral-said-already")


def is_due(referral: Referral, moment: datetime) -> bool:
    """Late counts as due, for as long as the referral lives; the night does not."""
    at = referral.follow_up_at
    if not referral.is_planned or at is None:
        return False
    return at <= moment < referral.expires_at and is_decent_hour(moment)


def asked_when_due(referral: Referral, moment: datetime, *, may_ask: bool) -> Referral:
    """Asked now; or never, when the yes does not hold any more. Before it is due, nothing."""
    if not is_due(referral, moment):
        return referral
    return replace(referral, asked_at=moment) if may_ask else follow_up_cancelled(referral)
