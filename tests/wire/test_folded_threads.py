"""Discord folds a silent thread away after a day, and a colleague may lock one."""

from __future__ import annotations

import pytest

from tests.wire.sentences import ADDED, SENT
from tests.wire.shapes import Json
from tests.wire.waiting import until
from tests.wire.wire import Wire

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]
STATES: list[Json] = [{"archived": True}, {"archived": True, "locked": True}]
NAMES = ["folded", "locked"]


async def asked(wire: Wire, state: Json) -> tuple[Json, Json]:
    """Jules asks; later the thread is no longer open."""
    jules, words = wire.town.person("Jules"), wire.town.words()
    await wire.town.ask(jules, words)
    thread = wire.town.thread_of(words)
    thread["thread_metadata"] |= state
    wire.discord.events.channel("UPDATE", thread)
    return jules, thread


@pytest.mark.parametrize("state", STATES, ids=NAMES)
async def test_more_words_reach_a_thread_that_is_not_open(shared: Wire, state: Json) -> None:
    jules, thread = await asked(shared, state)
    more = shared.town.words()

    tick = await shared.town.ask(jules, more)

    assert ADDED in tick.text
    assert shared.town.times(more, thread) == 1


@pytest.mark.parametrize("state", STATES, ids=NAMES)
async def test_an_answer_goes_out_from_a_thread_that_is_not_open(shared: Wire, state: Json) -> None:
    jules, thread = await asked(shared, state)
    answer = shared.town.words()

    sent = await shared.town.answer(thread, answer)
    inbox = await shared.town.inbox(jules)

    assert SENT in sent.text
    assert answer in inbox.text


async def test_wiping_takes_a_folded_thread_and_its_card_away(shared: Wire) -> None:
    jules, thread = await asked(shared, {"archived": True})
    inbox = await shared.town.inbox(jules)

    sure = await shared.town.people.click(jules, inbox.last, door="privacy:wipe")
    await shared.town.people.click(jules, sure.last, door="privacy:yes")

    await until(lambda: thread not in shared.town.threads, "the thread is gone")
    await until(lambda: thread["id"] not in {c["id"] for c in shared.town.cards}, "its card too")
