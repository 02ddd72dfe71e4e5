"""Two workers at once in one conversation: what each of them should know of the other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

WITHIN = timedelta(minutes=10)
"""What a colleague did longer ago stands in the thread, or came to nothing."""


@dataclass(frozen=True, slots=True)
class Writing:
    """A worker opened the form to answer, or answered: `answered_at` is None until they did."""

    account: int
    name: str
    opened_at: datetime
    answered_at: datetime | None = None

    @property
    def last_at(self) -> datetime:
        return self.answered_at or self.opened_at


def of_others(found: Iterable[Writing], account: int, moment: datetime) -> tuple[Writing, ...]:
    """What colleagues did lately, the oldest first."""
    others = [e for e in found if e.account != account and is_lately(e, moment)]
    return tuple(sorted(others, key=lambda each: each.last_at))


def is_lately(writing: Writing, moment: datetime) -> bool:
    return moment - WITHIN < writing.last_at
