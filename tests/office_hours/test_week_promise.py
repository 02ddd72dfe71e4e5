"""The reply time that is promised is the one that was kept, and nobody is counted by name (R29)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.alias import GuildId
from bot.demo.reading import said
from bot.demo.town import Town
from bot.opening_hours.calendar import Calendar, is_open, open_between
from cogs.office_hours.rules.openness import (
    FEWEST_ANSWERS,
    LATER_BUCKET,
    OpeningStatus,
    Openness,
    ResponseTime,
    bucket,
    change_notice,
    response_time,
    response_time_text,
)
from cogs.office_hours.service.openness import OfficeHours
from tests.kit.stored import everything
from tests.kit.week_tables import home

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
WEEK = Calendar("Tu-Fr 14:00-18:00; PH off")
CLOSED_NOW = home(2026, 11, 24, 12)


@pytest.mark.parametrize(
    ("minutes", "number"),
    [(0, 0), (15, 0), (16, 1), (30, 1), (31, 2), (60, 2), (61, 3), (120, 3), (121, 4), (9999, 4)],
)
def test_an_answer_is_counted_by_how_long_it_took(minutes: int, number: int) -> None:
    assert bucket(minutes * MINUTE) == number


@pytest.mark.parametrize(
    ("counted", "kept"),
    [
        ({}, ResponseTime.NONE),
        ({0: FEWEST_ANSWERS - 1}, ResponseTime.NONE),
        ({0: 5}, ResponseTime.HALF_HOUR),
        ({1: 8, LATER_BUCKET: 2}, ResponseTime.HALF_HOUR),
        ({0: 3, 1: 4, 2: 1, LATER_BUCKET: 2}, ResponseTime.HOUR),
        ({0: 7, LATER_BUCKET: 3}, ResponseTime.LATER),
        ({3: 100}, ResponseTime.LATER),
        ({LATER_BUCKET: 5}, ResponseTime.LATER),
    ],
)
def test_r29_what_four_of_five_answers_kept_to_is_promised(
    counted: dict[int, int], kept: ResponseTime
) -> None:
    assert response_time(counted) is kept


@given(st.dictionaries(st.integers(0, LATER_BUCKET), st.integers(0, 40)))
def test_r29_no_promise_is_faster_than_four_of_five_answers(counted: dict[int, int]) -> None:
    total = sum(counted.values())
    within = {ResponseTime.HALF_HOUR: 1, ResponseTime.HOUR: 2}

    kept = response_time(counted)

    if kept in within:
        assert 5 * sum(counted.get(n, 0) for n in range(within[kept] + 1)) >= 4 * total
    assert (kept is ResponseTime.NONE) is (total < FEWEST_ANSWERS)


@pytest.mark.parametrize(
    ("start", "end", "minutes"),
    [
        (home(2026, 11, 24, 15), home(2026, 11, 24, 15, 20), 20),
        (home(2026, 11, 24, 17, 50), home(2026, 11, 25, 14, 10), 20),
        (home(2026, 11, 27, 17, 50), home(2026, 12, 1, 14, 10), 20),
        (home(2026, 11, 24, 10), home(2026, 11, 24, 14, 5), 5),
        (home(2026, 11, 24, 19), home(2026, 11, 24, 20), 0),
        (home(2026, 12, 24, 17, 55), home(2026, 12, 29, 14, 10), 15),
        (home(2026, 11, 24, 15), home(2026, 11, 24, 15), 0),
    ],
    ids=["inside", "over a night", "over a weekend", "from before", "closed", "holiday", "at once"],
)
def test_only_minutes_inside_the_hours_are_waiting(
    start: datetime, end: datetime, minutes: int
) -> None:
    assert open_between(WEEK, start, end) == minutes * MINUTE


@pytest.mark.parametrize(
    "night", [datetime(2026, 10, 25, tzinfo=UTC), datetime(2027, 3, 28, tzinfo=UTC)]
)
def test_f_h2_the_minutes_of_a_night_on_which_clocks_change_are_counted_one_by_one(
    night: datetime,
) -> None:
    late = Calendar("Sa 21:00-04:00")
    start, end = night - timedelta(hours=4), night + timedelta(hours=4)

    one_by_one = sum(is_open(late, start + n * MINUTE) for n in range(8 * 60))

    assert open_between(late, start, end) == one_by_one * MINUTE


def openness(standing: OpeningStatus, kept: ResponseTime, *, busy: bool = False) -> Openness:
    return Openness(standing, None, None, busy=busy, response_time=kept)


def test_r29_a_promise_is_said_only_when_someone_is_there() -> None:
    closed = [
        response_time_text(openness(s, ResponseTime.HOUR))
        for s in (OpeningStatus.CLOSED, OpeningStatus.NOBODY)
    ]

    assert closed == [None, None]
    assert response_time_text(openness(OpeningStatus.OPEN, ResponseTime.NONE)) is None
    assert (
        response_time_text(openness(OpeningStatus.OPEN, ResponseTime.HOUR))
        == "office_hours-promise-hour"
    )


def test_when_it_is_busy_that_is_said_instead_of_a_promise() -> None:
    said_now = response_time_text(openness(OpeningStatus.OPEN, ResponseTime.HALF_HOUR, busy=True))

    assert said_now == "office_hours-promise-busy"


@pytest.mark.parametrize(
    ("before", "now", "kind"),
    [
        (ResponseTime.NONE, ResponseTime.HALF_HOUR, None),
        (ResponseTime.HALF_HOUR, ResponseTime.NONE, None),
        (ResponseTime.HOUR, ResponseTime.HOUR, None),
        (ResponseTime.HALF_HOUR, ResponseTime.LATER, "promise-slower"),
        (ResponseTime.LATER, ResponseTime.HOUR, "promise-faster"),
    ],
)
def test_admins_hear_of_a_change_and_not_of_a_beginning(
    before: ResponseTime, now: ResponseTime, kind: str | None
) -> None:
    assert change_notice(before, now) == kind


# -- in the town --------------------------------------------------------------------------------


def hours(town: Town) -> OfficeHours:
    return OfficeHours(town.bot.services)


def guild(town: Town) -> GuildId:
    return GuildId(town.guild.id)


async def answers(town: Town, minutes: int, count: int = FEWEST_ANSWERS) -> None:
    for _ in range(count):
        await hours(town).answered(guild(town), town.now - minutes * MINUTE, town.now)


async def nobody_answers(town: Town, count: int) -> None:
    for _ in range(count):
        await hours(town).unanswered(guild(town), town.now)


async def kept(town: Town) -> ResponseTime:
    return (await hours(town).openness(guild(town))).response_time


async def test_r29_slow_replies_make_the_youth_text_slower_and_the_admin_hears_once(
    town: Town,
) -> None:
    await answers(town, 10)
    await town.minute()
    assert "meestal binnen 30 minuten" in said(await town["Sam"].slash(town.square, "wie"))
    assert town["Els"].id not in town.discord.dm_channels

    await town.move_clock(DAY - timedelta(hours=2))
    await nobody_answers(town, count=FEWEST_ANSWERS)
    await town["Yasmine"].slash(town.team, "dienst start")
    await town.move_clock(2 * MINUTE)

    assert "Antwoord kan vandaag langer duren." in said(await town["Sam"].slash(town.square, "wie"))
    await town.move_clock(MINUTE)
    told = town["Els"].user.dm_channel.history()
    assert len(told) == 1
    assert "Antwoorden duren de laatste 30 dagen langer" in said(told[0])
    assert "goed om te weten" in said(told[0])


async def test_r29_after_a_restart_the_same_change_is_not_told_again(town: Town) -> None:
    await answers(town, 10)
    await town.minute()
    await nobody_answers(town, count=20)
    await town.minute()
    await town.restart()
    await town.move_clock(8 * DAY)

    assert len(town["Els"].user.dm_channel.history()) == 1


async def test_r29_what_came_outside_the_hours_is_not_counted(town: Town) -> None:
    await town.move_to(home(2026, 11, 25, 14))

    for _ in range(FEWEST_ANSWERS):
        await hours(town).answered(guild(town), CLOSED_NOW, town.now)
        await hours(town).unanswered(guild(town), CLOSED_NOW)

    assert (await everything(town))["reply_time"] == []


async def test_r29_old_answers_no_longer_count_and_are_forgotten(town: Town) -> None:
    await answers(town, 10)
    assert await kept(town) is ResponseTime.HALF_HOUR

    await town.move_clock(29 * DAY)
    assert await kept(town) is ResponseTime.HALF_HOUR
    await town.move_clock(DAY)
    assert await kept(town) is ResponseTime.NONE
    await town.move_clock(2 * DAY)
    assert (await everything(town))["reply_time"] == []


async def test_r29_the_counters_hold_no_person_and_no_moment(town: Town) -> None:
    await answers(town, 10, count=2)
    await answers(town, 20, count=1)

    rows = (await everything(town))["reply_time"]

    assert [row[1:4] for row in rows] == [("2026-11-24", 0, 2), ("2026-11-24", 1, 1)]


async def test_r29_a_promise_is_true_at_once_in_every_room_after_an_answer(town: Town) -> None:
    other = hours(town)
    await answers(town, 10)
    assert (await other.openness(guild(town))).response_time is ResponseTime.HALF_HOUR

    await nobody_answers(town, count=20)

    assert (await other.openness(guild(town))).response_time is ResponseTime.LATER


async def test_r29_two_servers_promise_for_themselves(town: Town) -> None:
    await answers(town, 10)

    elsewhere = await hours(town).openness(GuildId(7))

    assert elsewhere.response_time is ResponseTime.NONE
