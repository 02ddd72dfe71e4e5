"""What holds for every week that one can think of, checked against plain tables of weekdays."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import assume, given
from hypothesis import strategies as st

from bot.opening_hours import calendar as hours
from bot.opening_hours.calendar import Calendar
from cogs.office_hours.rules import openness as rules
from tests.kit.laws import examples
from tests.kit.week_tables import CODES, DAY, GRID, Span, Week, in_osm, is_open, openings

SECOND = timedelta(seconds=1)
QUARTERS = DAY // 15
YEARS = int(timedelta(days=1000) / GRID)
MOMENTS = st.integers(0, YEARS).map(lambda n: datetime(2026, 1, 1, tzinfo=UTC) + n * GRID)


def spans(edges: list[int]) -> tuple[Span, ...]:
    """Sorted edges, two by two: spans of a day that do not overlap."""
    minutes = [15 * edge for edge in sorted(edges)]
    return tuple(zip(minutes[::2], minutes[1::2], strict=False))


DAYS = st.lists(st.integers(0, QUARTERS), unique=True, min_size=2, max_size=6).map(spans)
DAY_WEEKS = st.dictionaries(st.integers(0, 6), DAYS, min_size=1)
NIGHT = st.tuples(st.integers(QUARTERS // 2, QUARTERS - 1), st.integers(1, QUARTERS // 2 - 1))


@st.composite
def night_weeks(draw: st.DrawFn) -> tuple[Week, str]:
    """The same hours over midnight on some days, as OSM writes them."""
    start, after = draw(NIGHT)
    days = draw(st.sets(st.integers(0, 6), min_size=1))
    week: Week = dict.fromkeys(days, ((15 * start, DAY + 15 * after),))
    hours = f"{start // 4:02}:{15 * (start % 4):02}-{after // 4:02}:{15 * (after % 4):02}"
    return week, f"{','.join(CODES[day] for day in sorted(days))} {hours}"


WEEKS = st.one_of(DAY_WEEKS.map(lambda week: (week, in_osm(week))), night_weeks())


@given(WEEKS, MOMENTS)
@examples(150)
def test_f_h1_the_next_opening_agrees_with_a_walk_over_the_week(
    described: tuple[Week, str], moment: datetime
) -> None:
    week, osm = described

    found = hours.next_opening(Calendar(osm), moment)
    walked = next(openings(week, moment), None)

    # A week may be open without an end, or its only opening may fall in the hour skipped in spring.
    assert found == walked or (walked is None and (found is None or found > moment))


@given(WEEKS, MOMENTS, st.integers(0, 899))
@examples(150)
def test_f_h1_the_next_opening_lies_ahead_and_is_open_and_closed_just_before(
    described: tuple[Week, str], moment: datetime, seconds: int
) -> None:
    calendar, moment = Calendar(described[1]), moment + seconds * SECOND

    opens = hours.next_opening(calendar, moment)

    assume(opens is not None)
    assert opens
    assert opens > moment
    assert hours.is_open(calendar, opens)
    assert not hours.is_open(calendar, opens - SECOND)


@given(WEEKS, MOMENTS)
@examples(150)
def test_open_agrees_with_the_table_and_closes_when_it_says(
    described: tuple[Week, str], moment: datetime
) -> None:
    week, osm = described
    calendar = Calendar(osm)

    closes = hours.closes_at(calendar, moment)

    assert hours.is_open(calendar, moment) is is_open(week, moment)
    if closes:
        assert closes > moment
        assert hours.is_open(calendar, closes - SECOND)
        assert not hours.is_open(calendar, closes)


@given(st.text(max_size=40), MOMENTS)
@examples(100)
def test_f_h6_whatever_stands_in_the_calendar_every_question_has_an_answer(
    weekly: str, moment: datetime
) -> None:
    calendar = Calendar(weekly)

    found = rules.openness(calendar, someone_is_here=True, moment=moment)

    assert found.opens_at is None or found.opens_at > moment
    assert moment < rules.shift_end(calendar, moment) <= moment + timedelta(hours=12)
