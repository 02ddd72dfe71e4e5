"""A server that nobody named, on a real connection: the bot goes, and says no name."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from tests.wire.conftest import ROOMY, Open
from tests.wire.waiting import until

pytestmark = pytest.mark.slow
ELEVEN_MINUTES = timedelta(minutes=11).total_seconds()
MINUTE = 0.5


async def test_a_strangers_server_is_left_and_the_towns_own_is_not(open_wire: Open) -> None:
    wire = await open_wire(minute=MINUTE, windows=ROOMY)
    stranger = wire.discord.world.guild("Het bankje van Lindendaal")
    wire.discord.events.back(stranger)
    await until(lambda: stranger.id in wire.discord.world.guilds, "it is there", 2)
    me = wire.discord.world.me["id"]
    await asyncio.sleep(3 * MINUTE)  # a minute of background work sees it first

    wire.forward(ELEVEN_MINUTES)
    await until(lambda: me not in stranger.members, "the bot has left it", 20)

    assert me in wire.town.guild.members
    assert "left a server that nobody named" in wire.process.said
    assert stranger.id not in wire.process.said
    assert "Lindendaal" not in wire.process.said
