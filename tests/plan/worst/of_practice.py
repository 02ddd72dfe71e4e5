"""The list of cases, and looking back on one, at their worst: everything at its longest."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from bot.core.alias import GuildId
from bot.shell.views import Words
from bot.texts.file_mistakes import FileMistake
from cogs.practice import views
from cogs.practice.rules.cases import (
    LONGEST_TEXT,
    LONGEST_TITLE,
    LONGEST_TURN,
    MOST_POINTS,
    MOST_TURNS,
    Case,
    Try,
)
from cogs.practice.rules.runs import Run
from cogs.questions.views.team import closed
from tests.plan.worst import people
from tests.plan.worst.drawing import Drawn, draws

WORST = Case.model_validate(
    {
        "id": "x" * 40,
        "title": {"nl": "w" * LONGEST_TITLE},
        "turn": [{"nl": "w" * LONGEST_TURN}] * MOST_TURNS,
        "debrief": [{"nl": "w" * LONGEST_TEXT}] * MOST_POINTS,
        "tries": [*Try],
    }
)
MANY = tuple(WORST.model_copy(update={"id": f"geval-{number}"}) for number in range(40))
RUN = Run(people.KEY, GuildId(1), 2, WORST, "nl", datetime(2026, 11, 24, 12, tzinfo=UTC))
MISTAKES = tuple(
    FileMistake("f" * 60, 999, "turn.7.nl", each) for each in ("x" * 999, *views.NEITHER)
)


@draws(views.listed, views.yields)
def lists(say: Words) -> Iterator[Drawn]:
    for run in (RUN, None):
        yield views.listed(say, MANY, run, MISTAKES)
        yield views.listed(say, (), run, ())
    yield views.yields(say, RUN)


@draws(views.debrief)
def looking_back(say: Words) -> Iterator[Drawn]:
    yield views.debrief(say, WORST, [*Try])
    yield views.debrief(say, WORST, [])


@draws(views.after_closing)
def after_closing(say: Words) -> Iterator[Drawn]:
    yield closed(say, [views.after_closing(say, people.KEY)], code_name="W" * 60, name="w", day="w")
