"""All waits of one act end together, however many they are."""

from __future__ import annotations

import asyncio

import pytest

from bot.core.errors import Refusal
from bot.shell.delivery import NotArrived, NotKnown, delivered
from bot.shell.lanes import AT_ONCE, Lanes
from bot.shell.time_left import LEAST, in_turn, left, within

SHORT = LEAST + 0.05
"""Seconds of an act that has time for one wait only."""


async def hangs() -> None:
    await asyncio.Event().wait()


async def test_without_an_act_a_wait_lasts_as_long_as_it_may() -> None:
    assert left(300) == 300


async def test_a_wait_lasts_no_longer_than_what_the_act_has_left() -> None:
    with within(100):
        assert left(20) == 20
        assert 99 < left(300) <= 100
    assert left(300) == 300


async def test_what_an_act_sets_off_elsewhere_has_its_own_time() -> None:
    async def elsewhere() -> float:
        return left(300)

    with within(100):
        assert await asyncio.create_task(elsewhere()) == 300


async def test_after_a_wait_for_a_turn_nothing_is_begun_that_cannot_be_finished() -> None:
    lanes, sent = Lanes(), []
    lanes.lane(7).under_way = AT_ONCE  # posts that hang at Discord

    async def send() -> None:
        sent.append("words")

    with within(SHORT):
        with pytest.raises(NotArrived):
            async with lanes.turn(7):
                raise AssertionError("there was no turn")
        with pytest.raises(NotArrived):
            await delivered(send, hangs)  # type: ignore[arg-type]
        with pytest.raises(Refusal):
            async with in_turn(await taken(), Refusal("questions-not-added")):
                raise AssertionError("there was no turn")
    assert sent == []


async def test_of_what_was_cut_off_nobody_says_that_it_did_not_arrive() -> None:
    async def nothing() -> None:
        """It does not stand there yet."""

    with within(SHORT), pytest.raises(NotKnown):
        await delivered(hangs, nothing)  # type: ignore[arg-type]


async def taken() -> asyncio.Lock:
    lock = asyncio.Lock()
    await lock.acquire()
    return lock
