"""Discord is slow: it is told in time that the answer takes longer, and then the answer comes."""

from __future__ import annotations

import signal

import pytest

from tests.wire.interactions import DEADLINE, Interaction
from tests.wire.sentences import ARRIVED, SENT
from tests.wire.shapes import Json
from tests.wire.waiting import until
from tests.wire.wire import Wire

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]
SLOW = "slow:2.6"


async def test_a_question_on_a_slow_discord_is_awaited_in_time_and_thanked_when_it_stands(
    shared: Wire,
) -> None:
    jules, words = shared.town.person("Jules"), shared.town.words()
    form = await shared.town.form(jules)
    shared.discord.faults.add("POST", "/threads$", SLOW)

    thanks = await shared.town.people.submit(jules, form, {"words": words})
    await until(lambda: ARRIVED in thanks.text, "it was thanked")

    assert thanks.was_deferred
    assert thanks.ack_seconds is not None
    assert thanks.ack_seconds < DEADLINE
    assert thanks.rejected == []
    assert shared.town.stands_once(words)


async def heard_late(
    wire: Wire, who: Json, form: Interaction, words: str, late: float
) -> Interaction:
    """Send a form to a bot that gets no turn on its machine for so many seconds."""
    wire.process.signal(signal.SIGSTOP)
    try:
        return await wire.town.people.submit(who, form, {"words": words}, wait=late)
    finally:
        wire.process.signal(signal.SIGCONT)


async def test_on_a_busy_machine_the_time_counts_from_when_it_was_sent(shared: Wire) -> None:
    jules, words = shared.town.person("Jules"), shared.town.words()
    form = await shared.town.form(jules)
    shared.discord.faults.add("POST", "/threads$", SLOW)

    thanks = await heard_late(shared, jules, form, words, late=1.5)
    await until(lambda: ARRIVED in thanks.text, "it was thanked")

    assert thanks.rejected == []
    assert shared.town.stands_once(words)


async def test_whoever_got_no_answer_in_time_and_sends_the_form_again_is_thanked_once(
    shared: Wire,
) -> None:
    jules, words = shared.town.person("Jules"), shared.town.words()
    form = await shared.town.form(jules)

    lost = await heard_late(shared, jules, form, words, late=DEADLINE + 0.3)
    again = await shared.town.people.submit(jules, form, {"words": words})

    assert lost.text == ""
    assert ARRIVED in again.text
    assert shared.town.stands_once(words)


async def test_an_answer_on_a_slow_discord_is_awaited_in_time_and_called_sent_when_it_stands(
    shared: Wire,
) -> None:
    jules, words, answer = shared.town.person("Jules"), shared.town.words(), shared.town.words()
    await shared.town.ask(jules, words)
    shared.discord.faults.add("POST", "/channels/:thread/messages$", SLOW)

    sent = await shared.town.answer(shared.town.thread_of(words), answer)

    assert sent.was_deferred
    assert SENT in sent.text
    assert shared.town.stands_once(answer)


async def test_whoever_needs_help_now_does_not_wait_for_a_slow_discord(shared: Wire) -> None:
    jules, sam = shared.town.person("Jules"), shared.town.person("Sam")
    form = await shared.town.form(jules)
    held = shared.discord.faults.add("POST", "/channels/:text/messages$", "hold")
    waiting = await shared.town.people.submit(jules, form, {"words": shared.town.words()}, wait=0)
    await held.reached.wait()

    card = await shared.town.crisis(sam)
    held.released.set()

    assert "106" in card.text
    assert card.ack_seconds is not None
    assert card.ack_seconds < DEADLINE - 1
    await until(lambda: ARRIVED in waiting.text, "the question arrived as well")


async def test_a_wait_of_which_no_word_came_back_still_ends_in_the_answer(shared: Wire) -> None:
    jules, words = shared.town.person("Jules"), shared.town.words()
    form = await shared.town.form(jules)
    shared.discord.faults.add("POST", "/threads$", "slow:2.9")
    shared.discord.faults.add("POST", "/callback$", "lost", times=2)

    thanks = await shared.town.people.submit(jules, form, {"words": words})
    await until(lambda: ARRIVED in thanks.text, "it was thanked")

    assert thanks.was_deferred
    assert shared.town.stands_once(words)


@pytest.mark.long
async def test_nor_is_an_answer_taken_for_given_that_only_the_wait_was(shared: Wire) -> None:
    jules, words = shared.town.person("Jules"), shared.town.words()
    form = await shared.town.form(jules)
    shared.discord.faults.add("POST", "/threads$", "slow:2.9")
    shared.discord.faults.add("POST", "/callback$", "lost", times=2)
    shared.discord.faults.add("POST", "/callback$", "reset")

    thanks = await shared.town.people.submit(jules, form, {"words": words})
    await until(lambda: ARRIVED in thanks.text, "it was thanked")

    assert shared.town.stands_once(words)
