"""Two admins at once do not undo each other: the second is told, and nothing is overwritten."""

from __future__ import annotations

import pytest
import simcord

from bot.demo.reading import said
from bot.demo.setting_up import as_shown, opened, say_when, say_why
from bot.demo.town import Town
from tests.kit.set_up import decided, fill_in
from tests.kit.stored import everything

WHY = "Jongeren vinden hier iemand die luistert."


async def start(town: Town, who: str = "Els") -> simcord.InteractionResult:
    return await town[who].slash(town.team, "instellen start")


@pytest.mark.parametrize("door", ["setup:why", "setup:hours", "setup:contact"])
async def test_of_two_admins_the_second_is_told_and_overwrites_nothing(
    town: Town, door: str
) -> None:
    stale = await opened(town["Els"], town.team, door)
    if door == "setup:hours":
        await say_when(town["Els"], town.team, "ma 10-12 uur")
        filled = {"hours": "zo 10-12 uur"}
    else:
        contacts = {"coordinator": "Els", "dpo": "Noor", "address": "dpo@l.be"}
        await say_why(town["Els"], town.team, purpose=WHY, **contacts)
        filled = as_shown(stale) | {"coordinator": "Mia", "dpo": "Mia", "address": "mia@l.be"}
    before = await everything(town)

    refused = await town["Els"].submit_modal(stale, filled)

    assert "Iemand anders veranderde dit intussen" in said(refused)
    assert await everything(town) == before


async def test_of_two_admins_who_choose_channels_the_second_is_told(town: Town) -> None:
    stale = await opened(town["Els"], town.team, "setup:start")
    await fill_in(town, panel=[town.lounge])

    chosen = {"team": [town.team], "panel": [town.square], "role": [town.worker_role]}
    refused = await town["Els"].submit_modal(stale, chosen)

    assert "Iemand anders veranderde dit intussen" in said(refused)
    assert (await decided(town)).panel_channel == town.lounge.id
