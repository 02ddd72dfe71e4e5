"""Who reads along in a channel of the team, as a young person reads it before the first word.

Said is only what Discord was asked a moment ago. Whoever administers the server reads along too,
and nobody can count them: that is always said.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from cogs.introductions.rules.team import MOST_NAMED, Say, Worker, names_in_order


@dataclass(frozen=True, slots=True)
class Audience:
    """`team`: the workers who are in the server and hold the role.

    `others`: how many more hold it; None when Discord does not tell. `gone`: first names of who
    left the team and can still read. `bots`: names of other bots that administer the server, and so
    read every channel.
    """

    team: tuple[Worker, ...] = ()
    others: int | None = 0
    gone: tuple[str, ...] = ()
    bots: tuple[str, ...] = ()


def others(holders: int | None, known: int) -> int | None:
    """How many hold the role beside those who are known to."""
    return None if holders is None else max(holders - known, 0)


def called(worker: Worker) -> str:
    """By first name only."""
    return worker.name


def who_reads(
    say: Say,
    audience: Audience,
    *,
    most: int = MOST_NAMED,
    call: Callable[[Worker], str] = called,
) -> str:
    """`Bram, Yasmine en nog 2 anderen met de rol, en wie de server beheert.`"""
    said = [say("introductions-readers", names=_listed(say, audience, most, call))]
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
