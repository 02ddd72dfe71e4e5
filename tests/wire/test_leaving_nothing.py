"""Many ask at once, and Discord writes a line for each thread: all of it goes with *Wis alles*."""

from __future__ import annotations

import asyncio

import pytest

from tests.wire.conftest import ROOMY, Open
from tests.wire.posting import THREAD_STARTED
from tests.wire.sentences import ARRIVED
from tests.wire.shapes import Json
from tests.wire.waiting import until
from tests.wire.wire import Wire

pytestmark = pytest.mark.slow
MANY = 30


def lines(wire: Wire) -> list[Json]:
    """Discord's own, by which the name of a thread can be read in the channel."""
    return [each for each in wire.town.posts(wire.town.team) if each["type"] == THREAD_STARTED]


async def test_every_line_that_a_thread_was_started_goes_with_its_conversation(
    open_wire: Open,
) -> None:
    wire = await open_wire(minute=1.0, windows=ROOMY)
    young = [wire.town.person(f"Leerling {number}") for number in range(MANY)]
    forms = [await wire.town.form(each) for each in young]
    submit, words = wire.town.people.submit, {"words": "Mag ik mee?"}
    asked = await asyncio.gather(
        *(submit(who, form, words) for who, form in zip(young, forms, strict=True))
    )
    await until(lambda: all(ARRIVED in each.text for each in asked), "all of them arrived")
    written = len(lines(wire))

    for each in young:
        await wire.town.wipe(each)

    assert written > 0
    await until(lambda: not wire.town.threads, "all threads are gone")
    await until(lambda: not lines(wire), "and all lines about them")
