"""*Wie is dit?* on who holds the team's role and was never introduced: what is so, and no more."""

from __future__ import annotations

import pytest

from bot.demo.reading import said
from bot.demo.town import Town
from tests.kit.direct_messages import told
from tests.kit.team import MENU, suspend, takes_role

HOLDS = "heeft de rol van het jeugdteam van Lindendaal. Maar het team stelde het niet voor"


async def test_an_admin_with_the_role_is_not_said_to_be_none_of_the_team(town: Town) -> None:
    shown = said(await town["Sam"].context_menu(town.square, MENU, town["Els"]))

    assert HOLDS in shown
    assert "hoort niet bij het jeugdteam" not in shown
    assert "jeugdwerker" not in shown
    assert told(town) == [] or "Sam" not in str(told(town))


async def test_without_the_role_they_are_none_of_it(town: Town) -> None:
    takes_role(town, "Els")

    shown = said(await town["Sam"].context_menu(town.square, MENU, town["Els"]))

    assert "hoort niet bij het jeugdteam" in shown


@pytest.mark.parametrize("act", ["schors", "verwijderen"])
async def test_whoever_was_put_out_is_not_excused_by_the_role(town: Town, act: str) -> None:
    town.env.inject_error("DELETE", "/guilds/*/members/*/roles/*", status=403, times=None)
    if act == "schors":
        await suspend(town)
    else:
        await town["Els"].slash(town.team, "werker verwijderen", wie="Yasmine")

    shown = said(await town["Sam"].context_menu(town.square, MENU, town["Yasmine"]))

    assert "hoort niet bij het jeugdteam" in shown
