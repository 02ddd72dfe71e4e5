"""A card that waits names nobody as on shift who is of the team no more (R8, R17)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from bot.demo.reading import press, said
from bot.demo.town import Town
from tests.kit.asking import ask, cards
from tests.kit.team import leaves, suspend, takes_role, ten_minutes


async def suspended(town: Town) -> None:
    await suspend(town)
    await town.move_clock(timedelta(minutes=1))


async def without_role(town: Town) -> None:
    takes_role(town)
    await ten_minutes(town)


async def away(town: Town) -> None:
    leaves(town)
    await ten_minutes(town)


@pytest.mark.parametrize("goes", [suspended, without_role, away])
async def test_card_panel_and_who_is_there_agree(
    town: Town, goes: Callable[[Town], Awaitable[None]]
) -> None:
    await ask(town)
    assert town["Yasmine"].mention in said(cards(town)[0])

    await goes(town)

    assert town["Yasmine"].mention not in said(cards(town)[0])
    assert "Er is nu niemand" in said(town.panel)
    assert "Yasmine" not in said(await press(town["Jules"], town.panel, "Wie zijn wij?"))


async def test_after_a_shift_a_card_says_only_who_was_there_when_it_came(town: Town) -> None:
    await ask(town)
    await town["Yasmine"].slash(town.team, "dienst stop")

    assert "Op dienst toen dit kwam" in said(cards(town)[0])
    assert "Op dienst:" not in said(cards(town)[0])
