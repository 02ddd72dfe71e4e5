"""What follows when nobody comes, as a rule: each step once, in its order, and never too late."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.core.clock import HOME
from bot.opening_hours.calendar import Calendar, is_open
from cogs.office_hours.rules.openness import ResponseTime
from cogs.questions.rules.conversation import Urgency
from cogs.queue.rules import ladder as rules
from cogs.queue.rules.ladder import A_LOOK, Kind, Ladder, Step
from tests.kit.clocks import tuesday
from tests.plan.worst import people

CALENDAR = Calendar("Tu-Fr 14:00-18:00; PH off")
NOW = tuesday(15)
WORKERS = st.sampled_from([None, 1, 2])


def call() -> Ladder:
    about = people.talk(opened_at=NOW - timedelta(hours=1), waiting_since=NOW)
    return rules.begun(about, Kind.CALL, NOW)


@given(st.lists(WORKERS, max_size=60))
def test_each_step_of_a_call_is_taken_once_in_order_and_in_time(comes: list[int | None]) -> None:
    """Every minute somebody comes, or nobody does; nobody ever writes."""
    ladder, alone = call(), timedelta()
    for minute, worker in enumerate(comes, 1):
        moment = NOW + minute * A_LOOK
        if worker:
            ladder, alone = rules.somebody_is_here(ladder, worker, moment), timedelta()
        before = ladder
        ladder = rules.still_here(ladder, moment)
        if ladder != before:
            assert before.here
            assert ladder.step is Step.RUNG
        step = rules.next_of_call(ladder, moment)
        if ladder.here:
            assert step is None
            continue
        alone += A_LOOK
        if step:
            assert step > ladder.step
            ladder = replace(ladder, step=step)
        if alone >= timedelta(minutes=5):
            assert ladder.step >= Step.AGAIN
            assert ladder.is_nobody_here(moment)


def test_who_says_to_be_there_again_and_again_gains_no_time() -> None:
    here = rules.somebody_is_here(call(), 1, NOW)

    again = rules.somebody_is_here(here, 1, NOW + timedelta(minutes=9))

    assert rules.still_here(again, NOW + rules.TO_TYPE).here is None


def test_by_a_clock_that_went_back_it_rings_rather_than_waits() -> None:
    assert rules.next_of_call(call(), NOW - timedelta(hours=1)) is Step.AGAIN


def test_what_was_told_off_shift_is_not_told_to_the_lead_by_time() -> None:
    night = replace(call(), step=Step.TEAM)

    assert rules.next_of_call(night, NOW + timedelta(hours=3)) is None


@given(
    st.integers(0, 4 * 24 * 60),
    st.sampled_from(ResponseTime),
    st.sampled_from([Urgency.UNSAID, Urgency.CAN_WAIT, Urgency.TODAY]),
)
def test_the_steps_of_what_is_late_fall_within_open_hours(
    ago: int, promised: ResponseTime, urgency: Urgency
) -> None:
    asked = NOW - timedelta(minutes=ago)
    about = people.talk(waiting_since=asked, urgency=urgency)
    step, moment = Step.RUNG, asked
    for _ in range(10 * 24 * 6):
        moment += timedelta(minutes=10)
        following = rules.next_of_late(about, step, CALENDAR, promised, moment)
        if following:
            assert following == step + 1
            just = moment - timedelta(minutes=10)
            assert is_open(CALENDAR, just) or is_open(CALENDAR, moment)
            step = following
        if step is Step.LEAD:
            return
    raise AssertionError("it never came to its end")


def test_the_lead_hears_in_the_evening_and_never_at_once() -> None:
    assert rules.lead_hears_at(tuesday(14)).astimezone(HOME).hour == 20
    assert rules.lead_hears_at(tuesday(20)) == tuesday(20) + timedelta(days=1)
