"""A channel that is opened while discord.py waits: for a limit, or to try again by itself."""

from __future__ import annotations

import asyncio
from copy import deepcopy

import pytest

from tests.wire import permissions as may
from tests.wire.standing import everything_that_stands
from tests.wire.wire import Wire
from tests.wire.world import overwrite

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]
MESSAGES = "/channels/:thread/messages$"


async def open_to_all(wire: Wire) -> None:
    everyone = wire.town.guild.roles[0]
    wire.town.team["permission_overwrites"] = [overwrite(everyone, allow=may.VIEW)]
    wire.discord.events.channel("UPDATE", wire.town.team)


@pytest.mark.parametrize("how", ["429:2.0", "502"])
async def test_words_that_waited_do_not_go_where_others_read_by_then(
    shared: Wire, how: str
) -> None:
    jules, first, more = shared.town.person("Jules"), shared.town.words(), shared.town.words()
    await shared.town.ask(jules, first)
    walls = deepcopy(shared.town.team["permission_overwrites"])
    fault = shared.discord.faults.add("POST", MESSAGES, how)

    asking = asyncio.create_task(shared.town.ask(jules, more, wait=20))
    await asyncio.wait_for(fault.reached.wait(), 5)
    await open_to_all(shared)
    told = await asking

    shared.town.team["permission_overwrites"] = walls
    shared.discord.events.channel("UPDATE", shared.town.team)
    assert more not in everything_that_stands(shared)
    assert more in told.text  # given back
    assert "106" in told.text
