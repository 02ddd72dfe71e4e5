"""How long it waits before it calls on Discord again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.shell.pace import BETWEEN, HOUR, LONGEST, MOST_AN_HOUR, STEADY, Pace

DAY = 24 * HOUR
DISCORD_ALLOWS = 1000
"""IDENTIFYs in a day, before it makes the token useless."""


class Seconds:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_what_is_one_moment_long_is_not_waited_for() -> None:
    assert Pace().ended() == 0.0


def test_waits_double_up_to_five_minutes() -> None:
    pace = Pace(random_source=lambda: 1.0)

    waits = [pace.ended() for _ in range(12)]

    assert waits == [0, 2, 4, 8, 16, 32, 64, 128, 256, LONGEST, LONGEST, LONGEST]


@given(st.floats(0, 1, exclude_max=True))
def test_not_every_bot_comes_back_at_the_same_moment(random_source: float) -> None:
    pace = Pace(random_source=lambda: random_source)

    waits = [pace.ended() for _ in range(5)]

    assert 8 <= waits[4] == 16 * (0.5 + random_source / 2) <= 16


def test_after_a_connection_that_lasted_it_begins_anew() -> None:
    pace = Pace()
    for _ in range(8):
        pace.ended()

    assert pace.ended(lasted=STEADY) == 0.0


def test_between_two_identifies_are_five_seconds() -> None:
    seconds = Seconds()
    pace = Pace(seconds)
    pace.identified()
    seconds.now += 2

    assert pace.until_identify() == BETWEEN - 2


def test_a_gateway_that_closes_every_connection_never_costs_the_token() -> None:
    """Whatever else happens, no day holds as many IDENTIFYs as Discord allows."""
    seconds = Seconds()
    pace = Pace(seconds)
    identified = 0
    while seconds.now < DAY:
        seconds.now += pace.until_identify()
        pace.identified()
        identified += 1
        seconds.now += 0.1

    assert identified <= 24 * MOST_AN_HOUR + MOST_AN_HOUR < DISCORD_ALLOWS
