"""The pages of the first days: the longest of them."""

from __future__ import annotations

from collections.abc import Iterator

from bot.shell.views import Words
from cogs.first_days import views
from cogs.first_days.rules import Step
from tests.plan.worst.drawing import Drawn, draws


@draws(views.page)
def first_days(say: Words) -> Iterator[Drawn]:
    for day in (*views.PAGES, "no day"):
        yield views.page(say, day)
        yield views.page(say, day, own=True)


@draws(views.own_day)
def own_first_day(say: Words) -> Iterator[Drawn]:
    for done in (set(), {Step.PHONE}, set(Step)):
        yield views.own_day(say, done)
