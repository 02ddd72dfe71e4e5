"""`/paneel`: for whom the bench is, announced and never checked (R39); and hanging it anew."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from tests.kit.stored import everything


async def test_r39_for_whom_the_bench_is_stands_on_the_panel_and_nobody_is_asked(
    town: Town,
) -> None:
    await town["Els"].slash(town.team, "paneel voor", van=12, tot=25)
    await town.move_clock(timedelta(minutes=1))

    assert "Voor jongeren van 12 tot 25 jaar. We kijken je leeftijd niet na." in said(town.panel)
    start = await press(town["Sam"], town.panel, "Stel een vraag")
    assert "12" not in said(start)
    form = await press(town["Sam"], start, "Oké, ik begin")
    assert form.modal


async def test_a_look_at_the_ages_changes_nothing_and_says_how_they_are_changed(
    town: Town,
) -> None:
    await town["Els"].slash(town.team, "paneel voor", van=12, tot=25)
    before = await everything(town)

    looked = await town["Els"].slash(town.team, "paneel voor")

    assert "Bewaard" not in said(looked)
    assert "Voor jongeren van 12 tot 25 jaar." in said(looked)
    assert await everything(town) == before


async def test_without_ages_the_panel_says_nothing_of_them(town: Town) -> None:
    await town["Els"].slash(town.team, "paneel voor", van=12, tot=25)
    await town.move_clock(timedelta(minutes=1))

    form = await press(
        town["Els"], await town["Els"].slash(town.team, "paneel voor"), "Leeftijden veranderen"
    )
    await town["Els"].submit_modal(form, {"youngest": "", "oldest": ""})
    await town.move_clock(timedelta(minutes=1))

    assert "jaar" not in said(town.panel)


async def test_of_two_admins_the_second_does_not_undo_the_first(town: Town) -> None:
    looked = await town["Els"].slash(town.team, "paneel voor")
    form = await press(town["Els"], looked, "Leeftijden veranderen")
    await town["Els"].slash(town.team, "paneel voor", van=12, tot=25)  # by another admin

    refused = await town["Els"].submit_modal(form, {"youngest": "6", "oldest": "99"})

    assert "Iemand anders veranderde dit intussen" in said(refused)
    again = await town["Els"].slash(town.team, "paneel voor")
    assert "Voor jongeren van 12 tot 25 jaar." in said(again)


@pytest.mark.parametrize("ages", [{"van": 25, "tot": 12}, {"van": 12}, {"van": 0, "tot": 300}])
async def test_ages_that_cannot_be_change_nothing(town: Town, ages: dict[str, int]) -> None:
    before = await everything(town)

    refused = await town["Els"].slash(town.team, "paneel voor", **ages)

    assert "twee hele leeftijden" in said(refused)
    assert await everything(town) == before


async def test_the_panel_can_be_hung_anew_and_there_is_only_one(town: Town) -> None:
    old = town.panel.id
    await town["Jules"].send(town.square, "hallo allemaal")

    hung = await town["Els"].slash(town.team, "paneel opnieuw")
    await town.env.settle()

    assert hung.ephemeral
    assert town.panel.id != old
    assert town.square.history()[-1].id == town.panel.id
    assert len([each for each in town.square.history() if "Stel een vraag" in labels(each)]) == 1


@pytest.mark.parametrize("command", ["paneel voor", "paneel opnieuw"])
async def test_only_an_admin_decides_about_the_panel(town: Town, command: str) -> None:
    known = town.discord.find_command("paneel", None, type=1)
    assert known  # even if Discord's own setting lets her
    town.guild.set_command_permissions(int(known["id"]), {town["Yasmine"]: True})
    old = town.panel.id

    refused = await town["Yasmine"].slash(town.square, command)

    assert "Dit is voor wie de server beheert" in said(refused)
    assert town.panel.id == old
