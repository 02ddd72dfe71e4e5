"""When a post goes, how long it stands, and what is said of who comes."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.alias import GuildId
from bot.core.clock import HOME
from bot.core.errors import Refusal
from cogs.posts.rules import posts as rules
from cogs.posts.rules.library import PostKind, Sort
from cogs.posts.rules.moments import FARTHEST, Span, as_typed, moment_typed, span_typed
from cogs.posts.rules.posts import Place, Post, PostState, Target

NOW = datetime(2026, 11, 24, 14, 10, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def at(day: int, hour: int, minute: int = 0, *, month: int = 12, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=HOME).astimezone(UTC)


def refused(typed: str, now: datetime = NOW, *, span: bool = False) -> str:
    with pytest.raises(Refusal) as no:
        (span_typed if span else moment_typed)(typed, now)
    return no.value.text


def opener(words: str = "Hoi") -> Post:
    target = Target(5, is_open=True)
    return rules.opener("a" * 16, GuildId(1), 7, words=words, target=target, now=NOW)


def card(span: Span) -> Post:
    place = Place("Jeugdhuis")
    return rules.activity(opener(), title="Samen", sort=Sort.VISIT, place=place, span=span)


def test_a_moment_is_read_as_people_type_it_by_the_clock_of_the_town() -> None:
    for typed in ("2/12 16:00", "2/12/2026 16.00", "02-12 16u", " 2/12, 16h00 ", "2.12 16"):
        assert moment_typed(typed, NOW) == at(2, 16)
    assert moment_typed("24/11 15:11", NOW) == at(24, 15, 11, month=11)
    assert moment_typed("5/1 9:00", NOW) == at(5, 9, month=1, year=2027)
    for typed in ("2/12 16:00-18:00", "2/12 16u-18u", "2/12 16 – 18"):
        assert span_typed(typed, NOW) == Span(at(2, 16), at(2, 18))


def test_what_is_no_moment_or_not_to_come_is_refused_by_name() -> None:
    for typed in ("", "morgen", "31/2 10:00", "2/12 25:00", "2/12 16:99", "2/12", "²/12 16:00"):
        assert refused(typed) == "posts-when-unclear"
        assert refused(f"{typed}-18:00", span=True) == "posts-span-unclear"
    assert refused("24/11 15:10") == "posts-past"
    assert refused("24/11/2025 15:00") == "posts-past"
    assert refused("23/11 15:00") == "posts-too-far"
    assert refused("1/12 18:00-16:00", span=True) == "posts-ends-before"
    assert refused("1/12 16:00-16:00", span=True) == "posts-ends-before"


def test_the_hour_that_is_skipped_is_refused_and_of_the_one_that_comes_twice_the_first() -> None:
    march, october = datetime(2027, 3, 1, tzinfo=UTC), datetime(2026, 10, 1, tzinfo=UTC)

    assert refused("28/3 2:30", march) == "posts-no-such-hour"
    assert refused("28/3 2:30-4:00", march, span=True) == "posts-no-such-hour"
    assert moment_typed("28/3 3:00", march) == datetime(2027, 3, 28, 1, tzinfo=UTC)
    assert moment_typed("25/10 2:30", october) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    # The wall clock says two hours, and three pass.
    long = span_typed("25/10 1:00-3:00", october)
    assert long.ends - long.begins == timedelta(hours=3)


@given(
    st.integers(1, FARTHEST.days * 24 * 60 - 1).map(lambda n: NOW + n * MINUTE),
    st.integers(1, 24 * 60),
)
def test_what_was_typed_is_read_again_as_it_was(begins: datetime, minutes: int) -> None:
    span = Span(begins, begins + minutes * MINUTE)
    if span.begins.astimezone(HOME).date() != span.ends.astimezone(HOME).date():
        return
    if span.ends > NOW + FARTHEST:
        return

    assert span_typed(as_typed(span), NOW) == span


@given(st.text(max_size=40))
def test_whatever_is_typed_is_a_moment_to_come_or_refused(typed: str) -> None:
    with suppress(Refusal):
        assert NOW < moment_typed(typed, NOW) <= NOW + FARTHEST


def test_words_that_are_none_or_call_somebody_go_nowhere() -> None:
    for words, why in {
        " \u200b\n": "posts-empty",
        "x" * 601: "posts-too-long",
        "hoi <@123456789012345678>": "posts-no-mention",
        "kom @Everyone": "posts-no-mention",
        "kom @here": "posts-no-mention",
        "kom <@&12>": "posts-no-mention",
    }.items():
        with pytest.raises(Refusal, match=why):
            opener(words)
    assert opener("mail jeugd@stad.example of kijk op https://stad.example").words


def test_a_post_goes_at_its_moment_late_within_an_hour_and_then_no_more() -> None:
    post = rules.planned(opener(), at(1, 16), NOW)

    assert not rules.is_due(post, at(1, 15, 59))
    assert rules.is_due(post, at(1, 16))
    assert not rules.is_missed(post, at(1, 17))
    assert rules.is_missed(post, at(1, 17) + timedelta(seconds=1))
    assert rules.standing(post).expires_at == at(15, 16)


def test_a_card_goes_before_its_end_and_falls_with_it() -> None:
    draft = card(Span(at(1, 16), at(1, 16, 30)))
    post = rules.planned(draft, at(1, 16, 10), NOW)

    assert rules.is_missed(post, at(1, 16, 30)), "it is over"
    assert rules.standing(post).expires_at == at(1, 16, 30)
    with pytest.raises(Refusal, match="posts-after-its-end"):
        rules.planned(draft, at(1, 16, 30), NOW)
    with pytest.raises(Refusal, match="posts-over"):
        rules.planned(draft, at(1, 17), at(1, 16, 30))


def test_only_the_card_of_an_activity_that_stands_can_be_called_off() -> None:
    post = rules.planned(card(Span(at(1, 16), at(1, 18))), at(1, 10), NOW)

    assert rules.called_off(rules.standing(post)).untrue
    for other in (post, rules.called_off(rules.standing(post)), opener()):
        with pytest.raises(Refusal, match="posts-gone"):
            rules.called_off(other)
    assert opener().kind is PostKind.OPENER
    assert opener().state is PostState.DRAFT


@given(st.integers(0, 500))
def test_r69_no_number_below_five_is_said_and_none_tells_of_one_more(coming: int) -> None:
    shown = rules.at_least(coming)

    assert (shown is None) == (coming < 5)
    assert shown is None or (shown <= coming < shown + 5 and shown % 5 == 0)
