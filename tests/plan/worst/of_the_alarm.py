"""Who is told, and the emergency stop, at worst."""

from __future__ import annotations

from collections.abc import Iterator

from bot.shell.views import Words
from cogs.alarm import views
from cogs.alarm.rules import AlarmContact, RingTimes
from tests.plan.worst import people
from tests.plan.worst.drawing import Drawn, draws


@draws(views.who)
def agreed(say: Words) -> Iterator[Drawn]:
    everyone = [
        AlarmContact(account, RingTimes.ALWAYS, people.LATER, coordinator=True, reached=False)
        for account in people.ACCOUNTS
    ]
    yield views.who(say, [], None)
    for own in (everyone[0], AlarmContact(1, RingTimes.SHIFT, people.LATER)):
        yield views.who(say, everyone * 20, own)
        yield views.who(say, everyone * 20, own, people.NOW)
    silent = AlarmContact(1, RingTimes.SHIFT, people.LATER, reached=False, has_shifts=False)
    yield views.who(say, everyone * 20, silent, people.NOW, has_shifts=False)


@draws(views.tried, views.still, views.held)
def messages(say: Words) -> Iterator[Drawn]:
    yield views.tried(say)
    yield views.still(say, "🏙" * 100, rings=RingTimes.ALWAYS, guild=people.ACCOUNTS[0])
    yield views.held(say)


@draws(views.stopped, views.not_yet, views.opened)
def stops(say: Words) -> Iterator[Drawn]:
    for may_open in (True, False):
        yield views.stopped(say, may_open=may_open)
    yield views.not_yet(say, ["_" * 900] * 30)
    for was_open in (True, False):
        yield views.opened(say, was_open=was_open)


@draws(views.stopped_by, views.still_stopped, views.opened_told)
def told_of_stops(say: Words) -> Iterator[Drawn]:
    for worker in (people.LONGEST_WORKER, None):
        yield views.stopped_by(say, "🏙" * 100, worker=worker, account=people.ACCOUNTS[0])
    for kind in ("intake-stopped", "intake-stopped-everywhere"):
        yield views.still_stopped(say, "🏙" * 100, kind=kind)
    yield views.opened_told(say, "🏙" * 100)


@draws(views.to_coordinator)
def to_who_leads(say: Words) -> Iterator[Drawn]:
    for name in ("queue-lead-call", "queue-lead-late", "queue-lead-today"):
        yield views.to_coordinator(say, "🦊" * 50, name, 999)
