"""The bot is invited while it runs: to a community server, and to one that has nothing of that."""

from __future__ import annotations

import asyncio
import json

import pytest

from tests.wire import permissions as may
from tests.wire.conftest import ROOMY, Open
from tests.wire.shapes import Json, labels, said
from tests.wire.town import Town
from tests.wire.waiting import until
from tests.wire.wire import Wire
from tests.wire.world import overwrite

pytestmark = pytest.mark.slow
SOON, LONG_ENOUGH = 10.0, 1.5
HELLO = "In vijf minuten zet je het bankje klaar"


async def before_the_invitation(open_wire: Open) -> tuple[Wire, Town]:
    """The operator named the server, and the bot is not there yet."""
    wire = await open_wire(windows=ROOMY, start=False)
    town = Town(wire.discord, "Jong Elzendorp")
    named = json.dumps([*wire.discord.world.guilds])
    del wire.discord.world.guilds[town.guild.id]
    await wire.start(BANKJE_SERVERS=named)
    return wire, town


def invited(wire: Wire, town: Town, **channels: Json) -> None:
    """`channels`: which of its channels are for what, by Discord's names."""
    town.guild.shape.update({name: each["id"] for name, each in channels.items()})
    if channels:
        town.guild.shape["features"] = ["COMMUNITY"]
    wire.discord.world.guilds[town.guild.id] = town.guild
    wire.discord.events.invited(town.guild)


def back_room(wire: Wire, town: Town) -> Json:
    """Where those read who manage the server, and the bot."""
    own = next(each for each in town.guild.roles if each["managed"])
    hidden = overwrite(town.guild.roles[0], deny=may.VIEW)
    shown = [overwrite(each, allow=may.VIEW) for each in (town.admin, own)]
    return wire.discord.world.text(town.guild, "beheerders", [hidden, *shown])


async def test_c6_on_a_community_server_admins_are_greeted_and_begin_there(
    open_wire: Open,
) -> None:
    wire, town = await before_the_invitation(open_wire)
    room = back_room(wire, town)

    invited(
        wire,
        town,
        public_updates_channel_id=room,
        rules_channel_id=town.square,
        system_channel_id=town.lounge,
    )

    await until(lambda: town.posts(room), "the admins are greeted", SOON)
    [hello] = town.posts(room)
    assert HELLO in said(hello)
    assert labels(hello) == ["Start"]
    shown = await town.people.click(town.els, hello, "Start")
    assert "Stap 1 van 5" in shown.text
    assert town.posts(town.square) == town.posts(town.lounge) == []


async def test_where_every_known_channel_is_for_everybody_nothing_is_posted(
    open_wire: Open,
) -> None:
    wire, town = await before_the_invitation(open_wire)

    invited(
        wire,
        town,
        public_updates_channel_id=town.lounge,
        rules_channel_id=town.square,
        system_channel_id=town.lounge,
    )
    shown = await town.people.slash(town.els, town.lounge, "instellen start")
    await asyncio.sleep(LONG_ENOUGH)

    assert "Stap 1 van 5" in shown.text
    assert [each for channel in town.guild.channels.values() for each in town.posts(channel)] == []


async def test_a_welcome_that_discord_refuses_is_no_fault(open_wire: Open) -> None:
    wire, town = await before_the_invitation(open_wire)
    room = back_room(wire, town)
    fault = wire.discord.faults.add("POST", f"/channels/{room['id']}/messages$", "json:403:50013")

    invited(wire, town, system_channel_id=room)

    await asyncio.wait_for(fault.reached.wait(), SOON)
    shown = await town.people.slash(town.els, town.lounge, "instellen start")
    assert "Stap 1 van 5" in shown.text
    assert town.posts(room) == []
    assert "Traceback" not in wire.process.said
