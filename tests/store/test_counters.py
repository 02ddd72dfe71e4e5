"""A number and a quarter (R69); the quarter is the one on the wall at home."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.alias import GuildId
from bot.store.counters import Counters, quarter_of
from bot.store.opening import Store
from tests.kit.clocks import TUESDAY

HERE, THERE = GuildId(1), GuildId(2)


@pytest.mark.parametrize(
    ("moment", "quarter"),
    [
        (datetime(2026, 12, 31, 22, 59, 59, tzinfo=UTC), "2026-Q4"),
        (datetime(2026, 12, 31, 23, 0, 0, tzinfo=UTC), "2027-Q1"),  # midnight in Brussels
        (datetime(2027, 3, 31, 21, 59, 59, tzinfo=UTC), "2027-Q1"),  # summer time by now
        (datetime(2027, 3, 31, 22, 0, 0, tzinfo=UTC), "2027-Q2"),
        (datetime(2026, 6, 30, 22, 0, 0, tzinfo=UTC), "2026-Q3"),
        (datetime(2026, 9, 30, 21, 59, 59, tzinfo=UTC), "2026-Q3"),
    ],
)
def test_a_quarter_begins_at_midnight_in_brussels(moment: datetime, quarter: str) -> None:
    assert quarter_of(moment) == quarter


@given(st.datetimes(datetime(2020, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001 - hypothesis adds the zone
def test_every_moment_has_one_of_four_quarters(moment: datetime) -> None:
    year, _, quarter = quarter_of(moment).partition("-Q")

    assert abs(int(year) - moment.year) <= 1
    assert quarter in {"1", "2", "3", "4"}


async def test_each_server_counts_for_itself(store: Store) -> None:
    counters = Counters(store)

    for guild in (HERE, HERE, THERE):
        await counters.add(guild, "answers", TUESDAY)
    await counters.add(HERE, "closed", TUESDAY)

    assert await counters.of_guild(HERE) == {("2026-Q4", "answers"): 2, ("2026-Q4", "closed"): 1}
    assert await counters.of_guild(THERE) == {("2026-Q4", "answers"): 1}


async def test_several_are_counted_at_once_and_none_is_not_counted_at_all(store: Store) -> None:
    counters = Counters(store)

    for amount in (30, 0, 12):
        await counters.add(HERE, "shift_minutes_contact", TUESDAY, amount)
    await counters.add(HERE, "closed", TUESDAY, 0)

    assert await counters.of_guild(HERE) == {("2026-Q4", "shift_minutes_contact"): 42}


async def test_what_was_counted_by_mistake_is_taken_back_and_nothing_below_it(store: Store) -> None:
    counters = Counters(store)
    await counters.add(HERE, "answers", TUESDAY, 5)

    await counters.take_back(HERE, "answers", TUESDAY, 2)
    await counters.take_back(THERE, "answers", TUESDAY, 3)
    await counters.take_back(HERE, "answers", TUESDAY, 4)

    assert await counters.of_guild(HERE) == {("2026-Q4", "answers"): 3}
    await counters.take_back(HERE, "answers", TUESDAY, 3)
    assert await counters.of_guild(HERE) == {}


async def test_what_is_undone_is_not_counted(store: Store) -> None:
    counters = Counters(store)

    async def count_and_fail() -> None:
        async with store.writing():
            await counters.add(HERE, "answers", TUESDAY)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await count_and_fail()

    assert await counters.of_guild(HERE) == {}
