"""Counts from which nobody reads what a person did, or that anybody did anything at all."""

from __future__ import annotations

from datetime import timedelta

from bot.shell.tally import STEP, STEP_OF_FAILURES, Tally
from tests.kit.clocks import TUESDAY

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def test_nothing_shows_before_the_hour_is_over() -> None:
    tally = Tally()
    tally.turn(TUESDAY)
    for _ in range(3 * STEP):
        tally.began("button")

    tally.turn(TUESDAY + timedelta(minutes=49))
    assert tally.hour.over == {}

    tally.turn(TUESDAY + HOUR)
    assert tally.hour.over == {"button": 3 * STEP}


def test_a_conversation_in_a_quiet_town_looks_like_none() -> None:
    tally = Tally()
    tally.turn(TUESDAY)
    for _ in range(STEP - 1):
        tally.began("button")
        tally.began("form")
        tally.ended("refused")

    tally.turn(TUESDAY + HOUR)

    assert set(tally.hour.over.values()) == {0}


def test_an_hour_is_forgotten_when_the_next_is_over() -> None:
    tally = Tally()
    tally.turn(TUESDAY)
    for _ in range(STEP):
        tally.began("menu")
    tally.turn(TUESDAY + HOUR)

    tally.turn(TUESDAY + 2 * HOUR)

    assert tally.hour.over == {}


def test_what_failed_shows_after_the_day_by_fives() -> None:
    tally = Tally()
    tally.turn(TUESDAY)
    for _ in range(STEP_OF_FAILURES + 3):
        tally.ended("failed")

    tally.turn(TUESDAY + HOUR)
    assert tally.day.over == {}

    tally.turn(TUESDAY + DAY)
    assert tally.day.over == {"failed": STEP_OF_FAILURES}
