"""Five kinds of week, on every day and hour, held against plain tables of weekdays."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from bot.core.errors import Refusal
from bot.opening_hours import calendar as hours
from bot.opening_hours.calendar import Calendar
from cogs.office_hours.rules import openness as rules
from cogs.office_hours.rules.openness import OpeningStatus
from tests.kit.week_tables import Week, at, home, is_open, openings

WEEKDAYS: Week = dict.fromkeys(range(5), ((at(9), at(17)),))
AFTERNOONS: Week = dict.fromkeys((1, 3, 4), ((at(14), at(18)),)) | {2: ((at(13), at(18)),)}
SPLIT: Week = dict.fromkeys(range(6), ((at(12), at(14)), (at(16), at(20))))
UNTIL_MIDNIGHT: Week = {6: ((at(20), at(24)),)}
NIGHTS: Week = dict.fromkeys((4, 5), ((at(21), at(26)),))
PATTERNS = {
    "weekdays": (WEEKDAYS, "Mo-Fr 09:00-17:00; PH off"),
    "afternoons": (AFTERNOONS, "Tu-Fr 14:00-18:00; We 13:00-18:00; PH off"),
    "split": (SPLIT, "Mo-Sa 12:00-14:00,16:00-20:00; PH off"),
    "until midnight": (UNTIL_MIDNIGHT, "Su 20:00-24:00; PH off"),
    "nights": (NIGHTS, "Fr,Sa 21:00-02:00; PH off"),
}
MONDAY = datetime(2026, 11, 16, tzinfo=UTC)
"""Three weeks without a public holiday begin here."""
HOURS = {
    "at night": (1, 0),
    "before": (6, 0),
    "during": (13, 0),
    "between": (15, 0),
    "after": (22, 30),
}
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_f_h1_f_h3_open_and_the_next_opening_are_as_the_table_says(pattern: str) -> None:
    week, osm = PATTERNS[pattern]
    calendar = Calendar(osm)
    for hour, day in product(HOURS.values(), range(7)):
        local = MONDAY + timedelta(days=day)
        moment = home(local.year, local.month, local.day, *hour)

        opens = hours.next_opening(calendar, moment)

        assert hours.is_open(calendar, moment) is is_open(week, moment), moment
        assert opens == next(openings(week, moment)), moment


@pytest.mark.parametrize("pattern", PATTERNS)
def test_f_h1_following_the_openings_visits_every_one_of_them(pattern: str) -> None:
    week, osm = PATTERNS[pattern]
    expected = list(openings(week, MONDAY, days=20))

    found, moment = [], MONDAY
    for _ in expected:
        moment = hours.next_opening(Calendar(osm), moment) or MONDAY
        found.append(moment)

    assert found == expected


def test_f_h3_between_two_spans_of_a_day_it_opens_again_that_day() -> None:
    split = Calendar("Mo-Sa 12:00-14:00,16:00-20:00")

    assert not hours.is_open(split, home(2026, 11, 24, 15))
    assert hours.next_opening(split, home(2026, 11, 24, 13)) == home(2026, 11, 24, 16)
    assert hours.closes_at(split, home(2026, 11, 24, 13)) == home(2026, 11, 24, 14)


def test_f_h3_hours_until_midnight_end_at_midnight() -> None:
    evening = Calendar("Su 20:00-24:00")

    assert hours.closes_at(evening, home(2026, 11, 29, 20)) == home(2026, 11, 30)
    assert hours.is_open(evening, home(2026, 11, 30) - SECOND)
    assert not hours.is_open(evening, home(2026, 11, 30))


def test_f_h3_hours_that_touch_at_midnight_are_one_opening() -> None:
    touching = Calendar("Fr 20:00-24:00; Sa 00:00-02:00")

    assert hours.closes_at(touching, home(2026, 11, 27, 21)) == home(2026, 11, 28, 2)
    assert hours.next_opening(touching, home(2026, 11, 27, 21)) == home(2026, 12, 4, 20)


@pytest.mark.parametrize("second", [home(2026, 11, 24, 14), home(2026, 11, 24, 18) - SECOND])
def test_the_first_and_the_last_second_of_the_hours_are_open(second: datetime) -> None:
    assert hours.is_open(Calendar("Tu 14:00-18:00"), second)


@pytest.mark.parametrize("second", [home(2026, 11, 24, 14) - SECOND, home(2026, 11, 24, 18)])
def test_the_seconds_around_the_hours_are_closed(second: datetime) -> None:
    assert not hours.is_open(Calendar("Tu 14:00-18:00"), second)


@pytest.mark.parametrize(
    "weekly", ["off; PH off", "PH off", "2020 Mo 10:00-12:00", "Mo-Su 00:00-24:00"]
)
def test_f_h6_hours_that_never_open_or_never_close_are_refused_when_written(weekly: str) -> None:
    with pytest.raises(Refusal) as refused:
        hours.usable(Calendar(weekly), MONDAY)

    assert refused.value.text == "hours-never"


def test_f_h7_an_unreadable_exception_closes_what_it_was_added_to() -> None:
    calendar = Calendar("Mo-Su 00:00-24:00", ("met kerst zijn we er niet",))

    found = rules.openness(calendar, someone_is_here=True, moment=MONDAY)

    assert found.status is OpeningStatus.CLOSED


def test_f_h8_a_shift_in_split_hours_ends_with_the_part_that_it_is_in() -> None:
    split = Calendar("Mo-Sa 12:00-14:00,16:00-20:00")

    assert rules.shift_end(split, home(2026, 11, 24, 13)) == home(2026, 11, 24, 14)
    assert rules.shift_end(split, home(2026, 11, 24, 15)) == home(2026, 11, 24, 20)


@pytest.mark.parametrize("weekly", ["", "off", "Mo-Su 00:00-24:00", "Mo-Fr 09:00-17:00; PH off"])
def test_f_h8_a_shift_always_ends_whatever_the_hours(weekly: str) -> None:
    christmas = home(2026, 12, 25, 15)

    assert rules.shift_end(Calendar(weekly), christmas) == christmas + rules.UNPLANNED
