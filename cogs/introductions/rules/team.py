"""What it takes to be known as a worker, and how a worker signs."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.texts.typed_text import hides, units

LONGEST_NAME = 32
MOST_NAMED = 12
"""People in one sentence; of a larger team it says how many more there are."""
MARKS = "<>@*_`:/\\|~#[]()"
"""What would be a mention, a link or other markup in Discord."""
KNOWN_FOR = timedelta(days=365)
"""A worker who starts no shift for a year is forgotten."""
Say = Callable[..., str]


class Role(StrEnum):
    """The kind of work; each has a fixed sentence that tells young people what it is for (R2)."""

    YOUTH_WORKER = "youth_worker"
    STREET_WORKER = "street_worker"
    PREVENTION_WORKER = "prevention_worker"
    COUNSELLOR = "counsellor"


class Secrecy(StrEnum):
    """Which duty of confidence a worker has: chosen by the employer, without default (R33)."""

    DISCRETION = "discretion"
    PROFESSIONAL = "professional"


@dataclass(frozen=True, slots=True)
class Worker:
    """`account` is the worker's own, known Discord account: workers are not anonymous."""

    guild: GuildId
    account: int
    name: str
    role: Role
    secrecy: Secrecy

    def is_a(self, kind: Role | None) -> bool:
        """Whether they are of this kind; everybody is of no kind in particular."""
        return kind in (None, self.role)


def introduced(guild: GuildId, account: int, *, name: str, role: Role, secrecy: Secrecy) -> Worker:
    """Accept a worker's card. Raise `Refusal("introductions-name")` for a name that is none."""
    name = " ".join(name.split())
    a_name = name.isprintable() and any(letter.isalpha() for letter in name) and not hides(name)
    if not a_name or units(name) > LONGEST_NAME or any(mark in MARKS for mark in name):
        raise Refusal("introductions-name", longest=LONGEST_NAME)
    return Worker(guild, account, name, role, secrecy)


def only_one_so_called(worker: Worker, team: Iterable[Worker]) -> None:
    """Raise `Refusal("introductions-name-taken")` for a first name that a colleague has.

    Nobody could tell from a signature which of the two it was.
    """
    wanted = _as_heard(worker.name)
    others = (each for each in team if each.account != worker.account)
    if any(_as_heard(each.name) == wanted for each in others):
        raise Refusal("introductions-name-taken", name=worker.name)


def _as_heard(name: str) -> str:
    """The letters of a name, without capitals, accents, spaces and hyphens."""
    apart = unicodedata.normalize("NFKD", name).casefold()
    return "".join(sign for sign in apart if sign.isalnum())


def known_until(moment: datetime) -> datetime:
    return moment + KNOWN_FOR


def weakest(workers: Iterable[Worker]) -> Secrecy:
    """The rule that a mixed team promises; an unknown team promises no more than that (R33)."""
    duties = {worker.secrecy for worker in workers}
    return Secrecy.PROFESSIONAL if duties == {Secrecy.PROFESSIONAL} else Secrecy.DISCRETION


def signature(say: Say, worker: Worker) -> str:
    """Name and role, as they stand under everything that a worker sends (promise 4)."""
    role = say(f"introductions-role-{worker.role}")
    return say("introductions-signature", name=worker.name, role=role)


def names(say: Say, workers: Iterable[Worker], most: int = MOST_NAMED) -> str:
    """`Yasmine, Bram en Els`, or `Yasmine, Bram en nog 39 anderen`."""
    return names_in_order(say, sorted({worker.name for worker in workers}), most)


def names_in_order(say: Say, listed: Sequence[str], most: int = MOST_NAMED) -> str:
    if len(listed) < 2:  # noqa: PLR2004 - 'and' needs two
        return "".join(listed)
    if len(listed) > most:
        count, first = len(listed) - most, ", ".join(listed[:most])
        return say("introductions-and-others", first=first, count=count)
    return say("introductions-and", first=", ".join(listed[:-1]), last=listed[-1])
