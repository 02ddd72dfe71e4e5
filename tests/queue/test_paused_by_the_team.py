"""What a worker paused waits for nobody: no step is taken meanwhile, and none is caught up on."""

from __future__ import annotations

from datetime import timedelta

from bot.demo.reading import said
from bot.demo.town import Town
from tests.kit.asking import ask, pinged
from tests.kit.calling import hours, late_lines, lead, pass_minutes, rings, told, unsafe
from tests.kit.limiting import pause


def late_rings(town: Town) -> list[set[int]]:
    return [pinged(each, town) for each in town.thread().history() if "had op" in said(each)]


async def test_a_paused_conversation_climbs_no_ladder(town: Town) -> None:
    await lead(town)
    before = len(told(town))
    await town["Yasmine"].slash(town.team, "dienst start", tot="23.30")
    await ask(town)
    await pause(town, span="Tot morgen")

    await hours(town, 2)
    await town.move_clock(timedelta(hours=17))
    await town["Yasmine"].slash(town.team, "dienst start")
    await hours(town, 3)

    assert late_rings(town) == []
    assert late_lines(town) == []
    assert told(town)[before:] == []


async def test_after_the_pause_it_begins_anew_and_not_all_at_once(town: Town) -> None:
    await lead(town)
    before = len(told(town))
    await town["Yasmine"].slash(town.team, "dienst start", tot="23.30")
    await ask(town)
    await pause(town, span="Tot morgen")
    await hours(town, 3)
    await town.move_clock(timedelta(hours=20, minutes=55))
    await town["Yasmine"].slash(town.team, "dienst start")

    await pass_minutes(town, 10)
    assert late_rings(town) == []
    assert late_lines(town) == []

    await hours(town, 2)
    assert len(late_rings(town)) == 1
    assert late_lines(town) == []
    assert told(town)[before:] == []


async def test_a_call_for_help_in_a_pause_is_called_for_as_any_other(town: Town) -> None:
    await unsafe(town)
    await pause(town, span="Een uur")

    await pass_minutes(town, 6)

    assert len(rings(town)) == 2
