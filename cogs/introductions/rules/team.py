"""Who is a worker, how they sign, who left the team, and who reads along in words."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.texts.plain_text import is_name, without_joiners
from bot.texts.typed_text import units

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
    a_name = is_name(name) and any(map(str.isalpha, name)) and without_joiners(name).isprintable()
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


def signed_for_reader(say: Say, town: Say, words: str) -> str:
    """Signed words with the kind of worker in the reader's language; all else stays as it is.

    `town`: the language in which they were signed.
    """
    signed, newline, rest = words.partition("\n")
    for role in Role:
        name = f"introductions-role-{role}"
        if signed.endswith(ending := f"({town(name)})"):
            return f"{signed.removesuffix(ending)}({say(name)}){newline}{rest}"
    return words


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


DEPARTED_KEPT = timedelta(days=30)
"""Since Discord last said that they can read along; with the last of it the name is forgotten."""


class DepartureReason(StrEnum):
    """`STOLEN`: somebody else may act by this work account, so that nobody may read by it."""

    REMOVED = "removed"
    STOLEN = "stolen"


@dataclass(frozen=True, slots=True)
class Departed:
    guild: GuildId
    account: int
    name: str
    why: DepartureReason

    @property
    def is_stolen(self) -> bool:
        return self.why is DepartureReason.STOLEN

    def kept_until(self, moment: datetime) -> datetime:
        """A stolen account stays out as long as its worker could be known."""
        return moment + (KNOWN_FOR if self.is_stolen else DEPARTED_KEPT)


@dataclass(frozen=True, slots=True)
class AccessChange:
    """`told_in`: where the team read until now; `admin`: who set the bench up before.

    `channel` and `role`: the old and the new name of each that is another now. `by`: whose act it
    was. Accounts and channels are Discord snowflakes.
    """

    by: int
    admin: int
    told_in: int
    channel: tuple[str, str] | None = None
    role: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Audience:
    """`team`: the workers who are in the server and hold the role.

    `others`: how many more hold it; None when Discord does not tell. `gone`: first names of who
    left the team and can still read. `bots`: names of other bots that administer the server, and so
    read every channel. `nobody`: surely nobody is of the team now.
    """

    team: tuple[Worker, ...] = ()
    others: int | None = 0
    gone: tuple[str, ...] = ()
    bots: tuple[str, ...] = ()
    nobody: bool = False


def unnamed_holders(holders: int | None, known: int) -> int | None:
    """How many hold the role beside those who are known to."""
    return None if holders is None else max(holders - known, 0)


def by_first_name(worker: Worker) -> str:
    """By first name only."""
    return worker.name


def who_reads(
    say: Say,
    audience: Audience,
    *,
    most: int = MOST_NAMED,
    call: Callable[[Worker], str] = by_first_name,
) -> str:
    """`Bram, Yasmine en nog 2 anderen met toegang, en wie de server beheert.`

    That one person alone reads it is said, because nobody looks over that shoulder (R45).
    """
    said = [say("introductions-readers", names=_listed(say, audience, most, call))]
    if audience.nobody:
        said = [say("introductions-readers-nobody")]
    if len(audience.team) == 1 and audience.others == 0 and not audience.gone:
        said.append(say("introductions-readers-one"))
    for name, listed in (("gone", audience.gone), ("bots", audience.bots)):
        if listed:
            names, count = names_in_order(say, listed), len(listed)
            said.append(say(f"introductions-readers-{name}", names=names, count=count))
    return " ".join(said)


def _listed(say: Say, audience: Audience, most: int, call: Callable[[Worker], str]) -> str:
    team = sorted({call(worker) for worker in audience.team})
    if not team:
        return say("introductions-readers-team")
    first, left = team[:most], len(team[most:])
    if audience.others is None:
        return say("introductions-readers-maybe", names=", ".join(first))
    if not audience.others + left:
        return names_in_order(say, first)
    others = audience.others + left
    return say("introductions-readers-others", first=", ".join(first), count=others)
