"""Others can read along: the alarm, what to report, and what the young person reads, at worst."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from bot.core.alias import GuildId
from bot.core.audience import Readers
from bot.shell.views import Words
from cogs.introductions.rules.team import Role
from cogs.watch import views
from cogs.watch.rules import Opened, Watched, YoungLine
from tests.plan.worst import people
from tests.plan.worst.drawing import Drawn, draws

CHANNEL = people.ACCOUNTS[0]
KEY = f"{CHANNEL}.{CHANNEL}"
ROLES = tuple(f"{n:03} {'w' * 96}" for n in range(250))
TOWN = "🏙" * 100
NAME = f"#{'w' * 100}"
OPENED = Opened(
    2**40,
    GuildId(CHANNEL),
    CHANNEL,
    Role.PREVENTION_WORKER,
    people.LATER,
    people.LATER + timedelta(days=200),
    seen_late=True,
    conversations=10_000,
)


def watched() -> Iterator[Watched]:
    for kind in ("", *Role):
        yield Watched(Readers(CHANNEL, 1, frozenset(), kind), 10_000, is_former=not kind)


@draws(views.opened, views.still_open)
def alarms(say: Words) -> Iterator[Drawn]:
    for each in watched():
        yield views.opened(say, TOWN, NAME, each, ROLES, KEY)
        yield views.still_open(say, NAME, each, ROLES)


@draws(views.mended, views.report)
def mended(say: Words) -> Iterator[Drawn]:
    for each in (OPENED, replace(OPENED, seen_late=False, kind="", until=None)):
        yield views.mended(say, TOWN, NAME, each, KEY)
        yield views.report(say, NAME, each)


@draws(views.closed, views.published, views.unknown)
def looked_again(say: Words) -> Iterator[Drawn]:
    yield views.closed(say)
    yield views.published(say)
    yield views.unknown(say)


@draws(views.what_young_people_read, views.sure, views.erased, views.left)
def answers(say: Words) -> Iterator[Drawn]:
    lines = [YoungLine("watch-young-own", kind=each) for each in Role]
    lines += [
        YoungLine("watch-young-read", "questions-only-these-now"),
        YoungLine("watch-young-has", "questions-left-behind"),
        YoungLine("watch-young-has", "questions-not-safe-now"),
    ]
    yield views.what_young_people_read(say, lines)
    yield views.sure(say, NAME, 10_000, KEY)
    yield views.erased(say, 10_000, is_all=True)
    yield views.erased(say, 10_000, is_all=False)
    yield views.left(say)
