"""Discord hangs at one post after the other: the waits end together, and the answer comes."""

from __future__ import annotations

import asyncio

import pytest

from tests.wire.conftest import ROOMY, Open
from tests.wire.cutting import MINUTE, TWO_MINUTES
from tests.wire.interactions import Interaction
from tests.wire.sentences import NOT_ARRIVED, NOT_KNOWN
from tests.wire.shapes import Json
from tests.wire.waiting import until
from tests.wire.wire import Wire

pytestmark = pytest.mark.slow
AN_ACT = 5.0
"""Seconds that an act may wait in all, here."""
ANSWERED = AN_ACT + 8
IN_TEAM, IN_THREAD, THREADS = (
    "/channels/:text/messages$",
    "/channels/:thread/messages$",
    "/threads$",
)


@pytest.fixture
async def hanging(open_wire: Open) -> Wire:
    return await open_wire(windows=ROOMY, minute=MINUTE, WIRE_ACT=str(AN_ACT))


async def sent(wire: Wire, who: Json, words: str) -> Interaction:
    form = await wire.town.form(who)
    return await wire.town.people.submit(who, form, {"words": words}, wait=0)


async def test_whoever_waits_for_card_thread_and_words_is_told_in_time_and_nothing_stays(
    hanging: Wire,
) -> None:
    jules, words = hanging.town.person("Jules"), hanging.town.words()
    form = await hanging.town.form(jules)
    hanging.discord.faults.add("POST", IN_TEAM, "slow:3")
    held = [
        hanging.discord.faults.add("POST", THREADS, "hold"),
        hanging.discord.faults.add("POST", IN_TEAM, "hold", after=1, times=9),
    ]

    asked = await hanging.town.people.submit(jules, form, {"words": words}, wait=0)
    await until(lambda: NOT_ARRIVED in asked.text, "the words came back", ANSWERED)
    hanging.discord.faults.clear()
    for each in held:
        each.released.set()
    await asyncio.sleep(2 * TWO_MINUTES)

    assert words in asked.text
    assert hanging.town.cards == []
    assert not hanging.town.stands_once(words)


async def test_whoever_wrote_behind_words_that_hang_is_told_that_these_did_not_arrive(
    hanging: Wire,
) -> None:
    jules, other = hanging.town.person("Jules"), hanging.town.words()
    await hanging.town.ask(jules, hanging.town.words())
    first, second = await hanging.town.form(jules), await hanging.town.form(jules)
    held = hanging.discord.faults.add("POST", IN_THREAD, "hold", times=9)
    before = await hanging.town.people.submit(jules, first, {"words": "eerst"}, wait=0)
    await held.reached.wait()

    behind = await hanging.town.people.submit(jules, second, {"words": other}, wait=0)
    await until(lambda: NOT_KNOWN in before.text, "the first is answered", ANSWERED)
    await until(lambda: NOT_ARRIVED in behind.text, "the second is answered", ANSWERED)

    hanging.discord.faults.clear()
    held.released.set()
    await until(lambda: hanging.town.stands_once("eerst"), "Discord did it late")
    await asyncio.sleep(TWO_MINUTES)
    inbox = await hanging.town.inbox(jules)
    assert "eerst" in inbox.text
    assert other not in inbox.text
