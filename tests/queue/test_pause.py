"""A worker's pause: young people read that it is one, and a call for help rings all the same."""

from __future__ import annotations

from datetime import timedelta

from bot.demo.reading import said
from bot.demo.town import Town
from tests.kit.asking import ask, cards, pinged
from tests.kit.calling import rings, unsafe


async def test_young_people_read_that_it_is_a_pause_and_not_that_it_is_closed(town: Town) -> None:
    await town["Yasmine"].slash(town.team, "dienst pauze")
    await town.move_clock(timedelta(minutes=2))

    assert "Even pauze." in said(town.panel)
    assert "tot 18 uur" in said(town.panel)
    assert "Weer open" not in said(town.panel)
    thanks = await ask(town)
    assert "Het team heeft even pauze." in said(thanks)
    assert "woensdag" not in said(thanks)


async def test_an_ordinary_question_rings_nobody_in_a_pause(town: Town) -> None:
    await town["Yasmine"].slash(town.team, "dienst pauze")

    await ask(town)

    assert pinged(cards(town)[0], town) == set()


async def test_who_pauses_is_rung_for_who_does_not_feel_safe(town: Town) -> None:
    await town["Yasmine"].slash(town.team, "dienst pauze")

    await unsafe(town)

    assert rings(town) == [{town["Yasmine"].id}]


async def test_after_the_shift_has_stopped_it_is_no_pause(town: Town) -> None:
    await town["Yasmine"].slash(town.team, "dienst pauze")
    await town["Yasmine"].slash(town.team, "dienst stop")

    thanks = await ask(town)

    assert "pauze" not in said(thanks)
