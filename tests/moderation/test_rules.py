"""How long a limit lasts, and that nobody alone decides that somebody is not talked with."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.clock import HOME
from bot.core.errors import Refusal
from cogs.moderation import rules
from cogs.moderation.rules import LONGEST_BLOCK, LONGEST_PAUSE, RequestToken, Span
from tests.kit.laws import examples
from tests.plan.worst import people

TOKEN = RequestToken("a" * 16)
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001 - hypothesis adds the zone


@examples(300)
@given(moment=MOMENTS, span=st.sampled_from(Span))
def test_a_pause_ends_after_it_begins_and_within_a_day_of_the_clock(
    moment: datetime, span: Span
) -> None:
    ends = rules.pause_ends(span, moment)

    assert moment < ends <= moment + LONGEST_PAUSE


def test_until_the_end_of_today_is_midnight_at_home() -> None:
    late = datetime(2026, 11, 24, 23, 30, tzinfo=HOME)

    assert rules.pause_ends(Span.TODAY, late) == datetime(2026, 11, 25, tzinfo=HOME)


def test_until_tomorrow_is_the_same_hour_also_on_the_night_when_the_clock_is_set() -> None:
    evening = datetime(2026, 10, 24, 20, tzinfo=HOME).astimezone(UTC)

    ends = rules.pause_ends(Span.TOMORROW, evening)

    assert ends.astimezone(HOME).hour == 20
    assert ends - evening == timedelta(hours=25)


@pytest.mark.parametrize("days", rules.BLOCK_DAYS)
def test_a_block_lasts_thirty_days_at_most(days: int) -> None:
    asked = rules.requested(
        people.talk(), people.LONGEST_WORKER, days=days, token=TOKEN, moment=people.NOW
    )

    assert rules.block_ends(asked, people.NOW) - people.NOW <= LONGEST_BLOCK


@pytest.mark.parametrize("forged", ["", "0", "31", "-1", "7.0", "٧", "dag"])
def test_no_other_length_can_be_forged(forged: str) -> None:
    with pytest.raises(Refusal, match="shell-no-such-door"):
        rules.block_days(forged)


def test_who_asks_is_never_among_who_may_agree() -> None:
    team = people.team(9)

    found = rules.who_may_agree(people.talk(only=None), team[0].account, team)

    assert team[0] not in found
    assert len(found) == 8


def test_of_another_kind_nobody_may_agree() -> None:
    team = people.team(9)
    talk = people.talk(only=team[0].role)

    found = rules.who_may_agree(talk, team[0].account, team)

    assert {each.role for each in found} == {team[0].role}


@pytest.mark.parametrize(
    ("words", "no"),
    [
        ("  \u200b ", "moderation-why-empty"),
        ("x" * 301, "moderation-why-too-long"),
        ("het is <@123456789012345678>", "moderation-no-names"),
        ("zie https://discord.com/users/1", "moderation-no-names"),
        ("belt ons plat met 0477 12 34 56", "moderation-no-names"),
        ("is @jules.2011 op insta", "moderation-no-names"),
    ],
)
def test_a_reason_says_why_and_not_who(words: str, no: str) -> None:
    with pytest.raises(Refusal, match=no):
        rules.checked_why(words)
