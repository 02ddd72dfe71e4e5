"""Another process runs with our token: Discord says so of what it answered before us."""

from __future__ import annotations

import pytest

from tests.wire.sentences import ANOTHER_BOT
from tests.wire.wire import Wire

pytestmark = pytest.mark.slow


async def looked(wire: Wire) -> str:
    """What Els reads when this very process answers her."""
    return (await wire.town.people.slash(wire.town.els, wire.town.team, "controle")).text


async def test_one_click_that_another_answered_is_no_reason_for_an_alarm(wire: Wire) -> None:
    wire.discord.faults.add("POST", "/callback$", "json:400:40060", times=2)
    await wire.town.people.click(wire.town.person("Jules"), wire.town.panel, "Nu hulp", wait=1)

    assert ANOTHER_BOT not in await looked(wire)


async def test_two_such_clicks_are(wire: Wire) -> None:
    wire.discord.faults.add("POST", "/callback$", "json:400:40060", times=4)
    for _ in range(2):
        jules = wire.town.person("Jules")
        await wire.town.people.click(jules, wire.town.panel, door="questions:inbox", wait=1)

    assert ANOTHER_BOT in await looked(wire)


async def test_an_own_answer_of_which_no_word_came_back_is_not_taken_for_anothers(
    wire: Wire,
) -> None:
    wire.discord.faults.add("POST", "/callback$", "lost", times=6)
    for _ in range(3):
        await wire.town.crisis(wire.town.person("Jules"))
    wire.discord.faults.clear()

    assert ANOTHER_BOT not in await looked(wire)
