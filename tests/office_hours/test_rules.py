"""Open, until when, and when next: on every day of the week, over DST, midnight and holidays."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from bot.core.clock import HOME
from bot.core.errors import Refusal
from bot.opening_hours.calendar import Calendar, closes_at, is_open, next_opening
from bot.opening_hours.typed import hours_from
from cogs.office_hours.rules.openness import OpeningStatus, openness, shift_end, while_someone_stays
from cogs.office_hours.settings import OfficeHoursSettings
from tests.kit.laws import examples

PATTERNS = [
    "Tu-Fr 14:00-18:00; PH off",
    "Mo-Fr 09:00-17:00",
    "Mo-Su 12:00-14:00,16:00-20:00",
    "Fr 21:00-02:00",
    "We 14:00-24:00",
]
DAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]


def home(*parts: int) -> datetime:
    """A moment on the wall clock at home, in UTC."""
    return datetime(*parts, tzinfo=HOME).astimezone(UTC)  # type: ignore[misc,arg-type]


@pytest.mark.parametrize("pattern", PATTERNS)
def test_f_h1_the_next_opening_is_a_real_future_moment_at_which_it_opens(pattern: str) -> None:
    calendar = Calendar(pattern)
    for day, hour in product(range(7), (3, 13, 15, 17, 23)):
        moment = home(2026, 11, 16 + day, hour)

        opens = next_opening(calendar, moment)

        assert opens is not None, moment
        assert opens > moment
        assert is_open(calendar, opens), moment
        assert not is_open(calendar, opens - timedelta(minutes=1)), moment


@pytest.mark.parametrize(
    ("rule", "moment", "opens"),
    [
        # The clock goes back on 25 October 2026 and forward on 28 March 2027.
        ("Su 14:00-18:00", home(2026, 10, 24, 22), home(2026, 10, 25, 14)),
        ("Su 14:00-18:00", home(2027, 3, 27, 22), home(2027, 3, 28, 14)),
        ("Mo 09:00-17:00", home(2026, 10, 25, 1), home(2026, 10, 26, 9)),
        ("Su 02:15-03:30", home(2027, 3, 28, 0), datetime(2027, 3, 28, 1, tzinfo=UTC)),
    ],
)
def test_f_h2_the_clock_change_moves_no_opening(
    rule: str, moment: datetime, opens: datetime
) -> None:
    assert next_opening(Calendar(rule), moment) == opens


def test_f_h3_a_night_that_spans_midnight_is_one_opening() -> None:
    calendar = Calendar("Fr 21:00-02:00")

    assert is_open(calendar, home(2026, 11, 28, 1))
    assert closes_at(calendar, home(2026, 11, 27, 23)) == home(2026, 11, 28, 2)


@pytest.mark.parametrize(
    "holiday",
    [
        pytest.param(date(2026, 12, 25), id="Christmas"),
        pytest.param(date(2027, 1, 1), id="New Year"),
        pytest.param(date(2027, 3, 29), id="Easter Monday"),
        pytest.param(date(2027, 5, 6), id="Ascension"),
        pytest.param(date(2027, 5, 17), id="Whit Monday"),
        pytest.param(date(2026, 7, 21), id="national day"),
    ],
)
def test_f_h4_belgian_holidays_are_closed(holiday: date) -> None:
    noon = datetime.combine(holiday, time(12), HOME)

    assert not is_open(Calendar("Mo-Su 09:00-17:00; PH off"), noon)
    assert is_open(Calendar("Mo-Su 09:00-17:00"), noon)


def test_f_h4_a_closure_and_a_half_day_override_the_week() -> None:
    calendar = Calendar("Tu-Fr 14:00-18:00; PH off", ("2026 Nov 24 off", "2026 Nov 25 10:00-12:00"))

    assert not is_open(calendar, home(2026, 11, 24, 15))
    assert next_opening(calendar, home(2026, 11, 24, 15)) == home(2026, 11, 25, 10)
    assert closes_at(calendar, home(2026, 11, 25, 11)) == home(2026, 11, 25, 12)


@pytest.mark.parametrize("rule", ["", "   ", "off", "nonsense", "2020 Jan 01 10:00-12:00"])
def test_f_h6_f_h7_what_cannot_be_read_or_never_opens_is_closed(rule: str) -> None:
    found = openness(Calendar(rule), someone_is_here=True, moment=home(2026, 11, 24, 15))

    assert (found.status, found.closes_at, found.opens_at) == (OpeningStatus.CLOSED, None, None)


def test_r42_open_means_the_calendar_and_someone() -> None:
    calendar, moment = Calendar(PATTERNS[0]), home(2026, 11, 24, 15)

    someone = openness(calendar, someone_is_here=True, moment=moment)
    nobody = openness(calendar, someone_is_here=False, moment=moment)

    assert (someone.status, someone.closes_at) == (OpeningStatus.OPEN, home(2026, 11, 24, 18))
    assert (nobody.status, nobody.opens_at) == (OpeningStatus.NOBODY, home(2026, 11, 25, 14))


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (home(2026, 11, 24, 15), home(2026, 11, 24, 18)),
        (home(2026, 11, 24, 13, 58), home(2026, 11, 24, 18)),
        (home(2026, 11, 24, 19), home(2026, 11, 24, 23)),
        (home(2026, 11, 23, 10), home(2026, 11, 23, 14)),
        (home(2026, 11, 24, 0, 10), home(2026, 11, 24, 4, 10)),
    ],
    ids=["inside", "just before", "after hours", "on a closed day", "after midnight"],
)
def test_a_shift_ends_with_the_hours_of_the_day(start: datetime, end: datetime) -> None:
    assert shift_end(Calendar(PATTERNS[0]), start) == end


def test_f_h8_a_shift_ends_by_itself_although_the_hours_hardly_ever_do() -> None:
    always = Calendar("Mo-Su 00:00-24:00; PH off")

    assert shift_end(always, home(2026, 11, 24, 15)) == home(2026, 11, 24, 19)


@pytest.mark.parametrize(
    "typed",
    ["Tu", "Tu-Fr; PH off", "Tu-Fr 14:00-18:00; Sa", "24/7; PH off", "off", "14-18 di 10-12"],
)
def test_f_h6_days_without_hours_are_not_taken_for_day_and_night(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        hours_from(typed)

    assert refused.value.text in {
        "hours-not-understood",
        "hours-nothing",
        "hours-no-times",
        "hours-day-and-night",
        "hours-unclear",
    }


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("Tu 14:00-14:00", "hours-same"),
        ("di 14-26", "hours-not-understood"),
    ],
)
def test_f_h6_hours_that_no_clock_shows_are_refused(typed: str, text: str) -> None:
    with pytest.raises(Refusal) as refused:
        hours_from(typed)

    assert refused.value.text == text


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("dinsdag tot en met vrijdag van 14 tot 18 uur.", "Tu-Fr 14:00-18:00; PH off"),
        ("du lundi au vendredi de 9 h à 17 h", "Mo-Fr 09:00-17:00; PH off"),
        ("ma., di. en do. 14 u - 18 u", "Mo,Tu,Th 14:00-18:00; PH off"),
        ("di-vr 14-18; PH off", "Tu-Fr 14:00-18:00; PH off"),
        ("di-vr 14-18, feestdagen 10-12", "Tu-Fr 14:00-18:00; PH 10:00-12:00"),
    ],
)
def test_hours_may_be_written_out(typed: str, understood: str) -> None:
    assert hours_from(typed) == understood


@pytest.mark.parametrize("exception", ["2026 Dec 24-2027 Jan 03 off", "2026 Dec 12 10:00-12:00"])
def test_f_h4_an_exception_is_a_rule_with_dates(exception: str) -> None:
    assert OfficeHoursSettings(exceptions=(exception,)).exceptions == (exception,)


@pytest.mark.parametrize(
    "exception",
    [
        "",
        "off",
        "Mo-Su 00:00-24:00",
        "Dec 25 off",
        "2026 Dec 25",
        "2026 Feb 30 off",
        "2027 Jan 03-2026 Dec 24 off",
        "2026 Dec 12 10:00-10:00",
        "2026 Dec 12 off; Mo-Su 10:00-12:00",
    ],
)
def test_f_h6_what_is_no_exception_is_not_kept(exception: str) -> None:
    with pytest.raises(ValidationError):
        OfficeHoursSettings(exceptions=(exception,))


@pytest.mark.parametrize("weekly", ["", "24/7", "Tu", "SH off", "Tu 14:00-14:00", "10:00-12:00"])
def test_f_h6_what_is_no_week_is_not_kept(weekly: str) -> None:
    with pytest.raises(ValidationError):
        OfficeHoursSettings(weekly=weekly)


SPANS = st.tuples(st.integers(0, 90), st.integers(1, 6)).map(lambda s: (s[0], min(s[0] + s[1], 96)))
WEEKS = st.dictionaries(st.integers(0, 6), SPANS, min_size=1)


def quarter(number: int) -> str:
    return f"{number // 4:02}:{number % 4 * 15:02}"


@examples(40)
@given(WEEKS, st.integers(0, 365 * 96))
def test_the_next_opening_agrees_with_a_walk_along_the_clock(
    week: dict[int, tuple[int, int]], start: int
) -> None:
    rule = "; ".join(f"{DAYS[d]} {quarter(a)}-{quarter(b)}" for d, (a, b) in week.items())
    moment = datetime(2026, 7, 1, tzinfo=UTC) + timedelta(minutes=15 * start)

    found = next_opening(Calendar(rule), moment)

    assert found == _walked(week, moment)


def _walked(week: dict[int, tuple[int, int]], moment: datetime) -> datetime | None:
    """Look at every quarter of an hour for eight days, with nothing but a table of weekdays."""
    was = _open_by_table(week, moment)
    for step in range(1, 8 * 96 + 8):
        at = moment + timedelta(minutes=15 * step)
        now = _open_by_table(week, at)
        if now and not was:
            return at
        was = now
    return None


def _open_by_table(week: dict[int, tuple[int, int]], moment: datetime) -> bool:
    local = moment.astimezone(HOME)
    first, last = week.get(local.weekday(), (0, 0))
    return first <= local.hour * 4 + local.minute // 15 < last


@pytest.mark.parametrize(("stays", "until"), [(15, 15), (17, 17), (19, 18)])
def test_r42_it_is_open_no_longer_than_the_hours_and_no_longer_than_anybody_stays(
    stays: int, until: int
) -> None:
    now = home(2026, 11, 24, 14, 30)
    found = openness(Calendar("Tu-Fr 14:00-18:00"), someone_is_here=True, moment=now)

    open_ = while_someone_stays(found, [home(2026, 11, 24, stays), home(2026, 11, 24, 15)])

    assert open_.closes_at == home(2026, 11, 24, until)
