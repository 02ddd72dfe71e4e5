"""A town that a test gets as a copy is as one that is set up here and now, and nobody else's."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.demo.reading import said
from bot.demo.town import STARTS, Town
from tests.kit.spared import IN_TRIAL, NOBODY_THERE, USUAL, kind_of
from tests.kit.towns import open_town

KINDS = ({}, {"on_shift": ()}, {"live": False})


async def stands(town: Town) -> dict[str, object]:
    """What is posted in each channel, and how many rows each table has."""
    places = (town.square, town.team, town.lounge, town.hall, town.apart)
    db = town.bot.services.store.db
    tables = await db.execute_fetchall("SELECT name FROM sqlite_master WHERE type = 'table'")
    rows = {
        str(name): next(iter(await db.execute_fetchall(f'SELECT count(*) FROM "{name}"')))[0]
        for (name,) in tables
    }
    return {place.name: [said(each) for each in place.history()] for place in places} | rows


@pytest.mark.parametrize("given", KINDS)
async def test_a_copy_is_as_a_town_that_was_set_up_here(
    tmp_path: Path, given: dict[str, object]
) -> None:
    async with open_town(tmp_path / "own", afresh=True, **given) as town:
        own = await stands(town)
    async with open_town(tmp_path / "copy", **given) as town:
        copy = await stands(town)

    assert kind_of(given)
    assert copy == own


async def test_what_happens_in_a_copy_happens_in_no_other(tmp_path: Path) -> None:
    async with open_town(tmp_path / "one") as town:
        before = await stands(town)
        await town["Yasmine"].slash(town.team, "dienst stop")
        town.guild.create_text_channel("nieuw")
        assert await stands(town) != before

    async with open_town(tmp_path / "other") as town:
        assert await stands(town) == before
        assert "nieuw" not in town.guild.channels


def test_a_town_with_anything_else_of_its_own_is_set_up_for_itself() -> None:
    asked = ({"starts": STARTS.replace(hour=20)}, {"set_up": False}, {"notice_url": "https://a.be"})

    assert [kind_of(each) for each in asked] == [None, None, None]
    assert [kind_of(each) for each in KINDS] == [USUAL, NOBODY_THERE, IN_TRIAL]
