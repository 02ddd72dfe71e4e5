"""The yearly review at its worst; the check-up itself is drawn with what all rooms find."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.shell.views import Words
from cogs.check_up import views
from cogs.check_up.rules import PracticeStep, Practised, Review
from tests.plan.worst import people
from tests.plan.worst.drawing import Drawn, draws

NEVER, KNOWN = Review(None, date(2026, 11, 24)), Review(date(2026, 10, 30), date(2026, 11, 24))


@draws(views.review, views.reviewed)
def reviews(say: Words) -> Iterator[Drawn]:
    for each in (NEVER, KNOWN):
        yield views.review(say, each)
        yield views.reviewed(say, each)


@draws(views.practised)
def practices(say: Words) -> Iterator[Drawn]:
    names, shown = tuple(people.names(41)), ("w" * 200, "w" * 200)
    yield views.practised(say, Practised((), cleaned=False, rings=False))
    for rings in (True, False):
        done = tuple(PracticeStep)
        yield views.practised(say, Practised(done, True, rings, names, shown))
        yield views.practised(say, Practised(done[:2], False, rings, names))
