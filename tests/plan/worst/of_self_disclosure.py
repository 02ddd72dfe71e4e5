"""Saying who one is, at its worst."""

from __future__ import annotations

from collections.abc import Iterator

from bot.shell.views import Words
from cogs.self_disclosure import rules, views
from tests.plan.worst import people
from tests.plan.worst.drawing import Drawn, draws


@draws(views.form, views.preview, views.said, views.not_said, views.removed)
def said(say: Words) -> Iterator[Drawn]:
    talk = people.talk()
    yield views.form(say, talk)
    name = "🦊" * (rules.LONGEST_NAME // 2)
    line = say("self_disclosure-line", name=name)
    yield views.preview(say, talk, people.TOKEN, line, people.AUDIENCE, other=True)
    for each in (True, False):
        yield views.said(say, talk, resumed=each)
        yield views.removed(say, talk, people.LONGEST_WORKER, gone=each)
    yield views.removed(say, talk, None, gone=True)
    yield views.not_said(say, talk)
