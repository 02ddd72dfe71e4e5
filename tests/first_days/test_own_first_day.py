"""A new worker's own first day (R80): four steps, shown until done, for nobody else's eyes."""

from __future__ import annotations

from datetime import timedelta

import pytest
import simcord

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from cogs.first_days.rules import SHOWN_FOR
from tests.kit.forged import forged_press
from tests.kit.newcomers import newcomer
from tests.kit.stored import everything, rows

TICKS = ["Mijn kaart", "Mijn gsm", "Drie oefeningen", "De kaarten"]


async def own_day(town: Town, who: simcord.MemberActor) -> simcord.InteractionResult:
    shift = await who.slash(town.team, "dienst start")
    return await press(who, await press(who, shift, "De eerste dagen"), "Jouw eerste dag")


async def test_r80_a_new_worker_finds_four_steps_and_the_way_to_each(town: Town) -> None:
    shown = await own_day(town, await newcomer(town))

    assert said(shown).count("nog te doen") == 4
    for word in ("/kaart", "vergrendelde scherm", "/oefenen", "werkaccount"):
        assert word in said(shown)
    assert {*TICKS, "Oefenen", "Kaarten"} <= set(labels(shown))


async def test_what_is_ticked_stays_ticked_after_a_restart_and_can_be_taken_back(
    town: Town,
) -> None:
    noor = await newcomer(town)
    shown = await press(noor, await own_day(town, noor), "Mijn gsm")
    assert said(shown).count("nog te doen") == 3

    await town.restart()

    shown = await own_day(town, noor)
    assert said(shown).count("nog te doen") == 3
    assert said(await press(noor, shown, "Mijn gsm")).count("nog te doen") == 4


async def test_it_is_shown_until_all_is_done_and_no_longer(town: Town) -> None:
    noor = await newcomer(town)
    shown = await own_day(town, noor)
    town.machine_clock.behind = timedelta(0)
    await town.move_clock(timedelta(days=12))
    assert "De eerste dagen" in labels(await noor.slash(town.team, "dienst start"))

    for each in TICKS:
        shown = await press(noor, shown, each)

    assert "Alles is gedaan." in said(shown)
    assert "De eerste dagen" not in labels(await noor.slash(town.team, "dienst start"))


async def test_after_a_month_nothing_of_it_is_left(town: Town) -> None:
    noor = await newcomer(town)
    await press(noor, await own_day(town, noor), "Mijn kaart")
    town.machine_clock.behind = timedelta(0)

    await town.move_clock(SHOWN_FOR)

    assert await rows(town, "first_day_step") == 0


async def test_who_leaves_the_team_takes_it_along(town: Town) -> None:
    noor = await newcomer(town)
    await press(noor, await own_day(town, noor), "Mijn kaart")

    await town["Els"].slash(town.team, "werker verwijderen", wie="Noor")
    await town.env.settle()

    assert await rows(town, "first_day_step") == 0


async def test_nobody_else_sees_or_counts_what_is_done(town: Town) -> None:
    """Neither the lead nor an admin, on no screen; no counter changes."""
    noor = await newcomer(town)
    shown = await own_day(town, noor)
    before = await everything(town)

    await press(noor, shown, "Mijn kaart")

    after = await everything(town)
    assert [each for each in after if after[each] != before[each]] == ["first_day_step"]
    other = await forged_press(town, town["Bram"], town.panel, "first_days:own")
    assert "1 " not in said(other)
    assert said(other).count("nog te doen") == 4


@pytest.mark.parametrize("door", ["first_days:own", "first_days:step:card", "first_days:step:x"])
async def test_a_young_person_cannot_tick_anything(town: Town, door: str) -> None:
    refused = await forged_press(town, town["Jules"], town.panel, door)

    assert "eerste dag" not in said(refused)
    assert await rows(town, "first_day_step") == 0
