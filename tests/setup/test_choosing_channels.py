"""Where the team and the panel are: what is still wrong is said before it is kept."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import simcord

from bot.demo.reading import press, said
from bot.demo.setting_up import choose_places, opened
from bot.demo.town import Town
from tests.kit.channels import everyone_sees
from tests.kit.set_up import decided
from tests.kit.stored import everything
from tests.kit.towns import open_town


@pytest.fixture
async def fresh(data_dir: Path) -> AsyncIterator[Town]:
    """A town in which nobody decided anything yet."""
    async with open_town(data_dir, set_up=False) as opened_town:
        yield opened_town


async def start(town: Town, who: str = "Els") -> simcord.InteractionResult:
    return await town[who].slash(town.team, "instellen start")


async def test_what_is_wrong_with_the_channels_is_said_before_anything_is_kept(
    fresh: Town,
) -> None:
    everyone_sees(fresh)
    before = await decided(fresh)
    form = await opened(fresh["Els"], fresh.team, "setup:start")
    chosen = {"team": [fresh.team], "panel": [fresh.square], "role": [fresh.worker_role]}

    looked = await fresh["Els"].submit_modal(form, chosen)

    assert "Er is nog niets bewaard" in said(looked)
    assert "kunnen het teamkanaal lezen: @everyone" in said(looked)
    assert f"<#{fresh.team.id}>" in said(looked)
    assert await decided(fresh) == before

    again = await press(fresh["Els"], looked, "Kijk opnieuw")
    assert "kunnen het teamkanaal lezen: @everyone" in said(again)


async def test_once_it_is_mended_another_look_keeps_it(fresh: Town) -> None:
    known = list(fresh.discord.get_channel(fresh.team.id).overwrites)
    everyone_sees(fresh)
    form = await opened(fresh["Els"], fresh.team, "setup:start")
    chosen = {"team": [fresh.team], "panel": [fresh.square], "role": [fresh.worker_role]}
    looked = await fresh["Els"].submit_modal(form, chosen)
    fresh.discord.edit_channel(fresh.team.id, {}, overwrites=known)
    await fresh.env.settle()

    again = await press(fresh["Els"], looked, "Kijk opnieuw")

    assert "✖ " not in said(again) or "beschrijving" in said(again)
    assert (await decided(fresh)).team_channel == fresh.team.id


async def test_a_channel_that_is_deleted_in_the_middle_is_said(fresh: Town) -> None:
    form = await opened(fresh["Els"], fresh.team, "setup:start")
    chosen = {"team": [fresh.lounge], "panel": [fresh.square], "role": [fresh.worker_role]}
    looked = await fresh["Els"].submit_modal(form, chosen)
    fresh.discord.delete_channel(fresh.lounge.id)
    await fresh.env.settle()

    again = await press(fresh["Els"], looked, "Kijk opnieuw")

    assert "Ik kan het teamkanaal niet zien" in said(again)
    assert not (await decided(fresh)).is_set_up


async def test_it_makes_and_changes_no_channel_by_itself(fresh: Town) -> None:
    """It asks for no right to."""
    begun = len(fresh.calls)
    chosen = {"team": [fresh.team], "panel": [fresh.square], "role": [fresh.worker_role]}
    await choose_places(fresh["Els"], fresh.team, **chosen)

    made = [each for each in fresh.calls[begun:] if each.method in {"POST", "PATCH", "PUT"}]
    assert not any(each.path.startswith("/guilds/") for each in made)
    assert not any("/permissions/" in each.path for each in made)


async def test_what_was_kept_all_the_same_can_be_looked_at_until_it_is_well(fresh: Town) -> None:
    known = list(fresh.discord.get_channel(fresh.team.id).overwrites)
    everyone_sees(fresh)
    chosen = {"team": [fresh.team], "panel": [fresh.square], "role": [fresh.worker_role]}
    kept = await choose_places(fresh["Els"], fresh.team, **chosen)
    assert "kunnen het teamkanaal lezen: @everyone" in said(kept)
    fresh.discord.edit_channel(fresh.team.id, {}, overwrites=known)
    await fresh.env.settle()
    before = await everything(fresh)

    again = await press(fresh["Els"], kept, "Kijk opnieuw")

    assert "kunnen het teamkanaal lezen" not in said(again)
    assert await everything(fresh) == before  # a look never writes
