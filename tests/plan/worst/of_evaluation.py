"""The screens of this room at their worst: everything counted, and as often as can be."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from bot.shell.views import Words
from cogs.evaluation.rules.tally import MOST, OwnTallies, Tally
from cogs.evaluation.views import tally as views
from tests.plan.worst.drawing import Drawn, draws

OWN = OwnTallies(dict.fromkeys(Tally, MOST * 200), datetime(2026, 11, 24, 23, 47, tzinfo=UTC))


@draws(views.tally, views.noted)
def tallies(say: Words) -> Iterator[Drawn]:
    yield views.tally(say, None)
    yield views.tally(say, OWN)
    for each in Tally:
        yield views.noted(say, each, MOST, OWN)
