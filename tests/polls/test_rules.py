"""What a poll may be, whose vote counts, and what of it may ever be shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.alias import Alias, GuildId
from bot.core.clock import HOME
from bot.core.errors import Refusal
from cogs.evaluation.rules.disclosure import FEWEST
from cogs.introductions.rules.team import Role, Secrecy, Worker, introduced
from cogs.polls import rules
from cogs.polls.rules import Poll, Stage, Typed

NOON = datetime(2026, 11, 24, 12, tzinfo=HOME)
WORKER: Worker = introduced(
    GuildId(1), 7, name="Yasmine", role=Role.YOUTH_WORKER, secrecy=Secrecy.DISCRETION
)
FILLED = Typed("Waar mag het komen?", "De gemeente kiest.", "Station\nPark\nZwembad", "3", 9)
SECOND = timedelta(seconds=1)


def running(options: int = 3) -> Poll:
    many = "\n".join(f"Plek {number}" for number in range(options))
    draft = rules.drafted(WORKER, "a" * 16, replace(FILLED, options=many), NOON)
    return rules.begun(draft, [])


def test_r12_it_ends_on_a_day_at_eight_in_the_evening_also_when_the_clock_changes() -> None:
    before_summer = datetime(2027, 3, 26, 23, tzinfo=HOME)

    for moment, days in ((NOON, 3), (NOON, 7), (before_summer, 14)):
        made = rules.drafted(WORKER, "a" * 16, replace(FILLED, days=str(days)), moment)
        ends = made.ends_at.astimezone(HOME)
        assert (ends.hour, ends.minute) == (20, 0)
        assert (ends.date() - moment.date()).days == days


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"question": "   \u200b"}, "shell-not-plain"),
        ({"question": "**Waar** dan?"}, "shell-not-plain"),
        ({"question": "Hoi @everyone?"}, "shell-not-plain"),
        ({"question": "Klik <@123>"}, "shell-not-plain"),
        ({"purpose": "Zie https://voorbeeld.be"}, "shell-not-plain"),
        ({"purpose": "om\u202ered"}, ""),
        ({"question": "w" * (rules.LONGEST_QUESTION + 1)}, "polls-long"),
        ({"question": "🦊" * rules.LONGEST_QUESTION + "a"}, "polls-long"),
        ({"options": "Ja"}, "polls-options"),
        ({"options": "\n".join("abcdef")}, "polls-options"),
        ({"options": "Ja\n<@1>"}, "shell-not-plain"),
        ({"options": "Ja\n" + "w" * (rules.LONGEST_OPTION + 1)}, "polls-long"),
        ({"options": "Ja\n\nJA "}, "polls-alike"),
        ({"days": "400"}, "shell-no-such-door"),
        ({"days": ""}, "shell-no-such-door"),
    ],
)
def test_what_everybody_reads_is_plain_short_and_to_choose_from(
    changed: dict[str, str], why: str
) -> None:
    given_words = replace(FILLED, **changed)  # type: ignore[arg-type]
    if not why:  # what turns the writing round is left out, and the rest stands
        assert "\u202e" not in rules.drafted(WORKER, "a" * 16, given_words, NOON).purpose
        return
    with pytest.raises(Refusal) as refused:
        rules.drafted(WORKER, "a" * 16, given_words, NOON)
    assert refused.value.text == why


def test_a_vote_counts_until_the_last_second_and_only_for_an_answer_that_stands_there() -> None:
    poll = running()

    assert rules.chosen(poll, 3, poll.ends_at - SECOND) == "Plek 2"
    for choice in (0, 4, -1):
        with pytest.raises(Refusal, match="shell-no-such-door"):
            rules.chosen(poll, choice, NOON)
    over = rules.over(poll, {1: 9})
    for late, moment in ((poll, poll.ends_at), (over, NOON), (rules.stopped(poll), NOON)):
        with pytest.raises(Refusal, match="polls-ended"):
            rules.chosen(late, 1, moment)


def test_whose_vote_it_is_hangs_on_the_key_of_the_poll() -> None:
    fox, owl = Alias("a" * 64), Alias("b" * 64)
    keys = ("0" * 64, "1" * 64)

    marks = {rules.voter(key, who) for key in keys for who in (fox, owl)}

    assert len(marks) == 4
    assert rules.voter(keys[0], fox) in marks


COUNTS = st.lists(st.integers(0, 40), min_size=2, max_size=rules.MOST_OPTIONS)


@given(COUNTS, st.data())
def test_r69_a_small_number_may_be_any_small_number_whatever_else_is_known(
    counts: list[int], data: st.DataObject
) -> None:
    """Whoever knows all of the result, and these rules, still has zero to four to guess between."""
    poll = running(len(counts))
    shown = rules.results(poll, dict(enumerate(counts, 1)))

    assert [each is None for each in shown] == [count < FEWEST for count in counts]
    other = [data.draw(st.integers(0, FEWEST - 1)) if each is None else each for each in shown]
    assert rules.results(poll, dict(enumerate(other, 1))) == shown


def test_without_its_key_nobody_is_counted_whatever_the_clock_says() -> None:
    poll = running()

    for moment in (NOON, poll.ends_at + timedelta(days=5)):
        lost = rules.ended(poll, moment, None)
        assert (lost.stage, lost.results) == (Stage.LOST, None)
    assert rules.ended(poll, poll.ends_at - SECOND, {1: 9}) is poll
    assert rules.ended(poll, poll.ends_at, {1: 9}).results == (9, None, None)


def test_r12_the_team_is_asked_at_the_end_and_once_more_on_the_day_that_it_is_due() -> None:
    over = rules.over(running(), {1: 9})
    after, due = over.ends_at + SECOND, over.due

    assert rules.must_be_asked(over, after)
    once = replace(over, times_asked=1)
    assert not rules.must_be_asked(once, due - SECOND)
    assert rules.must_be_asked(once, due)
    assert not rules.must_be_asked(replace(over, times_asked=2), due + timedelta(days=9))
    assert rules.is_overdue(once, due)
    said = rules.answered(once, WORKER, "Het station.", "We vroegen het.", once.answer_seen, due)
    assert not rules.is_overdue(said, due)
    assert not rules.must_be_asked(said, due)
    for never in (running(), rules.stopped(running()), rules.ended(running(), NOON, None)):
        assert not rules.must_be_asked(never, due)


def test_of_two_colleagues_who_say_what_was_done_neither_overwrites_the_other_unseen() -> None:
    over = rules.over(running(), {1: 9})
    said = rules.answered(over, WORKER, "Het station.", "We vroegen het.", over.answer_seen, NOON)

    with pytest.raises(Refusal, match="polls-changed"):
        rules.answered(said, WORKER, "Het park.", "We deden niets.", over.answer_seen, NOON)
    twice = rules.answered(said, WORKER, "Het station.", "We vroegen het.", over.answer_seen, NOON)
    assert twice is said


def test_a_message_is_edited_every_ten_seconds_at_most_also_when_a_clock_went_back() -> None:
    edited = replace(running(), edited_at=NOON)

    assert not rules.may_edit(edited, NOON + timedelta(seconds=9))
    assert rules.may_edit(edited, NOON + timedelta(seconds=10))
    assert rules.may_edit(edited, NOON - timedelta(hours=1))


def test_three_questions_at_once_are_enough() -> None:
    draft = rules.drafted(WORKER, "a" * 16, FILLED, NOON)

    with pytest.raises(Refusal, match="polls-many"):
        rules.begun(draft, [running()] * rules.MOST_RUNNING)
