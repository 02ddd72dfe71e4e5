"""Anybody can press a button with a key that nobody drew: one kind sentence, nothing broken."""

from __future__ import annotations

import pytest

from bot.demo.reading import message_of, said
from bot.demo.town import Town
from bot.shell.views import doors_of
from tests.kit.asking import ask
from tests.kit.forged import forged_press

BROKEN = "ging iets mis"
ODD = ("", "x", "..", "é.\u202e", "9" * 60)


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("Jules", ("",)),
        *(pytest.param(name, ODD, marks=pytest.mark.long) for name in ("Jules", "Yasmine", "Els")),
    ],
)
async def test_no_door_breaks_on_a_key_that_nobody_drew(
    town: Town, name: str, keys: tuple[str, ...]
) -> None:
    await ask(town, "Amira")
    shown = message_of(await town[name].slash(town.square, "hulp"))
    cogs = town.bot.cogs.values()
    doors = {door for cog in cogs for how, door in doors_of(cog) if how == "press"}

    broken = set()
    for door in sorted(doors):
        for key in keys:
            answered = await forged_press(town, town[name], shown, f"{door}:{key}"[:100])
            if answered.response and BROKEN in said(answered):
                broken.add((door, key))

    assert len(doors) > 100
    assert broken == set()
