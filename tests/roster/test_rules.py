"""A week of plans: what is typed, the gaps in the hours, and the agreed hours."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.alias import GuildId
from bot.core.clock import HOME
from bot.core.errors import Refusal
from bot.opening_hours.calendar import Calendar, is_open
from cogs.office_hours.rules.shifts import ShiftKind, WorkedWeek
from cogs.roster import rules
from cogs.roster.rules import PlannedShift, Span
from tests.kit.laws import examples

TUESDAY = date(2026, 11, 24)
NOON = datetime(2026, 11, 24, 12, tzinfo=HOME).astimezone(UTC)
CALENDAR = Calendar("Tu-Fr 14:00-18:00; PH off")


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=HOME).astimezone(UTC)


def planned(start: datetime, end: datetime, account: int = 1) -> PlannedShift:
    return PlannedShift(GuildId(9), account, start, end, f"{account}-{start}")


def test_hours_are_typed_as_on_the_clock_at_home() -> None:
    assert rules.span_typed(TUESDAY, "14", "17.30", NOON) == (at(24, 14), at(24, 17, 30))
    assert rules.span_typed(TUESDAY, "22u", "1:30", NOON) == (at(24, 22), at(25, 1, 30))
    assert rules.span_typed(TUESDAY, "20", "24", NOON) == (at(24, 20), at(25, 0))


@pytest.mark.parametrize(
    ("day", "first", "last", "said"),
    [
        (TUESDAY, "veel", "18", "roster-clock"),
        (TUESDAY, "14", "25", "roster-clock"),
        (TUESDAY, "8", "11", "roster-past"),
        (TUESDAY, "8", "21", "roster-long"),
    ],
)
def test_what_is_no_plan_for_the_coming_week_is_refused(
    day: date, first: str, last: str, said: str
) -> None:
    with pytest.raises(Refusal, match=said):
        rules.span_typed(day, first, last, NOON)


@pytest.mark.parametrize("chosen", ["", "2026-11-23", "2026-12-01", "x"])
def test_only_a_day_of_the_coming_week_can_be_chosen(chosen: str) -> None:
    with pytest.raises(Refusal, match="roster-far"):
        rules.day_chosen(chosen, NOON)

    assert rules.day_chosen("2026-11-30", NOON) == TUESDAY + timedelta(days=6)


def test_the_hours_in_which_nobody_plans_to_be_are_gaps() -> None:
    plans = [planned(at(24, 14), at(24, 16)), planned(at(25, 15), at(25, 18), 2)]

    days = rules.week(CALENDAR, plans, NOON)

    assert [day.day for day in days] == [TUESDAY + timedelta(days=n) for n in range(7)]
    assert days[0].gaps == (Span(at(24, 16), at(24, 18)),)
    assert days[1].gaps == (Span(at(25, 14), at(25, 15)),)
    assert days[2].gaps == (Span(at(26, 14), at(26, 18)),)
    assert days[4].opens == days[4].gaps == ()


def test_what_is_over_is_no_gap_and_minutes_to_say_hello_are_none_either() -> None:
    plans = [planned(at(24, 14), at(24, 15, 50)), planned(at(24, 16), at(24, 18), 2)]

    assert rules.week(CALENDAR, plans, NOON)[0].gaps == ()
    assert rules.week(CALENDAR, [], at(24, 17))[0].gaps == (Span(at(24, 17), at(24, 18)),)


MINUTES = st.integers(0, 7 * 24 * 60)


@examples(60)
@given(st.lists(st.tuples(MINUTES, st.integers(1, 12 * 60)), max_size=6), MINUTES)
def test_every_minute_of_the_hours_is_planned_or_a_gap(
    plans: list[tuple[int, int]], minute: int
) -> None:
    known = [
        planned(NOON + timedelta(minutes=start), NOON + timedelta(minutes=start + long), number)
        for number, (start, long) in enumerate(plans)
    ]
    moment = NOON + timedelta(minutes=minute)
    gaps = [gap for day in rules.week(CALENDAR, known, NOON) for gap in day.gaps]

    in_gap = any(start <= moment < end for start, end in gaps)
    is_planned = any(each.starts_at <= moment < each.ends_at for each in known)

    assert not (in_gap and is_planned)
    assert not in_gap or is_open(CALENDAR, moment)


@pytest.mark.parametrize(("typed", "hours"), [("19", 19), ("7,5", 7.5), ("38 uur", 38)])
def test_agreed_hours_are_typed_as_people_say_them(typed: str, hours: float) -> None:
    assert rules.agreed_typed(typed) == timedelta(hours=hours)


@pytest.mark.parametrize("typed", ["0", "39", "veel", "-3", "1e1"])
def test_other_hours_are_refused(typed: str) -> None:
    with pytest.raises(Refusal, match="roster-agreed-unclear"):
        rules.agreed_typed(typed)


def test_all_kinds_of_work_count_towards_what_was_agreed() -> None:
    half = timedelta(hours=2)
    worked = WorkedWeek(NOON, {ShiftKind.CONTACT: half, ShiftKind.LEARNING: half})

    assert rules.is_reached(timedelta(hours=4), worked)
    assert not rules.is_reached(timedelta(hours=4, minutes=1), worked)
    assert not rules.is_reached(None, worked)
