"""C5: a worker's shift from its start to its end, with everything that young people see of it."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.core.clock import HOME
from bot.demo.reading import press, said
from cogs.introductions.rules.team import Worker
from cogs.office_hours.service.shifts import OWN_BRIEFING, SHARED_BRIEFING
from tests.kit.restarts import Between, nothing, restarted
from tests.kit.shifts import (
    HERE,
    KIND,
    NOT_HERE,
    UNTIL,
    card_of,
    choose,
    dienst,
    hours_of,
    posts_of,
    reminders,
)
from tests.kit.towns import open_town

STARTS = datetime(2026, 11, 24, 13, 58, tzinfo=HOME)


async def waiting(_locale: str, _worker: Worker) -> list[str]:
    return ["1 vraag wacht (Mees-12, sinds gisteren 22.40 uur)."]


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_c5_a_whole_shift_with_a_restart_between_any_two_steps(
    data_dir: Path, between: Between
) -> None:
    async with open_town(data_dir, starts=STARTS, on_shift=()) as town:
        # 1. Two minutes early, with one tap; the panel opens by itself when the hours begin.
        for point in (OWN_BRIEFING, SHARED_BRIEFING):
            town.bot.services.extensions.register(point, waiting)
        started = await dienst(town, "Yasmine", "start")
        assert "Dag Yasmine. Je bent zichtbaar tot 18 uur." in said(started)
        assert "1 vraag wacht (Mees-12" in said(started)
        assert "Nu gesloten" in said(town.panel)
        await between(town)
        await town.move_clock(timedelta(minutes=2))
        assert "Nu open" in said(town.panel)
        await between(town)

        # 2. Half an hour of reading up first, then the bench.
        learning = await choose(town, "Yasmine", started, KIND, "learning")
        await town.move_clock(timedelta(minutes=1))
        assert "Er is nu niemand" in said(town.panel)
        await between(town)
        await town.move_clock(timedelta(minutes=29))
        await choose(town, "Yasmine", learning, KIND, "contact")
        await town.move_clock(timedelta(minutes=1))
        assert "Nu open" in said(town.panel)
        await between(town)

        # 3. Two live talks, then a break, then on again.
        await town.move_to(STARTS.replace(hour=15, minute=30))
        assert "geen nieuwe vragen" in said(await dienst(town, "Yasmine", "bezig"))
        assert HERE in await card_of(town, "Yasmine")
        await between(town)
        await town.move_clock(timedelta(minutes=45))
        await dienst(town, "Yasmine", "pauze")
        assert NOT_HERE in await card_of(town, "Yasmine")
        await between(town)
        await town.move_clock(timedelta(minutes=15))
        await dienst(town, "Yasmine", "verder")
        await town.move_clock(timedelta(minutes=1))
        assert "Nu open" in said(town.panel)
        await between(town)

        # 4. The reminder, in the team's channel, and another hour.
        await town.move_to(STARTS.replace(hour=17, minute=45))
        (reminder,) = reminders(town)
        await between(town)
        longer = await press(town["Yasmine"], reminder, "Nog een uur")
        assert "tot 19 uur" in said(longer)
        await between(town)
        assert "tot 21 uur" in said(await choose(town, "Yasmine", longer, UNTIL, "21.00"))
        await between(town)

        # 7. Nobody stops: the end comes by itself, and then nothing more.
        await town.move_to(STARTS.replace(hour=20, minute=45))
        (reminder,) = reminders(town)
        assert "om 21 uur" in said(reminder)
        await between(town)
        await town.move_to(STARTS.replace(hour=21, minute=0))
        assert NOT_HERE in await card_of(town, "Yasmine")
        assert town.team.history() == []
        assert len(posts_of(town)) == 2
        await between(town)
        assert await hours_of(town, "Yasmine") == (
            "maandag 23 november:** 6 u 47 min contact: 6 u 17 min oriënteren of leren: 0 u 30 min"
        )
        assert town.env.errors == []
