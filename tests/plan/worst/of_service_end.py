"""The end of a bench at its worst: the longest names, in every language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.shell.views import Screen, Words, text
from cogs.service_end import views
from tests.plan.worst.drawing import Drawn, draws

LAST_DAY = date(2026, 9, 30)
"""A Wednesday in September: the longest day in words."""


@draws(
    views.explained,
    views.standing,
    views.form,
    views.cancelled,
    views.told,
    views.told_team,
    views.not_after_all,
    views.offer,
)
def service_end(say: Words) -> Iterator[Drawn]:
    server = "🦊" * 50
    yield views.explained(say)
    for has_begun in (False, True):
        yield views.standing(say, LAST_DAY, has_begun=has_begun)
    yield views.form(say, "0" * 16, server)
    yield views.cancelled(say)
    for by in (0, 10**19):
        yield views.told(say, server, last_day=LAST_DAY, by=by)
        yield views.told_team(say, server, last_day=LAST_DAY, by=by)
        yield views.not_after_all(say, server, by=by)
    yield Screen(text(views.offer(say, LAST_DAY).words))
