"""*Hielp dit?*: answers that only count together, so that nobody knows whose one was (R66, R36).

They wait in memory until enough different people gave one, and then a while longer. What a restart
loses was never counted, and nothing was ever written down beside a person.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.core.alias import Alias
from bot.core.errors import Refusal
from bot.core.retention import CEILING
from cogs.questions.rules.conversation import Conversation, Urgency

FEWEST = 5
"""Different people whose answers count together, and never fewer."""
SHORTEST_DELAY, LONGEST_DELAY = timedelta(hours=1), timedelta(hours=48)
"""Between these, by chance: when they count says nothing of when the last one answered."""
ASKED_FOR = timedelta(days=1)
"""So long a question that was shown can be answered."""

ANSWERED_FOR = CEILING
"""So long it is known, in memory, that a conversation needs no asking: longer than any is kept."""


class Question(StrEnum):
    HELPED = "helped"
    RESIDENCE = "residence"


ANSWERS: Mapping[Question, tuple[str, ...]] = {
    Question.HELPED: ("yes", "somewhat", "no"),
    Question.RESIDENCE: ("yes", "no"),
}


@dataclass(frozen=True, slots=True)
class Pool:
    """Answers to one question on one server that do not count yet, in no order.

    Invariants: at least as many answers as `voices`, which are those who gave them and did not
    wipe since; `due` is set only when there were enough.
    """

    counts: Mapping[str, int] = field(default_factory=dict)
    voices: frozenset[Alias] = frozenset()
    due: datetime | None = None


def counter(question: Question, answer: str) -> str:
    """The name under which it counts, beside no person and no day."""
    return f"closing-{question}-{answer}"


def checked_answer(question: Question, answer: str) -> str:
    """Raise `Refusal("shell-no-such-door")` for a forged one."""
    if answer not in ANSWERS[question]:
        raise Refusal("shell-no-such-door")
    return answer


def may_ask(conversation: Conversation) -> bool:
    """Only after a worker closed what was answered, and never after a call for help."""
    return (
        conversation.closed_at is not None
        and conversation.closed_by is not None
        and conversation.answered_at is not None
        and conversation.urgency is not Urgency.UNSAFE
    )


def added(pool: Pool, alias: Alias, answer: str, *, due: datetime) -> Pool:
    """With one more; `due`: when they count if this one makes them enough. One for each person."""
    if alias in pool.voices:
        return pool
    counts = {**pool.counts, answer: pool.counts.get(answer, 0) + 1}
    more = replace(pool, counts=counts, voices=pool.voices | {alias})
    enough = len(more.voices) >= FEWEST
    return replace(more, due=pool.due or due) if enough else more


def minus(pool: Pool, counted: Pool) -> Pool:
    """What came in after `counted` was taken; fewer than enough, so it waits anew."""
    more = {said: n - counted.counts.get(said, 0) for said, n in pool.counts.items()}
    counts = {said: n for said, n in more.items() if n}
    return Pool(counts, pool.voices - counted.voices)


def is_due(pool: Pool, moment: datetime) -> bool:
    return pool.due is not None and moment >= pool.due


def without(pool: Pool, alias: Alias) -> Pool:
    """They wiped: that they answered is forgotten too. What, nobody knew already."""
    return replace(pool, voices=pool.voices - {alias})
