"""Pauses and blocks at their worst."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.shell.views import Screen, Words, text
from cogs.moderation import rules, views
from cogs.moderation.rules import LONGEST_WHY, RequestToken, Span
from cogs.moderation.service import RequestDetails
from cogs.questions.views.team import from_other_room
from tests.plan.worst import people
from tests.plan.worst.drawing import Drawn, draws

TOKEN = RequestToken(people.TOKEN)
WHY = "<\n" * (LONGEST_WHY // 2)
SERVER = "🏙" * 50


def requests() -> Iterator[RequestDetails]:
    asks = people.LONGEST_WORKER
    for days in (30, 0):
        talk = people.talk()
        asked = rules.requested(talk, asks, days=days, token=TOKEN, moment=people.NOW)
        for colleagues in (tuple(people.team(150)), tuple(people.team(1)), ()):
            yield RequestDetails(asked, talk, asks, colleagues, None)


@draws(views.how_long, views.paused, views.lifted)
def pausing(say: Words) -> Iterator[Drawn]:
    pause = rules.paused(people.talk(), people.LONGEST_WORKER, Span.TOMORROW, people.LATER)
    yield views.how_long(say, people.talk())
    yield views.paused(say, pause, people.talk())
    yield views.lifted(say, people.talk())


@draws(views.ask_form, views.lift_form, views.asked, views.answered, views.to_coordinator)
def blocking(say: Words) -> Iterator[Drawn]:
    for each in requests():
        yield views.ask_form(say, each, TOKEN)
        yield views.lift_form(say, each, TOKEN)
        yield views.asked(say, each)
        yield views.to_coordinator(say, each, SERVER)
        yield from_other_room(say, views.question(say, each, WHY), [], 1, views.ways(say, TOKEN))
        for agreed in (True, False):
            yield views.answered(say, each, agreed=agreed)
            known = replace(each, request=replace(each.request, agreed=agreed))
            name = people.LONGEST_WORKER.name
            yield Screen(text(views.outcome(say, known, name, people.LATER)))
