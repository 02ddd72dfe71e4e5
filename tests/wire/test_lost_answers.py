"""Discord did it, and its answer got lost: nothing is doubled, nothing that arrived is denied."""

from __future__ import annotations

import pytest

from tests.wire.interactions import Interaction
from tests.wire.sentences import ADDED, ARRIVED, BROKEN, NOT_ARRIVED, NOT_SENT, SENT
from tests.wire.shapes import Json
from tests.wire.waiting import until
from tests.wire.wire import Wire

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]
CARD, THREAD, IN_THREAD = "/channels/:text/messages$", "/threads$", "/channels/:thread/messages$"
IN_MAILBOX = "/channels/:dm/messages$"
HOWS = ("lost", "lost502")
SOON = 6.0
"""Seconds in which it is known what became of it."""


def is_settled(act: Interaction) -> bool:
    """Whether the young person was told a fact: it arrived, or it did not."""
    return any(words in act.text for words in (ARRIVED, ADDED, NOT_ARRIVED))


@pytest.mark.parametrize("how", HOWS)
@pytest.mark.parametrize("path", [CARD, THREAD, IN_THREAD], ids=["card", "thread", "words"])
async def test_a_question_that_arrived_is_thanked_and_stands_once(
    shared: Wire, path: str, how: str
) -> None:
    jules, words = shared.town.person("Jules"), shared.town.words()
    form = await shared.town.form(jules)
    shared.discord.faults.add("POST", path, how)

    thanks = await shared.town.people.submit(jules, form, {"words": words})
    await until(lambda: is_settled(thanks), "it is said what became of it", SOON)

    assert ARRIVED in thanks.text
    assert NOT_ARRIVED not in thanks.text
    assert shared.town.stands_once(words)


async def test_when_only_the_thanks_were_lost_the_question_stands_and_nobody_is_sorry(
    shared: Wire,
) -> None:
    jules, words = shared.town.person("Jules"), shared.town.words()
    form = await shared.town.form(jules)
    shared.discord.faults.add("POST", "/callback$", "lost")

    thanks = await shared.town.people.submit(jules, form, {"words": words})
    inbox = await shared.town.inbox(jules)

    assert ARRIVED in thanks.text
    assert NOT_ARRIVED not in thanks.text
    assert BROKEN not in thanks.text
    assert words in inbox.text
    assert shared.town.stands_once(words)


async def answered_with_loss(wire: Wire, path: str, how: str, answer: str) -> tuple[Json, str]:
    """Jules asks, wants to be told, and is answered with one loss; what does the worker read?"""
    jules, words = wire.town.person("Jules"), wire.town.words()
    thanks = await wire.town.ask(jules, words)
    await wire.town.wants_dm(jules, thanks)
    wire.discord.faults.add("POST", path, how)
    sent = await wire.town.answer(wire.town.thread_of(words), answer)
    return jules, sent.text


@pytest.mark.parametrize("how", HOWS)
@pytest.mark.parametrize("path", [IN_THREAD, IN_MAILBOX], ids=["answer", "notice"])
async def test_an_answer_that_stands_is_called_sent_and_comes_once_with_one_notice(
    shared: Wire, path: str, how: str
) -> None:
    answer = shared.town.words()

    jules, told = await answered_with_loss(shared, path, how, answer)
    inbox = await shared.town.inbox(jules)

    assert SENT in told
    assert NOT_SENT not in told
    assert shared.town.times(answer, shared.town.thread_of(answer)) == 1
    assert inbox.text.count(answer) == 1
    assert len(shared.town.mailbox(jules)) == 1


@pytest.mark.parametrize("how", HOWS)
async def test_more_words_that_arrived_are_thanked_and_stand_once(shared: Wire, how: str) -> None:
    jules, more = shared.town.person("Jules"), shared.town.words()
    await shared.town.ask(jules, shared.town.words())
    form = await shared.town.form(jules)
    shared.discord.faults.add("POST", IN_THREAD, how)

    tick = await shared.town.people.submit(jules, form, {"words": more})
    await until(lambda: is_settled(tick), "it is said what became of it", SOON)

    assert ADDED in tick.text
    assert NOT_ARRIVED not in tick.text
    assert shared.town.stands_once(more)
