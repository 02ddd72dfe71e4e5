"""The screens of this room at their worst: everything counted, and as often as can be."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from bot.core.alias import GuildId
from bot.shell.views import Words
from cogs.evaluation.rules import figures
from cogs.evaluation.rules.disclosure import names
from cogs.evaluation.rules.page import LONGEST_BOX, Report, ReportLine
from cogs.evaluation.rules.tally import MOST, OwnTallies, Tally
from cogs.evaluation.views import report
from cogs.evaluation.views import tally as views
from tests.plan.worst.drawing import Drawn, draws

OWN = OwnTallies(dict.fromkeys(Tally, MOST * 200), datetime(2026, 11, 24, 23, 47, tzinfo=UTC))


@draws(views.tally, views.noted)
def tallies(say: Words) -> Iterator[Drawn]:
    yield views.tally(say, None)
    yield views.tally(say, OWN)
    for each in Tally:
        yield views.noted(say, each, MOST, OWN)


EVERY = [each for figure in figures.ALL for each in names(figure)]
LINES = tuple(ReportLine(each, 2, "2026-Q1", 99_999, False, 99_999, True) for each in EVERY)
BOX = "w" * LONGEST_BOX
AT = datetime(2027, 1, 5, tzinfo=UTC)
FULL = Report(GuildId(1), "2026-Q4", AT, 2208, 99_999, LINES, BOX, BOX, BOX)
EMPTY = Report(
    GuildId(1),
    "2026-Q4",
    AT,
    0,
    None,
    tuple(ReportLine(each, 0, "2026-Q4", None, False, 0, False) for each in EVERY),
)


@draws(report.draft, report.boxes, report.here)
def reports(say: Words) -> Iterator[Drawn]:
    for each in (FULL, EMPTY):
        yield report.draft(say, "w" * 100, each)
        yield report.boxes(say, each)
    yield report.here(say, "2026-q4.html")
