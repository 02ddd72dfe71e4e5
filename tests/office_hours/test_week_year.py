"""Whatever the editor can make, over a whole year: against a walk that looks at every minute.

The walk knows a table of weekdays, the Belgian holidays by their dates, and the wall clock; nothing
of OSM. The year holds both nights on which the clocks change, and 29 February for good measure.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.clock import HOME
from bot.opening_hours import calendar as hours
from bot.opening_hours.osm_rules import Spans, merged
from bot.opening_hours.week import Dated, Week, read_week
from cogs.office_hours.rules.hours_editing import with_hours
from cogs.office_hours.settings import Holiday, OfficeHoursSettings
from tests.kit.laws import examples
from tests.kit.week_tables import Decided, at, easter, spans_on

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
YEAR = datetime(2027, 9, 1, tzinfo=UTC)
TURNING = {date(2027, 10, 31), date(2028, 3, 26)}
"""When the clocks change. What lies wholly in the hour that spring skips never opens."""
MINUTES = 366 * 24 * 60
EASTERS = {
    2024: (3, 31), 2025: (4, 20), 2026: (4, 5), 2027: (3, 28), 2028: (4, 16), 2029: (4, 1),
    2030: (4, 21), 2031: (4, 13), 2038: (4, 25),
}  # fmt: skip


def test_easter_is_where_the_almanac_has_it() -> None:
    assert {year: easter(year) for year in EASTERS} == {
        year: date(year, *day) for year, day in EASTERS.items()
    }


def decided_of(known: OfficeHoursSettings) -> tuple[Decided, ...]:
    """What is decided about dates, read by hand from what was put in."""
    own = known.holiday
    return tuple(EXCEPTIONS[rule] for rule in known.exceptions) + (
        ((own.first, own.last, ()),) if own else ()
    )


EXCEPTIONS: dict[str, Decided] = {}


def exception(first: date, last: date, spans: Spans) -> str:
    """The rule, remembered with what it means."""
    rule = Dated(first, last, spans).rule
    EXCEPTIONS[rule] = (first, last, spans)
    return rule


def walk(
    week: Week, decided: tuple[Decided, ...], start: datetime, minutes: int
) -> Iterator[tuple[datetime, bool]]:
    """Every change of open and closed, minute by minute, by nothing but tables."""
    table = dict(enumerate(week.days))
    was: bool | None = None
    spans: Spans = ()
    today: date | None = None
    for n in range(minutes):
        moment = start + n * MINUTE
        local = moment.astimezone(HOME)
        if local.date() != today:
            today = local.date()
            spans = spans_on(today, table, week.holidays, decided)
        # The hour that autumn shows twice counts once.
        minute = at(2, 59) if local.fold else at(local.hour, local.minute)
        now = any(begin <= minute < end for begin, end in spans)
        if was is not None and now is not was:
            yield moment, now
        was = now


TUESDAY_TO_FRIDAY = with_hours("Mo off", range(1, 5), ((at(14), at(18)),))
NIGHTS = ((0, at(2, 17)), (at(2, 30), at(4)), (at(21), at(24)))
LEAP = date(2028, 2, 29)
YEARS = {
    "as at the start": OfficeHoursSettings(weekly=TUESDAY_TO_FRIDAY),
    "nights, and holidays as other days": OfficeHoursSettings(
        weekly=Week((NIGHTS,) * 7, None).osm,
        exceptions=(exception(LEAP, LEAP, ((at(9, 1), at(9, 2)),)),),
    ),
    "everything at once": OfficeHoursSettings(
        weekly=Week(
            (((at(9), at(12)), (at(13), at(17))), (), NIGHTS, (), NIGHTS, NIGHTS, NIGHTS),
            ((at(10, 5), at(11, 55)),),
        ).osm,
        exceptions=(
            exception(date(2027, 12, 20), date(2028, 1, 9), ()),
            exception(date(2027, 12, 24), date(2027, 12, 24), ((at(20), at(24)),)),
            exception(date(2028, 4, 17), date(2028, 4, 17), ((0, at(24)),)),
            exception(date(2028, 3, 26), date(2028, 3, 26), ((at(1), at(2, 30)),)),
        ),
        holiday=Holiday(first=date(2028, 7, 1), last=date(2028, 8, 31), words="Tot in september!"),
    ),
}


@pytest.mark.parametrize("name", YEARS)
def test_f_h1_a_year_of_openings_and_closings_agrees_with_a_walk_over_every_minute(
    name: str,
) -> None:
    known = YEARS[name]
    week = read_week(known.weekly)
    assert week

    walked = list(walk(week, decided_of(known), YEAR, MINUTES))

    last = walked[-1][0]
    assert list(changes(known.calendar, YEAR, last)) == walked


def changes(
    calendar: hours.Calendar, moment: datetime, last: datetime
) -> Iterator[tuple[datetime, bool]]:
    """The same, by asking when it opens next and when it closes."""
    while moment < last:
        if closes := hours.closes_at(calendar, moment):
            moment = closes
            yield closes, False
        else:
            opens = hours.next_opening(calendar, moment)
            assert opens
            moment = opens
            yield opens, True


# -- any calendar -------------------------------------------------------------------------------

EDGE = st.integers(0, at(24))
SPAN = st.tuples(EDGE, EDGE).filter(lambda two: two[0] < two[1])
SPANS = st.lists(SPAN, max_size=2).map(merged)
WEEKS = st.builds(Week, st.tuples(*[SPANS] * 7), st.one_of(st.none(), st.just(()), SPANS)).filter(
    lambda week: week.opens and any(spans != ((0, at(24)),) for spans in week.days)
)
DATES = st.integers(0, 365).map(lambda n: YEAR.date() + n * DAY)
PERIODS = st.tuples(DATES, st.integers(0, 30)).map(lambda two: (two[0], two[0] + two[1] * DAY))
OTHER_DAYS = st.tuples(PERIODS, SPANS).map(lambda two: exception(*two[0], two[1]))
HOLIDAYS = PERIODS.map(lambda two: Holiday(first=two[0], last=two[1], words="Tot later!"))
CALENDARS = st.builds(
    lambda week, days, own: OfficeHoursSettings(
        weekly=week.osm, exceptions=tuple(days), holiday=own
    ),
    WEEKS,
    st.lists(OTHER_DAYS, max_size=6),
    st.one_of(st.none(), HOLIDAYS),
)
MOMENTS = st.integers(0, MINUTES).map(lambda n: YEAR + n * MINUTE)
FAR = 9 * 24 * 60


@given(CALENDARS, MOMENTS)
@examples(150)
def test_f_h1_the_next_opening_of_any_calendar_agrees_with_a_walk_over_every_minute(
    known: OfficeHoursSettings, moment: datetime
) -> None:
    week = read_week(known.weekly)
    assert week

    found = hours.next_opening(known.calendar, moment)

    walked = walk(week, decided_of(known), moment, FAR)
    expected = next((when for when, is_open in walked if is_open), None)
    assert found == expected or (expected is None and (not found or found - moment >= 8 * DAY))


@given(CALENDARS, MOMENTS)
@examples(150)
def test_f_h1_the_next_opening_is_ahead_and_skips_no_day_that_is_open(
    known: OfficeHoursSettings, moment: datetime
) -> None:
    week = read_week(known.weekly)
    assert week

    found = hours.next_opening(known.calendar, moment)

    if found is None:  # what never closes never opens either
        assert hours.is_open(known.calendar, moment + 8 * DAY)
        return
    assert found > moment
    first, last = (when.astimezone(HOME).date() for when in (moment, found))
    between = [first + n * DAY for n in range(1, (last - first).days)]
    assert [day for day in between if must_open(day, week, known)] == []


def must_open(day: date, week: Week, known: OfficeHoursSettings) -> bool:
    """A day like others that is open, and not only on from the night before."""
    like_others = spans_on(day, {}, ((1, 2),), decided_of(known)) == ()
    decided = any(first <= day <= last for first, last, _ in decided_of(known))
    spans = week.days[day.weekday()]
    return like_others and not decided and day not in TURNING and spans != () and spans[0][0] > 0
