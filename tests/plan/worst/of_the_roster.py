"""The team's week at its worst: many workers, each with a long name, and gaps between all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from bot.core.alias import GuildId
from bot.shell.views import Screen, Words, text
from cogs.roster import views
from cogs.roster.rules import MOST, PlannedShift, RosterDay, Span
from cogs.roster.service import TeamWeek
from tests.plan.worst import people
from tests.plan.worst.drawing import Drawn, draws

QUARTER = timedelta(minutes=15)
LAST_DAY = date(2026, 9, 30)


def busy_week(agreed: timedelta | None) -> TeamWeek:
    spans = tuple(
        Span(people.NOW + n * 2 * QUARTER, people.NOW + (n * 2 + 1) * QUARTER) for n in range(8)
    )
    own = [PlannedShift(GuildId(1), 0, *span, f"{n:016x}") for n, span in enumerate(spans)]
    names = dict.fromkeys(range(40), people.LONGEST_WORKER.name)
    planned = tuple(
        PlannedShift(GuildId(1), account, *spans[0], f"{account:016x}") for account in range(40)
    )
    days = [RosterDay(LAST_DAY, spans, planned, spans)] * 7
    worked, towns = timedelta(hours=99, minutes=59), {GuildId(1): "w" * 60}
    return TeamWeek(days, names, (own * 2)[:MOST], agreed, worked, towns)


@draws(views.week, views.plan_form, views.agree_form)
def rosters(say: Words) -> Iterator[Drawn]:
    for agreed in (None, timedelta(hours=38)):
        seen = busy_week(agreed)
        keyed = [
            PlannedShift(e.guild, e.account, e.starts_at, e.ends_at, f"{n:016x}")
            for n, e in enumerate(seen.own)
        ]
        yield views.week(say, replace(seen, own=keyed))
    yield views.week(say, TeamWeek([RosterDay(LAST_DAY, (), (), ())] * 7, {}, [], None, QUARTER))
    yield views.plan_form(say, "0" * 16, [LAST_DAY - timedelta(days=n) for n in range(7)])
    yield views.agree_form(say, "0" * 16)
    yield Screen(text(views.reached(say)))
