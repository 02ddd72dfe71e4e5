"""It is stopped, or its power is cut, in the middle of an act. Nobody is left in the dark."""

from __future__ import annotations

import asyncio

import pytest

from tests.wire.conftest import Open
from tests.wire.faults import Fault
from tests.wire.interactions import Interaction
from tests.wire.sentences import ARRIVED, NO_ANSWER_YET, NOT_ARRIVED, SENT
from tests.wire.shapes import Json
from tests.wire.town import REPLY
from tests.wire.waiting import until
from tests.wire.wire import Wire

pytestmark = pytest.mark.slow
CARD, THREAD, IN_THREAD = "/channels/:text/messages$", "/threads$", "/channels/:thread/messages$"
GRACE = 8.0
"""Seconds in which it ends when asked to: five for acts on their way, and some for the rest."""
MINUTE = 1.0


@pytest.fixture
async def busy(open_wire: Open) -> Wire:
    """Background work comes every second."""
    return await open_wire(minute=MINUTE)


async def asking(wire: Wire, path: str, how: str) -> tuple[Json, str, Interaction, Fault]:
    """Jules sends a question, and Discord takes its time with one of its requests."""
    jules, words = wire.town.person("Jules"), wire.town.words()
    form = await wire.town.form(jules)
    fault = wire.discord.faults.add("POST", path, how)
    act = await wire.town.people.submit(jules, form, {"words": words}, wait=0)
    await asyncio.wait_for(fault.reached.wait(), GRACE)
    return jules, words, act, fault


async def test_asked_to_stop_it_lets_an_act_on_its_way_finish(busy: Wire) -> None:
    _, words, act, held = await asking(busy, THREAD, "hold")

    busy.process.signal()
    await asyncio.sleep(0)  # the signal is on its way; then Discord answers
    held.released.set()
    code = await busy.process.ended(GRACE)

    assert code == 0
    assert ARRIVED in act.text
    assert busy.town.stands_once(words)


async def test_asked_to_stop_it_answers_what_cannot_finish(busy: Wire) -> None:
    jules, words, act, held = await asking(busy, THREAD, "hold")

    busy.process.signal()
    code = await busy.process.ended(GRACE)
    held.released.set()
    await busy.restart_after_end()
    await until(lambda: not busy.town.orphans, "no card without a thread is left")

    assert code == 0
    assert act.read, "whoever waited for an answer got none"
    stands = any(busy.town.times(words, each) for each in busy.town.threads)
    assert (NOT_ARRIVED in act.text) is not stands or not stands
    assert (words in (await busy.town.inbox(jules)).text) is stands


@pytest.mark.parametrize("how", ["hold", "done"], ids=["before", "after"])
@pytest.mark.parametrize("path", [CARD, THREAD, IN_THREAD], ids=["card", "thread", "words"])
async def test_killed_while_a_question_is_on_its_way_it_stands_whole_or_not_at_all(
    open_wire: Open, path: str, how: str
) -> None:
    wire = await open_wire(minute=MINUTE)
    jules, words, _, held = await asking(wire, path, how)

    await wire.process.kill()
    wire.discord.faults.clear()
    held.released.set()
    await wire.restart_after_end()
    await until(lambda: not wire.town.orphans, "no card without a thread is left")
    inbox = await wire.town.inbox(jules)

    stands = any(wire.town.times(words, each) for each in wire.town.threads)
    assert (words in inbox.text) is stands
    assert ARRIVED in (await wire.town.ask(wire.town.person("Sam"))).text


async def test_killed_after_an_answer_stood_it_is_an_answer_to_everyone(busy: Wire) -> None:
    jules, words, answer = busy.town.person("Jules"), busy.town.words(), busy.town.words()
    thanks = await busy.town.ask(jules, words)
    await busy.town.people.click(jules, thanks.last, door="questions:tellme")
    held = busy.discord.faults.add("POST", IN_THREAD, "done")
    thread = busy.town.thread_of(words)
    await busy.town.answer(thread, answer, wait=0.5)
    assert held.reached.is_set()

    await busy.process.kill()
    await busy.restart_after_end()
    await until(lambda: busy.town.mailbox(jules), "the notice came")
    inbox = await busy.town.inbox(jules)

    assert inbox.text.count(answer) == 1
    assert NO_ANSWER_YET not in inbox.text
    assert len(busy.town.mailbox(jules)) == 1


async def test_after_a_clean_stop_it_comes_back_with_everything(busy: Wire) -> None:
    jules, words = busy.town.person("Jules"), busy.town.words()
    await busy.town.ask(jules, words)
    panel = busy.town.panel["id"]

    await busy.restart()
    sent = await busy.town.answer(busy.town.thread_of(words))

    assert SENT in sent.text
    assert busy.town.panel["id"] == panel
    assert (
        REPLY in (await busy.town.inbox(jules)).text or words in (await busy.town.inbox(jules)).text
    )
