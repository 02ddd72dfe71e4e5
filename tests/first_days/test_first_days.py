"""The first days, from the check-up: three pages for admins, and nothing for anybody else."""

from __future__ import annotations

import pytest

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from tests.kit.forged import forged_press
from tests.kit.stored import everything


async def test_an_admin_reads_each_of_the_first_days_from_the_check_up(town: Town) -> None:
    check = await town["Els"].slash(town.team, "controle")

    shown = await press(town["Els"], check, "De eerste dagen")
    assert "Niemand drukt" in said(shown)
    shown = await press(town["Els"], shown, "Dag 3")
    assert "grappen" in said(shown)
    shown = await press(town["Els"], shown, "Dag 7")
    assert "niet veilig" in said(shown)
    assert "gewist" in said(shown)

    days = [label for label in labels(shown) if label.startswith("Dag")]
    assert days == ["Dag 1", "Dag 3", "Dag 7"]


@pytest.mark.parametrize("name", ["Jules", "Yasmine"])
async def test_nobody_else_opens_them(town: Town, name: str) -> None:
    answer = await forged_press(town, town[name], town.panel, "first_days:show:7")

    assert "niet veilig" not in said(answer)


async def test_reading_them_keeps_nothing(town: Town) -> None:
    check = await town["Els"].slash(town.team, "controle")
    before = await everything(town)

    await press(town["Els"], check, "De eerste dagen")

    assert await everything(town) == before
