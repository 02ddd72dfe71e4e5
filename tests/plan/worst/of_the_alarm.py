"""Who is told, and the emergency stop, at worst."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.shell.views import Words
from cogs.alarm import views
from cogs.alarm.rules import AlarmContact, CallConsent, RingTimes
from tests.plan.worst import people
from tests.plan.worst.drawing import Drawn, draws


@draws(views.who)
def agreed(say: Words) -> Iterator[Drawn]:
    everyone = [
        AlarmContact(account, RingTimes.ALWAYS, people.LATER, coordinator=True, reached=False)
        for account in people.ACCOUNTS
    ]
    here = people.ACCOUNTS[0]
    yield views.who(say, [], None, guild=here)
    for own in (everyone[0], AlarmContact(1, RingTimes.SHIFT, people.LATER)):
        yield views.who(say, everyone * 20, own, guild=here)
        yield views.who(say, everyone * 20, own, people.NOW, guild=here)
    silent = AlarmContact(1, RingTimes.SHIFT, people.LATER, reached=False, has_shifts=False)
    yield views.who(say, everyone * 20, silent, people.NOW, guild=here, has_shifts=False)
    refused = replace(everyone[0], calls=CallConsent.NO)
    yield views.who(say, [refused, *everyone] * 20, refused, people.NOW, guild=here)


@draws(views.about_calls, views.calls_answered, views.asked_anew, views.to_be_asked)
def calls(say: Words) -> Iterator[Drawn]:
    yield views.about_calls(say, "🏙" * 100, guild=people.ACCOUNTS[0])
    for answer in (CallConsent.YES, CallConsent.NO):
        yield views.calls_answered(say, answer, RingTimes.ALWAYS)
    for count in (0, 1, 999):
        yield views.asked_anew(say, count)
    told = [AlarmContact(each, RingTimes.ALWAYS, people.LATER) for each in people.ACCOUNTS]
    yield views.to_be_asked(say, "🏙" * 100, told=told * 20, moment=people.NOW)


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
