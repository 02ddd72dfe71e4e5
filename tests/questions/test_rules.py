"""What a conversation is, when it ends, and who may do what with it."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.alias import Alias
from bot.core.errors import Refusal
from bot.core.retention import CEILING, Retention
from bot.services import RandomSource
from cogs.questions.rules import assignment, endings
from cogs.questions.rules import conversation as rules
from cogs.questions.rules.code_names import ANIMALS, code_name
from cogs.questions.rules.conversation import Urgency
from cogs.questions.rules.endings import read
from tests.kit.clocks import TUESDAY
from tests.kit.sample_conversations import BRAM, WEEK, YASMINE, a_conversation

RETENTION = Retention(idle=WEEK, keep=WEEK)
DICE = random.Random(4)
CHANCE = RandomSource(token=lambda: "0" * 16, pick=DICE.choice, number=DICE.randrange)


@pytest.mark.parametrize("words", ["", "  ", "\n\t"])
def test_nothing_is_not_a_question(words: str) -> None:
    with pytest.raises(Refusal) as refused:
        rules.checked_words(words)

    assert refused.value.text == "questions-empty"


def test_r26_one_emoji_is_a_question() -> None:
    assert rules.checked_words("🙃") == "🙃"


def test_a_text_that_is_too_long_is_refused_with_the_limit() -> None:
    with pytest.raises(Refusal) as refused:
        rules.checked_words("x" * 3501)

    assert refused.value.facts == {"longest": 3500}


def test_a_text_of_very_many_lines_is_refused_before_it_is_posted() -> None:
    with pytest.raises(Refusal) as refused:
        rules.checked_words("een regel\n" * 340)

    assert refused.value.text == "questions-too-many-lines"


def test_f_b14_code_names_are_an_animal_and_a_number() -> None:
    names = {code_name(CHANCE) for _ in range(500)}

    assert all(name.partition("-")[0] in ANIMALS for name in names)
    assert len(names) > 400


def test_after_collisions_the_numbers_get_longer() -> None:
    assert len(code_name(CHANCE, tries=5).partition("-")[2]) == 3


def test_a_conversation_that_nobody_continues_ends_by_itself() -> None:
    talk = a_conversation()

    assert not endings.has_ended(talk, RETENTION, TUESDAY + WEEK + timedelta(days=3, seconds=-1))
    assert endings.has_ended(talk, RETENTION, TUESDAY + WEEK + timedelta(days=3))
    answered = rules.answered(talk, YASMINE, TUESDAY)
    assert not endings.has_ended(answered, RETENTION, TUESDAY + WEEK - timedelta(seconds=1))
    assert endings.has_ended(answered, RETENTION, TUESDAY + WEEK)


def test_a_closed_conversation_is_kept_for_the_days_that_were_promised() -> None:
    closed = rules.closed(a_conversation(), TUESDAY + timedelta(days=1))

    assert endings.expires_at(closed, RETENTION) == TUESDAY + timedelta(days=8)


def test_closing_twice_does_not_keep_it_longer() -> None:
    once = rules.closed(a_conversation(), TUESDAY)

    assert rules.closed(once, TUESDAY + WEEK) == once


def test_taking_ones_own_again_changes_nothing() -> None:
    taken = assignment.claimed(a_conversation(), YASMINE)

    assert assignment.claimed(taken, YASMINE) == taken


def test_a_colleague_cannot_take_what_is_taken() -> None:
    taken = assignment.claimed(a_conversation(), YASMINE)

    with pytest.raises(Refusal) as refused:
        assignment.claimed(taken, BRAM)

    assert refused.value.text == "questions-taken"


def test_who_answers_first_has_taken_it() -> None:
    answered = rules.answered(a_conversation(), BRAM, TUESDAY)

    assert answered.worker == BRAM.account
    assert rules.answered(answered, YASMINE, TUESDAY).worker == BRAM.account


def test_a_strangers_conversation_looks_like_a_wiped_one() -> None:
    texts = []
    for found in (a_conversation(), None):
        with pytest.raises(Refusal) as refused:
            assignment.only_its_own(found, Alias("b" * 64))
        texts.append((refused.value.text, refused.value.facts))

    assert texts[0] == texts[1]


STEPS = st.sampled_from(["write", "answer", "take", "close", "urgent", "look"])
DAYS = st.integers(1, 30).map(lambda days: timedelta(days=days))
RETENTIONS = st.builds(Retention, DAYS, DAYS)


@given(st.lists(st.tuples(STEPS, st.integers(0, 10**6)), max_size=30), RETENTIONS)
def test_f_d2_after_any_steps_the_end_is_never_missing_and_never_beyond_the_maximum(
    steps: list[tuple[str, int]], retention: Retention
) -> None:
    talk, now = a_conversation(), TUESDAY
    for step, seconds in steps:
        now += timedelta(seconds=seconds)
        if step == "write":
            talk = rules.spoken_to(talk, now)
        elif step == "answer":
            talk = rules.answered(talk, YASMINE, now)
        elif step == "take":
            talk = replace(talk, worker=YASMINE.account)
        elif step == "close":
            talk = rules.closed(talk, now)
        elif step == "look":
            talk = read(talk, retention, now)
        else:
            talk = replace(talk, urgency=Urgency.UNSAFE)
        talk = endings.with_end(talk, retention)

        end = endings.ends_at(talk, retention)
        assert end <= now + CEILING  # no silence is longer than the ceiling
        assert end < talk.expires_at <= end + CEILING  # and no keeping
