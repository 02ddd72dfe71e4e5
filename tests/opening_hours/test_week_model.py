"""The week that people edit: the same hours in as out, whatever OSM once said."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.opening_hours import calendar as hours
from bot.opening_hours.calendar import Calendar
from bot.opening_hours.osm_rules import Spans, is_weekly
from bot.opening_hours.week import Week, read_week
from cogs.office_hours.settings import OfficeHoursSettings
from tests.kit.laws import examples
from tests.kit.sample_weeks import EDITED
from tests.kit.week_tables import CODES, at, home


@given(EDITED)
@examples(400)
def test_what_the_editor_can_make_comes_back_as_it_was(week: Week) -> None:
    assert read_week(week.osm) == week
    assert OfficeHoursSettings(weekly=week.osm).weekly == week.osm


def test_a_week_is_written_as_a_person_would_write_it() -> None:
    week = Week().with_hours(range(1, 5), ((at(14), at(18)),)).with_hours([2], ((at(13), at(18)),))

    assert week.osm == "Tu,Th,Fr 14:00-18:00; We 13:00-18:00; PH off"
    assert Week().with_hours(range(1, 5), ((at(14), at(24)),)).osm == "Tu-Fr 14:00-24:00; PH off"


AFTERNOON: Spans = ((at(14), at(18)),)
READ = {
    "Tu-Fr 14:00-18:00; We 13:00-18:00; PH off": Week(
        ((), AFTERNOON, ((at(13), at(18)),), AFTERNOON, AFTERNOON, (), ())
    ),
    "Sa-Mo 14:00-18:00": Week((AFTERNOON, (), (), (), (), AFTERNOON, AFTERNOON), None),
    "PH off; Mo 14:00-18:00": Week((AFTERNOON, (), (), (), (), (), ()), None),
    "Mo-Su 14:00-18:00; Tu-Su off; PH off": Week((AFTERNOON, (), (), (), (), (), ())),
    "Mo,PH 14:00-18:00": Week((AFTERNOON, (), (), (), (), (), ()), AFTERNOON),
    "Su 21:00-02:00; PH off": Week(((), (), (), (), (), (), ((at(21), at(26)),))),
    "Fr 21:00-02:00; Sa 10:00-12:00": Week(
        ((), (), (), (), ((at(21), at(26)),), ((at(10), at(12)),), ()), None
    ),
    "Mo,PH 01:00-00:30; PH off": Week((((at(1), at(24, 30)),), (), (), (), (), (), ())),
    "Mo 10:00-12:00,11:00-13:00, 13:00-14:00": Week(
        (((at(10), at(14)),), (), (), (), (), (), ()), None
    ),
}


@pytest.mark.parametrize("osm", READ)
def test_hours_that_were_typed_in_another_shape_are_understood(osm: str) -> None:
    assert read_week(osm) == READ[osm]


NOT_HELD = [
    "Tu[1] 10:00-12:00",
    "PH 22:00-02:00; Mo 10:00-12:00",
    "PH Su off; Mo 10:00-12:00",
    "Mo 09:00-10:00; PH 09:00-11:00; Tu 09:00-10:00",
    "PH 10:00-12:00; Mo 14:00-18:00",
]


@pytest.mark.parametrize("osm", NOT_HELD)
def test_what_a_week_cannot_hold_is_not_guessed_at(osm: str) -> None:
    assert read_week(osm) is None


# -- every rule that can be typed, against the library that reads the calendar -------------------

CLOCKS = st.integers(0, 47).map(lambda half: f"{half // 2:02}:{half % 2 * 30:02}")
TYPED_SPAN = st.tuples(CLOCKS, CLOCKS).filter(lambda two: two[0] != two[1]).map("-".join)
TYPED_HOURS = st.one_of(st.just("off"), st.lists(TYPED_SPAN, min_size=1, max_size=2).map(",".join))
TYPED_DAYS = st.one_of(
    st.lists(st.sampled_from([*CODES, "PH"]), min_size=1, max_size=3).map(",".join),
    st.tuples(st.sampled_from(CODES), st.sampled_from(CODES)).map("-".join),
)
TYPED_RULES = st.lists(st.tuples(TYPED_DAYS, TYPED_HOURS).map(" ".join), min_size=1, max_size=4)
# Christmas 2026 is a Friday, New Year too; All Saints' 2026 is a Sunday, Armistice a Wednesday.
SEEN = [home(2026, 11, 8) + timedelta(days=n) for n in range(8)] + [
    home(2026, 12, 24) + timedelta(days=n) for n in range(10)
]


@given(TYPED_RULES.map("; ".join).filter(is_weekly))
@examples(300)
def test_a_week_that_was_read_is_open_at_the_same_minutes_as_its_rules(osm: str) -> None:
    week = read_week(osm)
    if week is None or not week.opens:
        return
    before, after = Calendar(osm), Calendar(week.osm)
    for day in SEEN:
        for half in range(48):
            moment = day + timedelta(minutes=30 * half)
            assert hours.is_open(after, moment) is hours.is_open(before, moment), moment
