"""Hours stand in the form as the example beside them is written, and mean what they meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.opening_hours.osm_rules import merged
from bot.opening_hours.typed import hours_from
from bot.opening_hours.week import Week, read_week
from cogs.setup.rules import as_people_write, decided_hours
from tests.kit.laws import examples

QUARTERS = 24 * 4


def spans(marks: list[int]) -> tuple[tuple[int, int], ...]:
    each = [mark * 15 for mark in sorted(marks)]
    return merged(zip(each[::2], each[1::2], strict=False))


DAYS = st.lists(st.integers(0, QUARTERS), unique=True, max_size=6).map(spans)
WEEKS = st.builds(
    Week, st.lists(DAYS, min_size=7, max_size=7).map(tuple), st.one_of(st.none(), DAYS)
).filter(lambda week: week.opens)


@pytest.mark.parametrize(
    ("kept", "shown"),
    [
        ("Tu-Fr 14:00-18:00; We 13:00-18:00; PH off", "di, do, vr 14-18 uur, wo 13-18 uur"),
        ("Fr 21:00-02:00; PH off", "vr 21-02 uur"),
        ("Tu 14:00-18:00", "di 14-18 uur, ook op feestdagen"),
        ("Mo 09:30-12:00,13:00-17:15; PH off", "ma 9.30-12, 13-17.15 uur"),
        ("Sa,Su 10:00-12:00; PH 10:00-12:00", "za, zo 10-12 uur, feestdagen 10-12 uur"),
    ],
)
def test_hours_stand_in_the_form_as_in_the_example_beside_them(kept: str, shown: str) -> None:
    assert as_people_write(kept) == shown
    assert read_week(hours_from(shown)) == read_week(kept)


@pytest.mark.parametrize("kept", ["Tu[1] 14:00-18:00; PH off", "", "?"])
def test_what_cannot_be_written_so_stands_there_as_it_is_kept(kept: str) -> None:
    assert as_people_write(kept) == kept


@given(WEEKS)
@examples(150)
def test_a_form_handed_in_as_it_was_shown_keeps_the_very_same_hours(week: Week) -> None:
    assert decided_hours(as_people_write(week.osm), week.osm) == week.osm


@given(WEEKS)
@examples(150)
def test_what_is_shown_is_understood_as_what_is_kept(week: Week) -> None:
    shown = as_people_write(week.osm)

    assert shown == week.osm or hours_from(shown) == week.osm


@given(WEEKS)
@examples(100)
def test_a_week_never_shows_any_syntax(week: Week) -> None:
    shown = as_people_write(week.osm)

    assert "PH" not in shown
    assert ";" not in shown
