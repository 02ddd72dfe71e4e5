"""Silence in a shift as pure rules: who is asked, when, and when a shift is over by it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cogs.office_hours.rules import shifts as rules
from cogs.office_hours.rules.shifts import (
    Availability,
    PresenceQuestion,
    ShiftKind,
    changed,
    visibility,
)
from tests.kit.sample_shifts import HOUR, MINUTE, MOMENTS, NOW, shift

LONG = shift(lasts=8 * HOUR)
SPANS = st.integers(0, 6 * 3600 * 1000).map(lambda each: timedelta(milliseconds=each))
SECOND = timedelta(seconds=1)


def test_whoever_is_shown_is_asked_after_two_hours_and_not_before() -> None:
    assert not rules.must_ask(LONG, NOW, NOW + 2 * HOUR - SECOND)
    assert rules.must_ask(LONG, NOW, NOW + 2 * HOUR)


def test_a_later_sign_begins_the_two_hours_anew() -> None:
    sign = NOW + HOUR

    assert not rules.must_ask(LONG, sign, NOW + 2 * HOUR)
    assert rules.must_ask(LONG, sign, NOW + 3 * HOUR)


@pytest.mark.parametrize(
    ("kind", "state", "asked"),
    [
        (ShiftKind.CONTACT, Availability.AVAILABLE, True),
        (ShiftKind.CONTACT, Availability.BUSY, True),
        (ShiftKind.CONTACT, Availability.PAUSED, False),
        (ShiftKind.LEARNING, Availability.AVAILABLE, False),
        (ShiftKind.CONSULTATION, Availability.BUSY, False),
    ],
)
def test_only_whoever_young_people_see_is_asked(
    kind: ShiftKind, state: Availability, *, asked: bool
) -> None:
    here = replace(LONG, kind=kind, state=state)

    assert rules.must_ask(here, NOW, NOW + 3 * HOUR) is asked


@pytest.mark.parametrize(("left", "asked"), [(30, False), (31, True)])
def test_a_question_and_a_reminder_never_stand_together(left: int, *, asked: bool) -> None:
    """The answer is waited for until a quarter before the end, when the reminder comes."""
    near = shift(lasts=2 * HOUR + left * MINUTE)

    assert rules.must_ask(near, NOW, NOW + 2 * HOUR) is asked


def test_coming_back_from_a_break_is_a_sign_whoever_heard_of_it() -> None:
    back = NOW + HOUR
    paused = changed(LONG, NOW + MINUTE, state=Availability.PAUSED)
    here = changed(paused, back, state=Availability.AVAILABLE)

    assert rules.last_activity(here, NOW) == back


def test_a_shift_is_over_a_quarter_after_the_question() -> None:
    question = PresenceQuestion(NOW + 2 * HOUR, arrived=True)

    assert not rules.is_unanswered(question, NOW, question.until - SECOND)
    assert rules.is_unanswered(question, NOW, question.until)


def test_a_question_that_did_not_arrive_ends_nothing() -> None:
    assert not rules.is_unanswered(PresenceQuestion(NOW + 2 * HOUR), NOW, NOW + 5 * HOUR)


@given(
    MOMENTS, SPANS, SPANS, SPANS, st.sampled_from(ShiftKind), st.sampled_from(Availability), SPANS
)
def test_r44_nobodys_shift_ends_for_silence_within_two_hours_and_a_quarter_of_a_sign(
    begins: datetime,
    signed: timedelta,
    asked: timedelta,
    looked: timedelta,
    kind: ShiftKind,
    state: Availability,
    lasts: timedelta,
) -> None:
    """Whatever moments are drawn, a sign after the question included."""
    here = replace(shift(begins, lasts=lasts + MINUTE), kind=kind, state=state)
    sign, question = (
        rules.last_activity(here, begins + signed),
        PresenceQuestion(begins + asked, arrived=True),
    )
    moment = begins + looked

    if rules.is_unanswered(question, sign, moment):
        assert moment - sign >= timedelta(hours=2, minutes=15)
        assert moment - question.asked_at >= timedelta(minutes=15)
    if rules.must_ask(here, sign, moment):
        assert visibility(here)
        assert moment - sign >= timedelta(hours=2)
        assert moment + rules.TIME_TO_ANSWER < here.ends_at - timedelta(minutes=15)
