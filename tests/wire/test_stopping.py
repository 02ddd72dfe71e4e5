"""It is stopped, or its power is cut, in the middle of an act. Nobody is left in the dark."""

from __future__ import annotations

import asyncio

import pytest

from tests.wire.conftest import Open
from tests.wire.faults import Fault
from tests.wire.interactions import Interaction
from tests.wire.sentences import ARRIVED, NO_ANSWER_YET, NOT_ARRIVED, ON_ITS_WAY, SENT
from tests.wire.shapes import Json
from tests.wire.waiting import stays, until
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
    await stays(lambda: busy.process.is_running, "it waits for what is on its way", 0.5)
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
    await until(lambda: is_whole_or_gone(busy, words), "no half of it is left")

    assert code == 0
    assert act.read, "whoever waited for an answer got none"
    assert not (NOT_ARRIVED in act.text and stands(busy, words))
    assert (words in (await busy.town.inbox(jules)).text) is stands(busy, words)


def stands(wire: Wire, words: str) -> bool:
    return any(wire.town.times(words, each) for each in wire.town.threads)


async def known_inbox(wire: Wire, jules: Json) -> Interaction:
    """Once the bot has looked for what was on its way; until then it says that it does not know."""
    for _ in range(40):
        inbox = await wire.town.inbox(jules)
        if ON_ITS_WAY not in inbox.text:
            return inbox
        await asyncio.sleep(MINUTE)
    raise AssertionError("it is never known what became of the words")


def is_whole_or_gone(wire: Wire, words: str) -> bool:
    """A card, a thread and the words in it, each once; or none of them."""
    wanted = 1 if stands(wire, words) else 0
    return (len(wire.town.cards), len(wire.town.threads)) == (wanted, wanted)


ON_REQUEST = pytest.mark.long


@pytest.mark.parametrize(
    ("path", "how"),
    [
        pytest.param(IN_THREAD, "done", id="after the words"),
        pytest.param(CARD, "done", id="after the card", marks=ON_REQUEST),
        pytest.param(CARD, "hold", id="before the card", marks=ON_REQUEST),
        pytest.param(THREAD, "hold", id="before the thread", marks=ON_REQUEST),
        pytest.param(THREAD, "done", id="after the thread", marks=ON_REQUEST),
        pytest.param(IN_THREAD, "hold", id="before the words", marks=ON_REQUEST),
    ],
)
async def test_killed_while_a_question_is_on_its_way_it_stands_whole_or_not_at_all(
    open_wire: Open, path: str, how: str
) -> None:
    wire = await open_wire(minute=MINUTE)
    jules, words, _, held = await asking(wire, path, how)

    await wire.process.kill()
    wire.discord.faults.clear()
    held.released.set()
    await wire.restart_after_end()
    await until(lambda: is_whole_or_gone(wire, words), "no half of it is left")
    inbox = await known_inbox(wire, jules)

    assert (words in inbox.text) is stands(wire, words)
    assert ARRIVED in (await wire.town.ask(wire.town.person("Sam"))).text


async def test_killed_after_an_answer_stood_it_is_an_answer_to_everyone(busy: Wire) -> None:
    jules, words, answer = busy.town.person("Jules"), busy.town.words(), busy.town.words()
    thanks = await busy.town.ask(jules, words)
    await busy.town.wants_dm(jules, thanks)
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
    inbox = await busy.town.inbox(jules)

    assert SENT in sent.text
    assert words in inbox.text
    assert [each["id"] for each in busy.town.panels] == [panel]
