"""An answer that is late: the worker, the team, the lead, then an honest sentence. Each once."""

from __future__ import annotations

from datetime import timedelta

from bot.demo.reading import press, said
from bot.demo.town import Town
from tests.kit.asking import answer, ask, card, pinged
from tests.kit.calling import hours, inbox, late_lines, lead, told

SORRY = "het duurt langer dan we zeiden"
HOUR = timedelta(hours=1)


async def test_step_by_step_and_each_once(town: Town) -> None:
    await lead(town)
    before = len(told(town))
    await town["Yasmine"].slash(town.team, "dienst start", tot="23.30")
    await ask(town)

    await hours(town, 2)
    late = town.thread().history()[-1]
    assert "had op dinsdag 24 november om 17.10 uur nog geen antwoord" in said(late)
    assert pinged(late, town) == {town["Yasmine"].id}
    assert late_lines(town) == []

    # Closed at 18 uur, after 2 h 50; on the next day open from 13 uur on.
    await town.move_clock(timedelta(hours=20, minutes=0))
    await town["Yasmine"].slash(town.team, "dienst start")
    assert late_lines(town) == []
    await hours(town, 2)
    assert len(late_lines(town)) == 1
    assert len(told(town)) == before
    assert SORRY not in await inbox(town)

    await hours(town, 2)
    assert len(late_lines(town)) == 1
    [heard] = told(town)[before:]
    assert town.thread().name not in heard
    assert SORRY in await inbox(town)

    await hours(town, 1)
    assert len(told(town)) == before + 1
    assert len([m for m in town.thread().history() if "had op" in said(m)]) == 1


async def test_at_night_nothing_of_it_happens(town: Town) -> None:
    await town.move_clock(timedelta(hours=5))
    await ask(town)

    await hours(town, 8)

    assert late_lines(town) == []
    assert "had op" not in said(town.thread().history()[-1])
    assert SORRY not in await inbox(town)


async def test_an_answer_ends_it(town: Town) -> None:
    await ask(town)
    await answer(town)

    await hours(town, 4)

    assert "had op" not in said(town.thread().history()[-1])


async def test_who_took_it_is_rung_and_not_the_others(town: Town) -> None:
    await town["Bram"].slash(town.team, "dienst start")
    await ask(town)
    await press(town["Bram"], card(town), "Ik neem dit")

    await hours(town, 2)

    assert pinged(town.thread().history()[-1], town) == {town["Bram"].id}
