"""What a worker can count: informal contacts and themes, by kind and number only (R21).

As many themes that gladden as themes that weigh, so that the list does not lead to worries (R3).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.core.errors import Refusal

MOST = 99
"""At once. Whoever met more young people counts twice, and one finger too many does less harm."""
REMEMBERED_FOR = timedelta(hours=12)
"""As long as the longest shift: so long a worker sees, alone, what they counted themselves."""
MOST_REMEMBERED = 200
"""Taps of one worker; of what came before, only the town's number is left."""


class Tally(StrEnum):
    """A kind; the value is part of the name under which it counts."""

    PLAYED = "contact-played"
    CHATTED = "contact-chatted"
    CONGRATULATED = "contact-congratulated"
    TALENT = "theme-talent"
    INITIATIVE = "theme-initiative"
    PRIDE = "theme-pride"
    FRIENDSHIP = "theme-friendship"
    WORRY = "theme-worry"
    TENSION = "theme-tension"
    BULLYING = "theme-bullying"
    DISINFORMATION = "theme-disinformation"

    @property
    def counter(self) -> str:
        return f"tally-{self}"


CONTACTS = (Tally.PLAYED, Tally.CHATTED, Tally.CONGRATULATED)
GLAD = (Tally.TALENT, Tally.INITIATIVE, Tally.PRIDE, Tally.FRIENDSHIP)
HEAVY = (Tally.WORRY, Tally.TENSION, Tally.BULLYING, Tally.DISINFORMATION)


@dataclass(frozen=True, slots=True)
class Tap:
    """What one worker counted at one moment; in memory only, and theirs alone."""

    what: Tally
    amount: int
    at: datetime


@dataclass(frozen=True, slots=True)
class OwnTallies:
    """What a worker counted lately, by kind. `since`: the first of it that is remembered."""

    counts: dict[Tally, int]
    since: datetime


def checked_amount(amount: int) -> int:
    """Raise `Refusal("evaluation-tally-amount")` for what no shift holds, or is no number."""
    if not 1 <= amount <= MOST:
        raise Refusal("evaluation-tally-amount", most=MOST)
    return amount


def remembered(taps: Iterable[Tap], moment: datetime) -> tuple[Tap, ...]:
    """What is not too long ago, the oldest first."""
    lately = [each for each in taps if moment - each.at < REMEMBERED_FOR]
    return tuple(lately[-MOST_REMEMBERED:])


def summary(taps: Iterable[Tap]) -> OwnTallies | None:
    """None for who counted nothing."""
    known = tuple(taps)
    if not known:
        return None
    counts: Counter[Tally] = Counter()
    for each in known:
        counts[each.what] += each.amount
    return OwnTallies({each: counts[each] for each in Tally if counts[each]}, known[0].at)
