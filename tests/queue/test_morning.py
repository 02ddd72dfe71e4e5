"""At the first opening of a day one silent line says how many waited; nobody is rung by it."""

from __future__ import annotations

from datetime import timedelta

from bot.demo.reading import press, said
from bot.demo.town import Town
from tests.kit.asking import ask, pinged

MINUTE = timedelta(minutes=1)


def lines(town: Town) -> list[str]:
    return [said(each) for each in town.team.history() if "We gaan open" in said(each)]


async def at_opening(town: Town) -> None:
    """Wednesday at 13.01."""
    await town.move_clock(timedelta(hours=21, minutes=51) - MINUTE)
    await town.move_clock(MINUTE)


async def test_it_says_once_how_many_wait_since_before_and_rings_nobody(town: Town) -> None:
    await ask(town, "Amira")
    await town.move_clock(timedelta(hours=5))
    thanks = await ask(town, "Jules")
    await press(town["Jules"], thanks, "Ik voel me nu niet veilig")
    await town.move_clock(timedelta(hours=16, minutes=50))
    [said_then] = lines(town)
    assert "We gaan open. 2 vragen wachtten al. 🆘 1 is dringend: begin daarmee." in said_then

    await town.move_clock(MINUTE)
    await town.restart()
    await town.move_clock(MINUTE)

    assert len(lines(town)) == 1
    [line] = [each for each in town.team.history() if "We gaan open" in said(each)]
    assert pinged(line, town) == set()


async def test_who_asks_after_the_opening_is_no_reason_for_it(town: Town) -> None:
    await town.move_clock(timedelta(hours=21, minutes=51))
    await ask(town)
    await town.move_clock(MINUTE)

    assert lines(town) == []


async def test_it_goes_with_the_day(town: Town) -> None:
    await ask(town)
    await at_opening(town)
    assert len(lines(town)) == 1

    await town.move_clock(timedelta(hours=12))
    await town.move_clock(MINUTE)

    assert lines(town) == []
