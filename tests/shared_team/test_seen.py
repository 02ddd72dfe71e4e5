"""What each town says of a shared team: panel, start screen and roster; and what it does not."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.clock import HOME
from bot.demo.reading import press, said
from bot.demo.town import Town
from tests.kit.shared_teams import THERE, agree, leave, share, two_towns
from tests.kit.stored import rows
from tests.kit.team import takes_role, ten_minutes

MINUTE = timedelta(minutes=1)


@pytest.fixture
async def towns(data_dir: Path) -> AsyncIterator[tuple[Town, Town]]:
    async with two_towns(data_dir) as (one, other):
        await share(one, other)
        yield one, other


async def plan(town: Town, name: str, first: str = "14", last: str = "18") -> str:
    shown = await town[name].slash(town.team, "dienst rooster")
    form = await press(town[name], shown, "Plan een dienst")
    chosen = (town.now.astimezone(HOME).date() + timedelta(days=1)).isoformat()
    filled = {"day": [chosen], "first": first, "last": last}
    return said(await town[name].submit_modal(form, filled))


async def roster(town: Town, name: str) -> str:
    return said(await town[name].slash(town.team, "dienst rooster"))


async def start_screen(town: Town, name: str = "Jules") -> str:
    return said(await press(town[name], town.panel, "Stel een vraag"))


async def test_r77_each_panel_says_that_the_teams_sit_together(towns: tuple[Town, Town]) -> None:
    one, other = towns
    await one.move_clock(MINUTE)

    assert "Het jeugdteam van Lindendaal en Beukenveld werkt samen." in said(one.panel)
    assert "Het jeugdteam van Beukenveld en Lindendaal werkt samen." in said(other.panel)


async def test_a_panel_says_nothing_while_nobody_is_of_both(data_dir: Path) -> None:
    async with two_towns(data_dir) as (one, other):
        await agree(one, other)
        await one.move_clock(MINUTE)

        assert "samen" not in said(one.panel)
        assert "samen" not in said(other.panel)


async def test_r61_the_start_screen_names_who_of_the_other_town_reads(
    towns: tuple[Town, Town],
) -> None:
    _one, other = towns

    shown = await start_screen(other)

    assert f"{THERE} (jeugdwerker, ook in Lindendaal)" in shown
    assert "Bram (preventiewerker)" in shown


async def test_nobody_of_the_other_town_is_named_who_does_not_read_here_now(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    takes_role(other, THERE)
    await ten_minutes(one)

    shown = await start_screen(other)

    assert f"{THERE} (" not in shown
    assert "Lindendaal" not in shown
    assert "Lindendaal" not in said(other.panel).replace("Wij zijn", "")


async def test_after_one_left_nobody_reads_of_the_other_town(towns: tuple[Town, Town]) -> None:
    one, other = towns
    await leave(one)

    shown = await start_screen(other)

    assert f"{THERE} (jeugdwerker)" in shown, "she is still of this team"
    assert "Lindendaal" not in shown


async def test_r77_a_plan_in_one_town_stands_in_the_roster_of_both(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns

    await plan(one, "Yasmine")

    there = await roster(other, "Bram")
    assert f"• {THERE}: 14 uur tot 18 uur (gepland in Lindendaal)" in there
    wednesday = there.partition("woensdag")[2].partition("donderdag")[0]
    assert "Niemand: 13 uur tot 14 uur" in wednesday
    assert "Niemand: 14 uur" not in wednesday
    assert "• Yasmine: 14 uur tot 18 uur\n" in await roster(one, "Bram") + "\n"


async def test_a_plan_of_who_is_of_one_town_only_is_not_seen_in_the_other(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns

    await plan(one, "Bram")

    for name in ("Bram", THERE):
        shown = await roster(other, name)
        assert "gepland in" not in shown
        wednesday = shown.partition("woensdag")[2].partition("donderdag")[0]
        assert "Niemand: 13 uur tot 18 uur" in wednesday


async def test_nobody_plans_to_be_in_both_towns_twice_and_either_takes_it_back(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    await plan(one, "Yasmine")

    assert "Dan staat er al een dienst van jou" in await plan(other, THERE)

    shown = await other[THERE].slash(other.team, "dienst rooster")
    message = shown.response.message if shown.response else None
    assert message
    (key,) = [
        row[0]
        for row in await one.bot.services.store.db.execute_fetchall("SELECT key FROM planned_shift")
    ]
    await other[THERE].select(message, [key])
    assert await rows(one, "planned_shift") == 0


async def test_a_colleague_cannot_take_back_what_was_planned_in_another_town(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    await plan(one, "Yasmine")
    await plan(other, "Bram", "16", "17")

    shown = await other["Bram"].slash(other.team, "dienst rooster")

    assert "Neem een geplande dienst weg" not in said(shown) or "gepland" in said(shown)
    assert await rows(one, "planned_shift") == 2


async def test_agreed_hours_are_of_each_town_and_seen_by_nobody_else(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    shown = await one["Yasmine"].slash(one.team, "dienst rooster")
    form = await press(one["Yasmine"], shown, "Mijn afgesproken uren")
    await one["Yasmine"].submit_modal(form, {"hours": "19"})

    assert "19 u" not in await roster(other, "Bram")
    assert "19 u" not in await roster(other, THERE)
