"""What time it is by Discord's clock, whatever the clock of the house says."""

from __future__ import annotations

from datetime import datetime, timedelta

import discord
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.demo.town import Town
from bot.shell.discords_clock import DiscordsClock
from tests.kit.clocks import TUESDAY
from tests.kit.laws import examples
from tests.kit.posting import post, traces

APART = st.integers(-86_400, 86_400).map(lambda seconds: timedelta(seconds=seconds))
MONTH, AN_HOUR = 30 * 86_400, 3600
DELAYS = st.lists(st.floats(0, 30), min_size=1, max_size=5)


def made_at(moment: datetime) -> int:
    return discord.utils.time_snowflake(moment)


@examples(100)
@given(APART, DELAYS)
def test_it_is_never_ahead_of_discord_and_as_near_as_the_quickest_event(
    apart: timedelta, delays: list[float]
) -> None:
    passed = 0.0
    clock = DiscordsClock(lambda: TUESDAY + apart, lambda: passed)
    for delay in delays:
        passed += 60
        clock.heard(made_at(TUESDAY + timedelta(seconds=passed - delay)))

    behind = (TUESDAY + timedelta(seconds=passed) - clock.now()).total_seconds()

    assert -0.001 <= behind <= min(delays) + 0.01


@examples(100)
@given(APART, DELAYS)
def test_nothing_is_taken_for_older_than_it_is(apart: timedelta, delays: list[float]) -> None:
    passed = 0.0
    clock = DiscordsClock(lambda: TUESDAY + apart, lambda: passed)
    for delay in delays:
        passed += 60
        made = made_at(TUESDAY + timedelta(seconds=passed - delay))
        clock.heard(made)

        assert max(delay - max(delays), 0) <= clock.age(made) <= delay + 0.002


@pytest.mark.parametrize("runs", [0.9999, 1.0001], ids=["slow", "fast"])
def test_a_count_that_runs_unevenly_for_a_month_makes_nothing_old(runs: float) -> None:
    passed = 0.0
    clock = DiscordsClock(lambda: TUESDAY, lambda: passed * runs)
    while passed < MONTH:
        passed += AN_HOUR
        made = made_at(TUESDAY + timedelta(seconds=passed))
        clock.heard(made)

    assert clock.age(made) < 0.5


def test_before_anything_was_heard_nothing_is_old() -> None:
    assert DiscordsClock(lambda: TUESDAY).age(made_at(TUESDAY - timedelta(hours=1))) == 0


@examples(100)
@given(APART)
def test_what_was_noted_by_a_wrong_clock_is_looked_for_where_it_stands(apart: timedelta) -> None:
    passed = 0.0
    clock = DiscordsClock(lambda: TUESDAY + timedelta(seconds=passed) + apart, lambda: passed)
    clock.heard(made_at(TUESDAY))
    noted, stands = TUESDAY + apart, made_at(TUESDAY)
    passed = 60.0

    low, high = clock.around(noted)

    assert low < stands < high


@examples(100)
@given(APART)
def test_a_moment_of_discords_is_kept_as_this_machine_would_have_noted_it(apart: timedelta) -> None:
    passed = 0.0
    clock = DiscordsClock(lambda: TUESDAY + timedelta(seconds=passed) + apart, lambda: passed)
    clock.heard(made_at(TUESDAY))
    passed = 60.0

    kept = clock.by_this_machine(TUESDAY)

    assert abs(kept - (TUESDAY + apart)) < timedelta(seconds=1)


def test_before_anything_was_heard_a_moment_is_what_it_is() -> None:
    assert DiscordsClock(lambda: TUESDAY).by_this_machine(TUESDAY) == TUESDAY


def test_before_anything_was_heard_the_house_is_believed_within_two_hours() -> None:
    clock = DiscordsClock(lambda: TUESDAY)

    assert clock.lowest_id() < made_at(TUESDAY - timedelta(minutes=119))


async def test_a_message_of_which_its_trace_knows_is_found_by_that_trace(town: Town) -> None:
    message = await post(town)
    (trace,) = await traces(town)

    with town.as_bot():
        found = await town.bot.posts.find_traced(trace.id)

    assert found is not None
    assert found.id == message.id
