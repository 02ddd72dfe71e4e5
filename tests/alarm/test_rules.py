"""When a phone may ring: never outside a shift or at night, unless that was chosen."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.core.clock import HOME
from bot.core.errors import Refusal
from cogs.alarm.rules import RingTimes, is_night, may_ring, ring_times

NOON, NIGHT = (datetime(2026, 11, 24, hour, tzinfo=HOME) for hour in (12, 3))


@pytest.mark.parametrize(
    ("rings", "day", "night"),
    [(RingTimes.SHIFT, False, False), (RingTimes.DAY, True, False), (RingTimes.ALWAYS, True, True)],
)
def test_outside_a_shift_it_rings_only_when_that_was_chosen(
    rings: RingTimes, day: bool, night: bool
) -> None:
    assert may_ring(rings, NOON, on_shift=False) is day
    assert may_ring(rings, NIGHT, on_shift=False) is night


@pytest.mark.parametrize("rings", RingTimes)
def test_on_shift_it_always_rings(rings: RingTimes) -> None:
    assert may_ring(rings, NIGHT, on_shift=True)


@pytest.mark.parametrize(
    ("hour", "night"), [(21, False), (22, True), (0, True), (6, True), (7, False)]
)
def test_the_night_is_from_ten_to_seven_by_the_clock_of_belgium(hour: int, night: bool) -> None:
    assert is_night(datetime(2026, 7, 1, hour, 30, tzinfo=HOME)) is night


def test_what_stands_on_no_button_is_no_choice() -> None:
    with pytest.raises(Refusal):
        ring_times("at once")
