"""What stands on Discord about a person: remembered before it is there, until it is gone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.store.opening import Store
from bot.store.posted_messages import FIRST_WAIT, LONGEST_WAIT, Trace, Traces, next_try
from tests.kit.clocks import TUESDAY

moments = st.datetimes(datetime(2024, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - hypothesis adds the zone
WEEK = timedelta(days=7)
A_SECOND = timedelta(seconds=1)


@pytest.fixture
def traces(store: Store) -> Traces:
    return Traces(store)


async def leave(
    traces: Traces, key: str, due: datetime, message: int | None = None, channel: int = 20
) -> int:
    trace = await traces.intend(
        guild=1, about=key, kind="message", channel=channel, moment=TUESDAY, due=due
    )
    if message is not None:
        await traces.posted(trace, message)
    return trace


async def only(traces: Traces, key: str) -> Trace:
    (found,) = await traces.find(key)
    return found


async def test_a_trace_is_meant_then_posted_then_gone(traces: Traces) -> None:
    trace = await leave(traces, "fox", TUESDAY + WEEK)
    meant = await only(traces, "fox")
    await traces.posted(trace, 99)
    there = await only(traces, "fox")
    await traces.gone(trace)

    assert (meant.message, meant.left_at, meant.due_at) == (None, TUESDAY, TUESDAY + WEEK)
    assert there.message == 99
    assert await traces.find("fox") == []
    assert await traces.how_many() == 0


async def test_nothing_is_due_a_second_too_early(traces: Traces) -> None:
    await leave(traces, "fox", TUESDAY + WEEK, 99)

    assert await traces.due(TUESDAY + WEEK - A_SECOND) == []
    assert [each.message for each in await traces.due(TUESDAY + WEEK)] == [99]


async def test_what_is_due_first_comes_first_and_no_more_than_asked(traces: Traces) -> None:
    for message, days in ((1, 3), (2, 1), (3, 2), (4, 9)):
        await leave(traces, "fox", TUESDAY + timedelta(days=days), message)

    due = await traces.due(TUESDAY + WEEK)
    two = await traces.due(TUESDAY + WEEK, most=2)

    assert [each.message for each in due] == [2, 3, 1]
    assert [each.message for each in two] == [2, 3]


async def test_keeping_lengthens_what_is_not_yet_due_and_leaves_what_is(traces: Traces) -> None:
    await leave(traces, "fox", TUESDAY, 1)
    await leave(traces, "fox", TUESDAY + A_SECOND, 2)
    await leave(traces, "owl", TUESDAY + A_SECOND, 3)

    await traces.keep("fox", TUESDAY + WEEK, TUESDAY)

    assert [each.due_at for each in await traces.find("fox")] == [TUESDAY, TUESDAY + WEEK]
    assert (await only(traces, "owl")).due_at == TUESDAY + A_SECOND


async def test_f_d2_ending_reaches_everything_whatever_was_planned(traces: Traces) -> None:
    await leave(traces, "fox", TUESDAY + WEEK, 1)
    await leave(traces, "fox", TUESDAY + 9 * WEEK)
    stubborn = (await traces.find("fox"))[0]
    await traces.postpone(stubborn, TUESDAY + WEEK)

    await traces.end_at("fox", TUESDAY)

    due = await traces.due(TUESDAY)
    assert len(due) == 2
    assert {each.attempts for each in due} == {0}


async def test_one_message_can_end_before_the_others(traces: Traces) -> None:
    await leave(traces, "fox", TUESDAY + WEEK, 1, channel=20)
    await leave(traces, "fox", TUESDAY + WEEK, 1, channel=21)

    await traces.end_one_at(20, 1, TUESDAY)

    assert [each.channel for each in await traces.due(TUESDAY)] == [20]


async def test_f_b16_each_failure_doubles_the_wait_up_to_six_hours(traces: Traces) -> None:
    await leave(traces, "fox", TUESDAY, 1)
    now = TUESDAY

    for minutes in (1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360):
        await traces.postpone(await only(traces, "fox"), now)
        now += timedelta(minutes=minutes)
        assert await traces.due(now - A_SECOND) == []
        assert len(await traces.due(now)) == 1

    assert (await only(traces, "fox")).due_at == TUESDAY


@given(moments, st.integers(0, 10_000))
def test_a_wait_is_never_shorter_than_the_one_before_and_never_over_six_hours(
    moment: datetime, attempts: int
) -> None:
    wait = next_try(attempts, moment) - moment
    longer = next_try(attempts + 1, moment) - moment

    assert FIRST_WAIT <= wait <= longer <= LONGEST_WAIT
