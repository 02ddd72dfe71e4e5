"""The house's clock is not Discord's: what came after what, its ids say."""

from __future__ import annotations

import asyncio

import pytest

from tests.wire.conftest import ROOMY, Open
from tests.wire.cutting import MINUTE, SOON, TWO_MINUTES
from tests.wire.scenes import told
from tests.wire.sentences import NOT_SENT, SENT
from tests.wire.waiting import until

pytestmark = pytest.mark.slow
IN_THREAD = "/channels/:thread/messages$"
TEN_MINUTES = 600.0


APART = [
    pytest.param(TEN_MINUTES, id="ahead", marks=pytest.mark.long),
    pytest.param(-TEN_MINUTES, id="behind"),
]


@pytest.mark.parametrize("apart", APART)
async def test_an_answer_that_was_read_is_not_announced_anew_at_the_next_start(
    open_wire: Open, apart: float
) -> None:
    wire = await open_wire(windows=ROOMY, minute=MINUTE)
    wire.misread(apart)
    scene = await told(wire)
    await wire.town.answer(scene.thread, scene.said)
    await scene.inbox()
    await until(lambda: not scene.mailbox, "the notice that was read goes", 70)

    await wire.restart(kill=True)
    await asyncio.sleep(TWO_MINUTES)

    assert scene.mailbox == []


@pytest.mark.parametrize("apart", APART)
async def test_an_answer_that_stands_is_not_called_lost(open_wire: Open, apart: float) -> None:
    wire = await open_wire(windows=ROOMY, minute=MINUTE)
    wire.misread(apart)
    scene = await told(wire)
    wire.discord.faults.add("POST", IN_THREAD, "lost502")
    wire.discord.faults.add("POST", IN_THREAD, "503", times=99)

    sent = await wire.town.answer(scene.thread, scene.said, wait=60)

    assert scene.times(scene.said) == 1
    assert SENT in sent.text
    assert NOT_SENT not in sent.text


@pytest.mark.parametrize("apart", APART)
async def test_a_question_that_stood_when_the_power_went_is_not_taken_back(
    open_wire: Open, apart: float
) -> None:
    wire = await open_wire(windows=ROOMY, minute=MINUTE)
    wire.misread(apart)
    jules, words = wire.town.person("Jules"), wire.town.words()
    form = await wire.town.form(jules)
    done = wire.discord.faults.add("POST", IN_THREAD, "done")
    await wire.town.people.submit(jules, form, {"words": words}, wait=0)
    await asyncio.wait_for(done.reached.wait(), SOON)
    await wire.process.kill()
    wire.discord.faults.clear()
    done.released.set()

    await wire.restart_after_end()
    await asyncio.sleep(TWO_MINUTES)

    assert wire.town.stands_once(words)
    assert words in (await wire.town.inbox(jules)).text
