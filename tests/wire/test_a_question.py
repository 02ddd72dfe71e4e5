"""An ordinary afternoon: a question, its answer, the inbox, over a real wire."""

from __future__ import annotations

import pytest

from tests.wire.sentences import ARRIVED, SENT
from tests.wire.shapes import EPHEMERAL, said
from tests.wire.town import ANSWER, REPLY, WORDS, has_door
from tests.wire.wire import Wire

pytestmark = pytest.mark.slow


async def test_a_question_reaches_the_team_and_its_answer_the_one_who_asked(wire: Wire) -> None:
    jules = wire.town.person("Jules")

    thanks = await wire.town.ask(jules)
    sent = await wire.town.answer(wire.town.thread_of(WORDS))
    inbox = await wire.town.inbox(jules)

    assert ARRIVED in thanks.text
    assert SENT in sent.text
    assert ANSWER in inbox.text


async def test_everything_that_a_young_person_reads_is_theirs_alone(wire: Wire) -> None:
    jules = wire.town.person("Jules")

    thanks = await wire.town.ask(jules)
    inbox = await wire.town.inbox(jules)

    assert all(each["flags"] & EPHEMERAL for each in (*thanks.shown, *inbox.shown))
    assert wire.discord.public_answers == []


async def test_the_team_reads_the_words_and_nothing_of_who_wrote_them(wire: Wire) -> None:
    jules = wire.town.person("Jules")

    await wire.town.ask(jules)

    thread = wire.town.thread_of(WORDS)
    stands = [*wire.town.posts(thread), *wire.town.cards]
    assert has_door(wire.town.posts(thread)[-1], REPLY)
    assert not any("Jules" in said(each) or jules["id"] in str(each) for each in stands)


async def test_a_second_question_within_the_window_of_threads_arrives_too(wire: Wire) -> None:
    """Discord's window for new threads lasts 300 s, and 50 fit in it: a wait is not a refusal."""
    first = await wire.town.ask(wire.town.person("Jules"), "De eerste vraag?")

    second = await wire.town.ask(wire.town.person("Sam"), "De tweede vraag?")

    assert ARRIVED in first.text
    assert ARRIVED in second.text
    assert len(wire.town.cards) == len(wire.town.threads) == 2
