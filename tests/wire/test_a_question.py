"""An ordinary afternoon: a question, its answer, the inbox, over a real wire."""

from __future__ import annotations

import pytest

from tests.wire.sentences import ARRIVED, SENT
from tests.wire.shapes import EPHEMERAL, said
from tests.wire.town import REPLY, has_door
from tests.wire.wire import Wire

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]


async def test_a_question_reaches_the_team_and_its_answer_the_one_who_asked(shared: Wire) -> None:
    jules, words, answer = shared.town.person("Jules"), shared.town.words(), shared.town.words()

    thanks = await shared.town.ask(jules, words)
    sent = await shared.town.answer(shared.town.thread_of(words), answer)
    inbox = await shared.town.inbox(jules)

    assert ARRIVED in thanks.text
    assert SENT in sent.text
    assert answer in inbox.text


async def test_everything_that_a_young_person_reads_is_theirs_alone(shared: Wire) -> None:
    jules = shared.town.person("Jules")

    thanks = await shared.town.ask(jules, shared.town.words())
    inbox = await shared.town.inbox(jules)

    assert all(each["flags"] & EPHEMERAL for each in (*thanks.shown, *inbox.shown))
    assert shared.discord.public_answers == []


async def test_the_team_reads_the_words_and_nothing_of_who_wrote_them(shared: Wire) -> None:
    jules, words = shared.town.person("Ongewonenaam"), shared.town.words()

    await shared.town.ask(jules, words)

    thread = shared.town.thread_of(words)
    stands = [*shared.town.posts(thread), *shared.town.posts(shared.town.team)]
    assert has_door(shared.town.posts(thread)[-1], REPLY)
    assert not any("Ongewonenaam" in said(each) or jules["id"] in str(each) for each in stands)


async def test_a_click_that_comes_twice_is_answered_once_and_is_no_mistake(shared: Wire) -> None:
    jules, words = shared.town.person("Jules"), shared.town.words()
    form, before = await shared.town.form(jules), len(shared.process.said)

    thanks = await shared.town.people.submit(jules, form, {"words": words}, twice=True)
    await shared.town.inbox(jules)

    assert ARRIVED in thanks.text
    assert shared.town.stands_once(words)
    assert "act failed" not in shared.process.said[before:]


@pytest.mark.asyncio(loop_scope="function")
async def test_a_second_question_within_the_window_of_threads_arrives_too(wire: Wire) -> None:
    """Discord's window for new threads lasts 300 s, and 50 fit in it: a wait is not a refusal."""
    first = await wire.town.ask(wire.town.person("Jules"), "De eerste vraag?")

    second = await wire.town.ask(wire.town.person("Sam"), "De tweede vraag?")

    assert ARRIVED in first.text
    assert ARRIVED in second.text
    assert len(wire.town.cards) == len(wire.town.threads) == 2
