"""The days that are not like others: when the clocks change, holidays, closed weeks, half days."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.opening_hours import calendar as hours
from bot.opening_hours.calendar import Calendar
from tests.kit.week_tables import Week, at, home, is_open, openings

MINUTE = timedelta(minutes=1)
NIGHTS = {
    "spring 2026": datetime(2026, 3, 29, 1, tzinfo=UTC),
    "autumn 2026": datetime(2026, 10, 25, 1, tzinfo=UTC),
    "spring 2027": datetime(2027, 3, 28, 1, tzinfo=UTC),
    "autumn 2027": datetime(2027, 10, 31, 1, tzinfo=UTC),
}
"""The moments at which Brussels turns its clocks: last Sundays of March and October."""
SUNDAY, SATURDAY = 6, 5


def changes(calendar: Calendar, start: datetime, long: int) -> list[tuple[datetime, bool]]:
    """Every change of open and closed, minute by minute."""
    found, was = [], hours.is_open(calendar, start)
    for n in range(1, long * 60):
        now = hours.is_open(calendar, start + n * MINUTE)
        if now is not was:
            found.append((start + n * MINUTE, now))
        was = now
    return found


@pytest.mark.parametrize("night", NIGHTS)
@pytest.mark.parametrize("weekly", ["Mo-Su 14:00-18:00", "Sa 21:00-04:00", "Su 01:00-05:00"])
def test_f_h2_hours_around_the_night_are_by_the_wall_clock(night: str, weekly: str) -> None:
    turning = NIGHTS[night]
    day = turning + timedelta(hours=1)
    weeks: dict[str, Week] = {
        "Mo-Su 14:00-18:00": dict.fromkeys(range(7), ((at(14), at(18)),)),
        "Sa 21:00-04:00": {SATURDAY: ((at(21), at(28)),)},
        "Su 01:00-05:00": {SUNDAY: ((at(1), at(5)),)},
    }
    moments = [day - timedelta(hours=n) for n in range(-24, 24)]

    for moment in moments:
        assert hours.is_open(Calendar(weekly), moment) is is_open(weeks[weekly], moment)
        expected = next(openings(weeks[weekly], moment))
        assert hours.next_opening(Calendar(weekly), moment) == expected


AFFECTED = [
    "Su 02:00-03:00",
    "Su 01:00-02:30",
    "Su 02:30-04:00",
    "Su 02:15-02:45",
    "Sa 21:00-02:30",
    "Mo-Su 00:00-24:00",
    "Mo-Su 02:30-02:00",
]


@pytest.mark.parametrize("night", NIGHTS)
@pytest.mark.parametrize("weekly", AFFECTED)
def test_f_h2_within_the_hour_that_is_skipped_or_doubled_all_answers_agree(
    night: str, weekly: str
) -> None:
    """The panel says until when; at that moment it must be true, on this night too."""
    calendar, start = Calendar(weekly), NIGHTS[night] - timedelta(hours=4)

    walked = changes(calendar, start, long=8)

    moment = start
    for change, opened in walked:
        while moment < change:
            expected = (None, change) if opened else (change, None)
            found = hours.closes_at(calendar, moment)
            assert found == expected[0]
            if opened:
                assert hours.next_opening(calendar, moment) == change
            moment += 10 * MINUTE
        moment = change
    assert len(walked) <= 4


def test_f_h2_in_spring_hours_within_the_skipped_hour_are_not_there() -> None:
    skipped = Calendar("Su 02:00-03:00")

    assert changes(skipped, NIGHTS["spring 2026"] - timedelta(hours=4), 8) == []
    assert hours.next_opening(skipped, home(2026, 3, 28, 12)) == home(2026, 4, 5, 2)


def test_f_h2_in_spring_hours_that_begin_in_the_skipped_hour_begin_at_three() -> None:
    assert hours.next_opening(Calendar("Su 02:30-04:00"), home(2026, 3, 28, 12)) == home(
        2026, 3, 29, 3
    )


def test_f_h2_in_autumn_hours_end_the_first_time_that_the_clock_says_so() -> None:
    night = Calendar("Sa 21:00-02:30")
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)

    assert hours.closes_at(night, home(2026, 10, 24, 23)) == first
    assert not hours.is_open(night, first + timedelta(minutes=45))  # it is 2:15 again


def test_f_h2_in_autumn_whoever_is_open_all_night_is_open_all_of_it() -> None:
    start = NIGHTS["autumn 2026"] - timedelta(hours=4)

    assert changes(Calendar("Sa 20:00-06:00"), start, 8) == []


# -- holidays and exceptions (F-H4) -------------------------------------------------------------

EASTER = {2026: (4, 5), 2027: (3, 28), 2028: (4, 16), 2029: (4, 1), 2030: (4, 21), 2031: (4, 13)}
FIXED = [(1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25)]
AFTER_EASTER = {"Easter Monday": 1, "Ascension": 39, "Whit Monday": 50}
EVERY_DAY = Calendar("Mo-Su 14:00-18:00; PH off")


@pytest.mark.parametrize("year", EASTER)
def test_f_h4_belgian_holidays_that_move_with_easter_are_closed(year: int) -> None:
    easter = home(year, *EASTER[year], 15)

    for days in AFTER_EASTER.values():
        day = easter + timedelta(days=days)
        assert not hours.is_open(EVERY_DAY, home(day.year, day.month, day.day, 15))


@pytest.mark.parametrize("year", EASTER)
def test_f_h4_belgian_holidays_with_a_date_are_closed(year: int) -> None:
    assert [day for day in FIXED if hours.is_open(EVERY_DAY, home(year, *day, 15))] == []


@pytest.mark.parametrize("year", EASTER)
def test_f_h4_no_other_weekday_of_the_year_is_closed(year: int) -> None:
    easter = home(year, *EASTER[year], 12)
    moving = {(easter + timedelta(days=d)).date() for d in AFTER_EASTER.values()}
    known = moving | {home(year, *day, 12).date() for day in FIXED}
    days = [home(year, 1, 1, 15) + timedelta(days=n) for n in range(364)]

    closed = {day.date() for day in days if not hours.is_open(EVERY_DAY, day)}

    assert {day for day in closed - known if day.weekday() != SUNDAY} == set()


def test_f_h4_after_a_holiday_the_next_opening_is_the_first_ordinary_day() -> None:
    weekdays = Calendar("Mo-Fr 09:00-17:00; PH off")

    assert hours.next_opening(weekdays, home(2026, 12, 24, 18)) == home(2026, 12, 28, 9)
    assert hours.next_opening(weekdays, home(2026, 4, 3, 18)) == home(2026, 4, 7, 9)


def test_f_h4_a_closed_week_of_the_town_itself_is_closed() -> None:
    weekly = "Tu-Fr 14:00-18:00; PH off"
    calendar = Calendar(weekly, ("2026 Dec 22-2027 Jan 03 off", "2026 Jul 10 off"))

    assert not hours.is_open(calendar, home(2026, 7, 10, 15))
    assert hours.is_open(calendar, home(2026, 7, 9, 15))
    assert hours.next_opening(calendar, home(2026, 12, 18, 19)) == home(2027, 1, 5, 14)


def test_f_h4_a_half_day_is_half_open() -> None:
    calendar = Calendar("Tu-Fr 14:00-18:00; PH off", ("2026 Dec 24 14:00-16:00",))

    assert hours.closes_at(calendar, home(2026, 12, 24, 15)) == home(2026, 12, 24, 16)
    assert not hours.is_open(calendar, home(2026, 12, 24, 17))


def test_f_h4_a_day_may_be_open_although_it_is_a_holiday() -> None:
    calendar = Calendar("Tu-Fr 14:00-18:00; PH off", ("2026 Dec 25 10:00-12:00",))

    assert hours.next_opening(calendar, home(2026, 12, 24, 19)) == home(2026, 12, 25, 10)


def test_f_h3_f_h4_a_night_that_was_decided_for_one_date_goes_on_after_midnight() -> None:
    calendar = Calendar("Tu-Fr 14:00-18:00; PH off", ("2026 Dec 24 off", "2027 Jan 02 21:00-02:00"))

    assert hours.closes_at(calendar, home(2027, 1, 2, 22)) == home(2027, 1, 3, 2)
    assert hours.next_opening(calendar, home(2026, 12, 24, 9)) == home(2026, 12, 29, 14)


def test_f_h4_the_newest_of_many_exceptions_counts_on_each_day() -> None:
    calendar = Calendar(
        "Mo-Su 14:00-18:00",
        ("2026 Dec 01-2027 Mar 31 off", "2027 Jan 10-2027 Jan 20 10:00-12:00", "2027 Jan 12 off"),
    )

    opened = [day for day in range(1, 32) if hours.is_open(calendar, home(2027, 1, day, 11))]

    assert opened == [10, 11, *range(13, 21)]
    assert hours.next_opening(calendar, home(2027, 1, 20, 12)) == home(2027, 4, 1, 14)


@pytest.mark.parametrize("last", ["9999 Dec 31", "9999 Dec 30"])
def test_f_h4_until_the_end_of_time_is_closed(last: str) -> None:
    calendar = Calendar("Mo-Su 14:00-18:00", (f"2026 Dec 01-{last} off",))

    assert hours.next_opening(calendar, home(2026, 11, 30, 15)) is None
