"""Of every accepted text the editor, the panel and the calendar say one and the same.

Held against a second reading of the rules that shares nothing with the product, over an ordinary
week, one with Christmas in it, and one in which the clocks change.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.app import read_texts
from bot.core.errors import Refusal
from bot.opening_hours import calendar as hours
from bot.opening_hours.calendar import Calendar
from bot.opening_hours.osm_rules import HOLIDAYS, Spans, merged
from bot.opening_hours.typed import week_from
from bot.opening_hours.week import Week, read_week
from bot.opening_hours.week_as_typed import as_written
from bot.settings import Settings
from bot.shell.views import Words
from bot.shell.weeks import week_in_words
from bot.texts.languages import LOCALES
from cogs.office_hours.rules.openness import OpeningStatus, openness
from cogs.office_hours.views.who_is_here import opening_status
from tests.kit import cases
from tests.kit.laws import examples, some_now
from tests.kit.week_tables import CODES, DAY, at, home
from tests.opening_hours import second_reading

HALF_HOUR = timedelta(minutes=30)
WEEKS = (home(2026, 11, 16), home(2026, 12, 21), home(2027, 3, 24))
"""An ordinary one, one with Christmas on its Friday, and one in which the clocks change."""
DUTCH = Words(read_texts(Settings.model_construct(config_dir=Path("/nonexistent"))), "nl")


def accepted() -> list[tuple[str, str]]:
    typed: list[tuple[str, str | None]] = [(case.typed, None) for case in cases.hours()]
    second = [(case.typed, case.language) for case in cases.second_hours()]
    found = []
    for text, language in (*typed, *second):
        try:
            found.append((text, week_from(text, language).osm))
        except Refusal:
            continue
    return found


ACCEPTED = accepted()
DISTINCT = sorted({osm for _, osm in ACCEPTED})


def test_so_many_texts_are_accepted_that_the_walk_means_something() -> None:
    assert len(ACCEPTED) > 600
    assert len(DISTINCT) > 200


@pytest.mark.parametrize("osm", some_now(DISTINCT, every=8))
def test_the_calendar_is_open_when_the_second_reading_is(osm: str) -> None:
    calendar = Calendar(osm)
    for start in WEEKS:
        for n in range(7 * 48):
            moment = start + n * HALF_HOUR
            assert hours.is_open(calendar, moment) is second_reading.is_open(osm, moment), moment


@pytest.mark.parametrize("osm", some_now(DISTINCT, every=8))
def test_the_editor_shows_the_hours_of_the_calendar(osm: str) -> None:
    lines = week_in_words(DUTCH, read_week(osm)).splitlines()

    shown = [spans_shown(line) for line in lines]

    monday = date(2026, 11, 16)
    for day, spans in enumerate(shown[:HOLIDAYS]):
        assert spans == second_reading.hours_on(osm, monday + timedelta(days=day))
    christmas = second_reading.hours_on(osm, date(2026, 12, 25))
    friday = second_reading.hours_on(osm, date(2026, 12, 18))
    as_usual = "zoals op andere dagen" in lines[HOLIDAYS]
    assert christmas == (friday if as_usual else shown[HOLIDAYS])


def spans_shown(line: str) -> Spans:
    """Read the words of one day back: `14.30 uur tot 18 uur`."""
    found = re.findall(
        r"(\d+)(?:\.(\d\d))? uur tot (\d+)(?:\.(\d\d))? uur( de volgende dag)?", line
    )
    return tuple(
        (at(int(a), int(b or 0)), at(int(c), int(d or 0)) + (DAY if night else 0))
        for a, b, c, d, night in found
    )


@pytest.mark.parametrize("osm", some_now(DISTINCT, every=8))
def test_the_panel_says_until_when_and_from_when_as_the_second_reading_has_it(osm: str) -> None:
    calendar, start = Calendar(osm), WEEKS[1]
    for n in range(0, 7 * 48, 5):
        moment = start + n * HALF_HOUR
        found = openness(calendar, someone_is_here=True, moment=moment)
        is_open = second_reading.is_open(osm, moment)
        assert (found.status is OpeningStatus.OPEN) is is_open
        said = opening_status(DUTCH, found, moment)
        assert said.startswith(
            "**Nu open**" if is_open and found.closes_at else "**Nu gesloten"
        ) or (is_open and found.closes_at is None)
        if change := found.closes_at if is_open else found.opens_at:
            minute = timedelta(minutes=1)
            assert second_reading.is_open(osm, change) is not is_open
            assert second_reading.is_open(osm, change - minute) is is_open


QUARTERS = st.integers(0, 95).map(lambda n: 15 * n)


@st.composite
def days(draw: st.DrawFn) -> Spans:
    """Up to two spans in a day, and sometimes a night after them."""
    edges = sorted(draw(st.lists(QUARTERS, unique=True, max_size=4)))
    spans = list(zip(edges[::2], edges[1::2], strict=False))
    if draw(st.booleans()) and (not spans or spans[-1][1] <= at(19)):
        spans.append((at(20), DAY + draw(st.integers(1, 16)) * 15))
    return merged(spans)


GENERATED = st.builds(
    Week, st.tuples(*[days()] * 7), st.one_of(st.none(), st.just(()), days())
).filter(lambda week: week.opens)


@given(GENERATED, st.sampled_from(LOCALES))
@examples(200)
def test_any_week_that_is_written_for_people_is_read_back_as_it_was(
    week: Week, language: str
) -> None:
    assert read_week(week.osm) == week
    assert week_from(as_written(week, language), language) == week


@given(GENERATED, st.integers(0, 7 * 48 - 1), st.sampled_from(WEEKS))
@examples(300)
def test_any_week_is_open_when_the_second_reading_is(week: Week, n: int, start: object) -> None:
    osm = week.osm
    for ahead in range(0, 48, 3):
        moment = WEEKS[WEEKS.index(start)] + (n + ahead) * HALF_HOUR  # type: ignore[arg-type] # one of them
        assert hours.is_open(Calendar(osm), moment) is second_reading.is_open(osm, moment)


PUBLIC = {
    "Tu, Th 14:00-18:00": "a space after a comma begins no other rule",
    "Mo, We 14:00-18:00": "nor for a helpline",
    "Mo-Fr 08:00-12:00, 13:00-17:00": "nor between hours",
    "Mo-Fr 09:00-17:00; PH off": "",
    "Fr 20:00-02:00; Sa 10:00-12:00": "an evening goes on into a day with hours of its own",
    "Fr,Sa 22:00-04:00; Su off": "and into one that is closed",
    "Th 20:00-02:00; PH off": "and into a holiday",
    "Sa-Mo 10:00-12:00": "",
    "Mo-Su 00:00-24:00; We off": "",
    "Su-Tu 11:00-01:00, We-Th 11:00-03:00": "a comma and days add hours",
}


@pytest.mark.parametrize("osm", [each for each in PUBLIC if "01:00, We" not in each])
def test_public_ways_of_writing_mean_what_they_mean_to_the_second_reading(osm: str) -> None:
    for start in WEEKS:
        for n in range(7 * 48):
            moment = start + n * HALF_HOUR
            found = hours.is_open(Calendar(osm), moment)
            assert found is second_reading.is_open(osm, moment), (PUBLIC[osm], moment)


def test_a_comma_before_other_days_adds_hours() -> None:
    calendar = Calendar("Su-Tu 11:00-01:00, We-Th 11:00-03:00")

    assert hours.is_open(calendar, home(2026, 11, 17, 12))
    assert hours.is_open(calendar, home(2026, 11, 20, 2))
    assert not hours.is_open(calendar, home(2026, 11, 21, 2))


def test_a_holiday_and_a_weekday_together_are_only_such_holidays() -> None:
    calendar = Calendar("Mo-Su 10:00-12:00; PH Su off")

    assert hours.is_open(calendar, home(2026, 12, 25, 11))
    assert hours.is_open(calendar, home(2026, 11, 8, 11))
    assert not hours.is_open(calendar, home(2026, 11, 1, 11))


def test_the_codes_of_both_readings_are_those_of_osm() -> None:
    assert CODES == ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
