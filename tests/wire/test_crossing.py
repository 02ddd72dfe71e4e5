"""Two acts cross each other on their way: each of both people is told what became of theirs."""

from __future__ import annotations

import asyncio

import pytest

from tests.wire.sentences import ADDED, ARRIVED, BROKEN, NOT_ARRIVED
from tests.wire.shapes import Json, said
from tests.wire.waiting import until
from tests.wire.wire import Wire

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]
IN_THREAD = "/channels/:thread/messages$"
REACHED = 5.0
"""Seconds in which a request is on its way."""


async def asked(wire: Wire) -> tuple[Json, Json]:
    jules, words = wire.town.person("Jules"), wire.town.words()
    await wire.town.ask(jules, words)
    return jules, wire.town.thread_of(words)


async def test_more_words_that_cross_the_closing_are_never_called_broken(shared: Wire) -> None:
    jules, thread = await asked(shared)
    await shared.town.answer(thread)
    more, form = shared.town.words(), await shared.town.form(jules)
    held = shared.discord.faults.add("POST", IN_THREAD, "hold")
    adding = await shared.town.people.submit(jules, form, {"words": more}, wait=0)
    await asyncio.wait_for(held.reached.wait(), REACHED)

    closing = asyncio.create_task(shared.town.press(shared.town.yasmine, thread, "questions:close"))
    held.released.set()
    await closing
    await until(lambda: adding.read, "it is said what became of the words")

    assert BROKEN not in adding.text
    assert (ADDED in adding.text) is (shared.town.times(more, thread) == 1)


async def test_two_workers_who_close_at_once_leave_one_line(shared: Wire) -> None:
    """Nobody answered yet: both were asked whether that is sure."""
    _, thread = await asked(shared)
    town = shared.town
    team = (town.yasmine, town.bram)
    sure = [await town.press(each, thread, "questions:close") for each in team]
    assert town.times("Afgerond door", thread) == 0

    both = await asyncio.gather(
        *(
            town.people.click(each, asked_of.last, door="queue:sure")
            for each, asked_of in zip(team, sure, strict=True)
        )
    )

    assert not [each.text for each in both if BROKEN in each.text]
    assert town.times("Afgerond door", thread) == 1


async def test_wiping_beats_words_that_are_on_their_way(shared: Wire) -> None:
    jules, words = shared.town.person("Jules"), shared.town.words()
    form = await shared.town.form(jules)
    held = shared.discord.faults.add("POST", IN_THREAD, "hold")
    asking = await shared.town.people.submit(jules, form, {"words": words}, wait=0)
    await asyncio.wait_for(held.reached.wait(), REACHED)

    wiping = asyncio.create_task(shared.town.wipe(jules))
    held.released.set()
    wiped = await wiping
    await until(lambda: asking.read and "gewist" in wiped.text.lower(), "both were answered")
    inbox = await shared.town.inbox(jules)

    assert words not in inbox.text
    assert not any(shared.town.times(words, each) for each in shared.town.threads)


async def test_words_sent_after_a_wipe_are_not_thanked_and_kept_nowhere(shared: Wire) -> None:
    """Consent is gone with the rest: a form that was open all the time opens nothing."""
    jules, words = shared.town.person("Jules"), shared.town.words()
    form = await shared.town.form(jules)

    await shared.town.wipe(jules)
    late = await shared.town.people.submit(jules, form, {"words": words})

    assert late.read
    assert ARRIVED not in late.text
    assert NOT_ARRIVED not in late.text
    assert not any(words in said(each) for each in shared.town.posts(shared.town.team))
    assert not any(shared.town.times(words, each) for each in shared.town.threads)
