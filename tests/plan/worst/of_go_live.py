"""The list of what must be done first, with the longest names and every point open or done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from bot.shell.views import Words
from cogs.go_live.rules import (
    LONGEST_PLACE,
    LONGEST_WHO,
    SEEN_BY_CODE,
    Done,
    Left,
    Line,
    Point,
)
from cogs.go_live.views import roadmap as views
from tests.plan.worst import people
from tests.plan.worst.drawing import Drawn, draws

DAY = date(2026, 9, 30)
WHO = "_" * LONGEST_WHO
WALLS = tuple(f"✖ {'w' * 200}" for _ in range(12))
ALL_OPEN = [Line(point, ok=False) for point in Point]
ALL_DONE = [
    Line(point, ok=True, done=None if point in SEEN_BY_CODE else Done(point, WHO, DAY))
    for point in Point
]
EVERY_LINE = [*ALL_OPEN[::2], *ALL_DONE[1::2]]
MANY = Left(10**9, 10**9)


@draws(views.refused)
def refused(say: Words) -> Iterator[Drawn]:
    yield views.refused(say, ALL_OPEN, WALLS)


@draws(views.roadmap)
def roadmap(say: Words) -> Iterator[Drawn]:
    for lines in (ALL_OPEN, ALL_DONE, EVERY_LINE):
        yield views.roadmap(say, lines, WALLS, live=False)
        yield views.roadmap(say, lines, WALLS, live=True)


@draws(views.choose)
def choose(say: Words) -> Iterator[Drawn]:
    yield views.choose(say, ALL_DONE)
    yield views.choose(say, ALL_OPEN)


@draws(views.form)
def form(say: Words) -> Iterator[Drawn]:
    for point in Point:
        if point not in SEEN_BY_CODE:
            known = Done(point, WHO, DAY, "w" * LONGEST_PLACE)
            yield views.form(say, people.TOKEN, point, known, DAY)


@draws(views.noted)
def noted(say: Words) -> Iterator[Drawn]:
    for line in ALL_DONE:
        if line.done:
            yield views.noted(say, replace(line.done, place="w" * LONGEST_PLACE))


@draws(views.testers_form, views.testers_chosen)
def testers(say: Words) -> Iterator[Drawn]:
    yield views.testers_form(say, people.TOKEN, people.ACCOUNTS[0])
    yield views.testers_chosen(say, people.ACCOUNTS[0])
    yield views.testers_chosen(say, 0)


@draws(views.sure, views.opened, views.opening, views.told_opened, views.paper)
def opening(say: Words) -> Iterator[Drawn]:
    yield views.sure(say, 10**9)
    yield views.opened(say, 10**9, MANY)
    yield views.opening(say, MANY)
    yield views.told_opened(say, "🏙" * 50, 10**9)
    yield views.paper(say)
