"""When a mention of a worker who is not on shift gets an automatic answer, and how often."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from cogs.introductions.rules.team import Worker

ONCE_A_PERSON = timedelta(hours=12)
ONCE_A_CHANNEL = timedelta(minutes=10)
STANDS = timedelta(hours=1)
"""How long the answer stays; then it has done its work."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Who was named where, by someone who is not of the team.

    `place` is the channel or thread; `channel` the channel that it belongs to.
    """

    author: int
    named: frozenset[int]
    place: int
    channel: int


def absent(mention: Mention, team: Iterable[Worker], here: Iterable[Worker]) -> tuple[Worker, ...]:
    """The workers who were named and are not here; nobody when the team talks to itself."""
    team, present = list(team), {worker.account for worker in here}
    if mention.author in {worker.account for worker in team}:
        return ()
    named = (worker for worker in team if worker.account in mention.named)
    return tuple(worker for worker in named if worker.account not in present)


def toggled(silent: Collection[int], channel: int) -> tuple[int, ...]:
    """The channels without automatic answers, after a change of mind about one."""
    return tuple(sorted(set(silent) ^ {channel}))


def person_until(moment: datetime) -> datetime:
    return moment + ONCE_A_PERSON


def channel_until(moment: datetime) -> datetime:
    return moment + ONCE_A_CHANNEL


def answer_gone(moment: datetime) -> datetime:
    return moment + STANDS
