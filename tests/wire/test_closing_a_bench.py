"""The end of a bench over real HTTP: decided in a form, taken back, and carried out to the last."""

from __future__ import annotations

import asyncio
import os
import sys
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.core.clock import HOME
from tests.wire.conftest import ROOMY, Open
from tests.wire.interactions import Interaction
from tests.wire.process import CHECKOUT, INHERITED
from tests.wire.sentences import NO_NEW, STAYS_OPEN, STOPS
from tests.wire.shapes import said
from tests.wire.waiting import until
from tests.wire.wire import Wire

pytestmark = pytest.mark.slow
MINUTE = 1.0
A_DAY = 24 * 3600
TWO_MINUTES = 120
SOON = 20.0


def in_days(wire: Wire, count: int) -> date:
    now = datetime.fromtimestamp(wire.discord.world.time.now(), UTC).astimezone(HOME)
    return now.date() + timedelta(days=count)


async def decides(wire: Wire, days: int = 8) -> Interaction:
    town, people = wire.town, wire.town.people
    shown = await people.slash(town.els, town.team, "opheffen")
    form = await people.click(town.els, shown.last, door="service_end:choose")
    filled = {"day": in_days(wire, days).isoformat(), "name": "Lindendaal"}
    return await people.submit(town.els, form, filled)


def is_left(wire: Wire) -> bool:
    return wire.discord.world.me["id"] not in wire.town.guild.members


def stands(wire: Wire) -> int:
    town = wire.town
    return sum(len(town.posts(each)) for each in [*town.guild.channels.values()])


async def has_ended(wire: Wire) -> None:
    await until(lambda: is_left(wire), "the bot left", SOON)
    assert stands(wire) == 0
    assert wire.town.threads == []
    closed = wire.data / "closed"
    await until(lambda: [*closed.glob("*.md")], "a paper for the DPO lies there", SOON)


@pytest.mark.long
async def test_c15_an_admin_closes_it_keeps_it_and_closes_it_for_good(open_wire: Open) -> None:
    wire = await open_wire(minute=MINUTE, windows=ROOMY)
    town, people = wire.town, wire.town.people
    jules, words = town.person("Jules"), town.words()
    thanks = await town.ask(jules, words)
    await town.wants_dm(jules, thanks)

    decided = await decides(wire)
    assert STOPS in decided.text
    refused = await people.click(town.person("Sam"), town.panel, door="questions:ask")
    assert NO_NEW in refused.text
    kept = await people.click(town.els, decided.last, door="service_end:cancel")
    assert STAYS_OPEN in kept.text

    await decides(wire)
    wire.forward(TWO_MINUTES)
    await until(lambda: "stopt op" in said(town.panel), "the panel says it", SOON)
    wire.forward(9 * A_DAY)

    await has_ended(wire)
    assert town.mailbox(jules) == []
    assert wire.discord.calls("DELETE", "/users/@me/guilds/:id")[0].status == 204


async def test_the_operator_closes_it_with_a_command(open_wire: Open) -> None:
    wire = await open_wire(minute=MINUTE, windows=ROOMY)
    await wire.town.ask(wire.town.person("Jules"), wire.town.words())

    code, printed = await types(
        wire, "close", wire.town.guild.id, "--last-day", in_days(wire, 0).isoformat()
    )

    assert code == 0, printed
    wire.forward(A_DAY)
    await has_ended(wire)


async def types(wire: Wire, *words: str) -> tuple[int, str]:
    """What an operator types beside the bot that runs."""
    kept = {name: os.environ[name] for name in INHERITED if name in os.environ}
    made = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        *words,
        cwd=CHECKOUT,
        env={**kept, "PYTHONPATH": str(CHECKOUT), **wire.environment},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    printed, _ = await made.communicate()
    return made.returncode or 0, printed.decode()
