"""The rules of a referral: asked at most once, never too early, never at night, never too late."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.clock import HOME
from bot.core.errors import Refusal
from bot.core.retention import Retention
from cogs.questions.rules.conversation import closed
from cogs.questions.rules.endings import with_end
from cogs.referral import rules
from cogs.referral.rules import FollowUpAnswer, Outcome, Referral, Together, YesNo
from tests.kit.helpline_directories import shipped
from tests.kit.sample_referrals import KEPT, MADE, a_referral, a_talk, asked

MOMENTS = st.integers(0, 2 * 365 * 24 * 60).map(lambda minutes: MADE + timedelta(minutes=minutes))
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["wish", "decline", "due", "due_off", "answer", "peace", "reach"]),
        st.integers(0, 60 * 60),
    ),
    max_size=30,
)


def step(referral: Referral, what: str, moment: datetime) -> Referral:
    """One act, as the service does it; a refusal changes nothing."""
    acts = {
        "wish": lambda now: rules.follow_up_wished(now, moment),
        "decline": rules.follow_up_declined,
        "due": lambda now: rules.asked_when_due(now, moment, may_ask=True),
        "due_off": lambda now: rules.asked_when_due(now, moment, may_ask=False),
        "answer": lambda now: rules.answered(now, FollowUpAnswer.NOT_YET),
        "peace": rules.follow_up_cancelled,
        "reach": lambda now: rules.reached(now, Outcome.UNKNOWN),
    }
    try:
        return acts[what](referral)
    except Refusal:
        return referral


# -- the one question ---------------------------------------------------------------------------


@given(steps=STEPS)
def test_whatever_the_sequence_it_is_asked_at_most_once_and_never_too_early_or_after_its_end(
    steps: list[tuple[str, int]],
) -> None:
    now, moment, times = a_referral(), MADE, 0
    wished_at: datetime | None = None
    for what, minutes in steps:
        moment += timedelta(minutes=minutes)
        before, now = now, step(now, what, moment)
        if now.wish is YesNo.YES and before.wish is None:
            wished_at = moment
        if now.asked_at and now.asked_at != before.asked_at:
            times += 1
            assert wished_at
            assert moment >= wished_at + rules.ASKED_AFTER
            assert moment < now.expires_at
            assert rules.is_decent_hour(moment)

    assert times <= 1


@given(steps=STEPS)
def test_whatever_the_sequence_each_thing_is_said_once_and_a_no_stays_a_no(
    steps: list[tuple[str, int]],
) -> None:
    now, moment = a_referral(), MADE
    for what, minutes in steps:
        moment += timedelta(minutes=minutes)
        before, now = now, step(now, what, moment)
        assert before.answer in (None, now.answer)
        assert before.outcome in (None, now.outcome)
        if before.wish is YesNo.NO:
            assert now.wish is YesNo.NO
        assert (now.follow_up_at is not None) == (now.wish is YesNo.YES)


@given(moment=MOMENTS)
def test_it_is_three_days_later_by_day_and_never_a_day_more(moment: datetime) -> None:
    at = rules.follow_up_at(moment)

    assert rules.is_decent_hour(at)
    assert timedelta(0) <= at - (moment + rules.ASKED_AFTER) <= timedelta(hours=14)


@pytest.mark.parametrize(
    ("local", "expected"),
    [
        ("2026-11-24T09:00", "2026-11-24T09:00"),
        ("2026-11-24T03:00", "2026-11-24T09:00"),
        ("2026-11-24T20:00", "2026-11-25T09:00"),
        ("2026-10-24T22:00", "2026-10-25T09:00"),  # the night of 25 hours
        ("2026-03-29T01:00", "2026-03-29T09:00"),  # the night of 23 hours
    ],
)
def test_nobody_is_disturbed_at_night(local: str, expected: str) -> None:
    at, then = (datetime.fromisoformat(each).replace(tzinfo=HOME) for each in (local, expected))

    assert rules.next_decent_hour(at.astimezone(UTC)) == then.astimezone(UTC)


@given(moment=MOMENTS, keep=st.integers(1, 30), idle=st.integers(1, 30), shut=st.booleans())
def test_what_was_promised_can_still_be_asked_and_answered_even_if_it_closes_now(
    moment: datetime, keep: int, idle: int, *, shut: bool
) -> None:
    kept = Retention(idle=timedelta(days=idle), keep=timedelta(days=keep))
    talk = replace(a_talk(), opened_at=moment, last_at=moment)
    talk = with_end(closed(talk, moment) if shut else talk, kept)

    if rules.can_follow_up(talk, kept, moment):
        ends = with_end(closed(talk, moment), kept).expires_at
        assert rules.follow_up_at(moment) + rules.TIME_TO_ANSWER <= ends


def test_where_everything_goes_too_soon_nothing_is_promised() -> None:
    kept = Retention(idle=timedelta(days=7), keep=timedelta(days=2))

    assert not rules.can_follow_up(a_talk(), kept, MADE)
    assert rules.can_follow_up(a_talk(), KEPT, MADE)


def test_late_is_asked_once_and_never_after_the_end() -> None:
    wished = rules.follow_up_wished(a_referral(), MADE)
    late = datetime.combine(MADE.date() + timedelta(days=10), time(12), UTC)

    assert rules.asked_when_due(wished, late, may_ask=True).asked_at == late
    assert rules.asked_when_due(wished, wished.expires_at, may_ask=True) == wished
    once = rules.asked_when_due(wished, late, may_ask=True)
    assert rules.asked_when_due(once, late + timedelta(days=1), may_ask=True) == once


def test_a_yes_that_does_not_hold_any_more_is_never_asked() -> None:
    wished = rules.follow_up_wished(a_referral(), MADE)
    assert wished.follow_up_at

    left = rules.asked_when_due(wished, wished.follow_up_at, may_ask=False)

    assert left.asked_at is None
    assert rules.asked_when_due(left, wished.follow_up_at, may_ask=True) == left


# -- what is said -------------------------------------------------------------------------------


def test_each_thing_is_said_once() -> None:
    for twice in (
        lambda: rules.decided(rules.decided(a_referral(), Together.ALONE), Together.TOGETHER),
        lambda: rules.telling_allowed(rules.telling_allowed(a_referral(9), YesNo.NO), YesNo.YES),
        lambda: rules.answered(rules.answered(asked(), FollowUpAnswer.YES), FollowUpAnswer.FAILED),
        lambda: rules.follow_up_wished(rules.follow_up_wished(a_referral(), MADE), MADE),
        lambda: rules.follow_up_declined(rules.follow_up_declined(a_referral())),
        lambda: rules.answered(a_referral(), FollowUpAnswer.YES),
    ):
        with pytest.raises(Refusal) as refused:
            twice()
        assert refused.value.text == "referral-said-already"


def test_without_a_sentence_for_the_partner_there_is_nothing_to_allow() -> None:
    with pytest.raises(Refusal):
        rules.telling_allowed(a_referral(), YesNo.YES)


@pytest.mark.parametrize(
    ("said", "answer", "known"),
    [
        (None, FollowUpAnswer.YES, Outcome.YES),
        (None, FollowUpAnswer.FAILED, Outcome.NO),
        (None, FollowUpAnswer.NOT_YET, None),
        (None, FollowUpAnswer.UNSAID, None),
        (Outcome.UNKNOWN, FollowUpAnswer.YES, Outcome.YES),
        (Outcome.NO, FollowUpAnswer.YES, Outcome.NO),
    ],
)
def test_the_young_person_knows_better_than_weet_niet_and_each_is_counted_once(
    said: Outcome | None, answer: FollowUpAnswer, known: Outcome | None
) -> None:
    before = replace(asked(), outcome=said)

    after = rules.answered(before, answer)

    assert after.outcome == known
    fresh = known if known != said and known is not None else None
    assert rules.newly_known(before, after) == fresh


# -- choosing -----------------------------------------------------------------------------------


def test_one_to_three_and_each_once_in_the_order_of_choosing() -> None:
    known = ["jac", "awel", "noknok", "watwat"]
    codes = [rules.entry_code(each) for each in known]

    assert rules.chosen_entries([codes[1], codes[0], codes[1]], known) == ("awel", "jac")
    for wrong in ([], codes):
        with pytest.raises(Refusal) as refused:
            rules.chosen_entries(wrong, known)
        assert refused.value.text == "shell-no-such-door"
    with pytest.raises(Refusal) as refused:
        rules.chosen_entries([codes[0]], known[1:])
    assert refused.value.text == "referral-entry-gone"


def test_every_entry_of_the_directory_has_its_own_code_and_three_fit_on_a_form() -> None:
    codes = {rules.entry_code(line.id) for line in shipped().lines}

    assert len(codes) == len(shipped().lines)
    custom_id = f"referral:say:{'a' * 16}.{'b' * 16}.{'-'.join(sorted(codes)[:3])}"
    assert len(custom_id) <= 100
