"""A bot on plain discord.py, not ours, finds on the bench what it finds on Discord."""

from __future__ import annotations

import pytest

from tests.wire.conftest import Open
from tests.wire.process import HERE
from tests.wire.waiting import until
from tests.wire.wire import Wire

pytestmark = pytest.mark.slow


@pytest.fixture
async def bare(open_wire: Open) -> Wire:
    wire = await open_wire(program=HERE / "bare.py", set_up=False, start=False)
    await wire.start(BARE_CHANNEL=wire.town.square["id"])
    await until(lambda: wire.town.posts(wire.town.square), "it posted its button")
    return wire


async def clicks(wire: Wire) -> str:
    """What a person is answered who clicks on its one button."""
    jules = wire.town.person("Jules")
    message = wire.town.posts(wire.town.square)[0]
    return (await wire.town.people.click(jules, message, "Klik")).text


async def test_it_connects_and_answers_a_click(bare: Wire) -> None:
    assert await clicks(bare) == "Gehoord."
    assert len(bare.discord.gateway.identified) == 1


async def test_when_the_cable_is_cut_it_resumes_and_hears_what_it_missed(bare: Wire) -> None:
    bare.discord.gateway.cut()

    assert await clicks(bare) == "Gehoord."
    assert bare.discord.gateway.resumed == 1
    assert len(bare.discord.gateway.identified) == 1


async def test_when_asked_to_reconnect_it_resumes(bare: Wire) -> None:
    bare.discord.gateway.ask_to_reconnect()

    await until(lambda: bare.discord.gateway.resumed, "it resumed")
    assert await clicks(bare) == "Gehoord."


async def test_when_its_session_is_invalid_it_identifies_anew(bare: Wire) -> None:
    bare.discord.gateway.invalidate()

    await until(lambda: len(bare.discord.gateway.identified) == 2, "it identified anew")
    assert await clicks(bare) == "Gehoord."
    assert bare.discord.gateway.resumed == 0


async def test_its_heartbeats_are_heard_and_confirmed(open_wire: Open) -> None:
    wire = await open_wire(program=HERE / "bare.py", set_up=False, start=False)
    wire.discord.gateway.heartbeat = 0.2
    await wire.start(BARE_CHANNEL=wire.town.square["id"])

    await until(lambda: wire.discord.gateway.heartbeats >= 3, "three heartbeats")

    assert len(wire.discord.gateway.identified) == 1


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        ({"BANKJE_TOKEN": "wrong"}, "Improper token"),
        ({"BARE_INTENTS": str(4609 | 1 << 15)}, "privileged intents"),
    ],
)
async def test_a_wrong_token_and_a_privileged_intent_end_it(
    open_wire: Open, changed: dict[str, str], named: str
) -> None:
    wire = await open_wire(program=HERE / "bare.py", set_up=False, start=False)

    await wire.process.start(BARE_CHANNEL=wire.town.square["id"], **changed)

    assert await wire.process.ended() == 1
    assert named in wire.process.said
