"""Hours and dates as people fill them in: what is understood, and the one sentence for the rest."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.errors import Refusal
from bot.opening_hours.form_fields import hours_of_day, spans_filled, spans_said
from bot.opening_hours.osm_rules import is_dated
from bot.opening_hours.typed_dates import FARTHEST, days_typed
from bot.opening_hours.week import Dated, read_dated, still_to_come
from tests.kit.week_tables import at

TODAY = date(2026, 11, 24)

CLOCKS = {
    "14": at(14), "14:30": at(14, 30), "14.30": at(14, 30), "14u30": at(14, 30),
    "14h30": at(14, 30),
    "14u": at(14), "14 uur": at(14), "14.30 uur": at(14, 30), " 9 ": at(9), "09:05": at(9, 5),
    "2pm": at(14), "2:30 PM": at(14, 30), "12am": 0, "12 pm": at(12), "0": 0,
}  # fmt: skip
NO_CLOCKS = (
    "25", "24.30", "14.60", "14-18", "twee", "1430", "14:3", "13pm", "0am", "-1", "٣", "14,30"
)  # fmt: skip


@pytest.mark.parametrize("typed", CLOCKS)
def test_a_clock_may_be_written_in_many_ways(typed: str) -> None:
    assert spans_filled([(typed, "23.59")]) == ((CLOCKS[typed], at(23, 59)),)


@pytest.mark.parametrize("typed", NO_CLOCKS)
def test_what_no_clock_shows_is_refused(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        spans_filled([(typed, "24")])

    assert refused.value.text == "hours-clock-not-understood"


@pytest.mark.parametrize(
    ("pairs", "spans"),
    [
        ([("14", "18"), ("", "")], ((at(14), at(18)),)),
        ([("", " "), ("14", "18")], ((at(14), at(18)),)),
        ([("16", "20"), ("12", "14")], ((at(12), at(14)), (at(16), at(20)))),
        ([("12", "14"), ("14", "16")], ((at(12), at(16)),)),
        ([("20", "24")], ((at(20), at(24)),)),
        ([("20", "0")], ((at(20), at(24)),)),
        ([("0", "24")], ((0, at(24)),)),
    ],
)
def test_from_and_until_make_hours(pairs: list[tuple[str, str]], spans: object) -> None:
    assert spans_filled(pairs) == spans


@pytest.mark.parametrize(
    ("pairs", "text"),
    [
        ([("", ""), ("", "")], "hours-empty"),
        ([("14", "")], "hours-half"),
        ([("", "14")], "hours-half"),
        ([("14", "14.00")], "hours-same"),
        ([("0", "0")], "hours-same"),
        ([("24", "2")], "hours-begins-at-24"),
        ([("18", "14")], "hours-over-midnight"),
        ([("10", "14"), ("13", "16")], "hours-overlap"),
        ([("10", "14"), ("10", "14")], "hours-overlap"),
        ([("7", "8"), ("9", "10"), ("11", "12"), ("13", "14"), ("15", "16")], "hours-many"),
        ([("6", "9")], "hours-unclear-times"),
        ([("10", "half twaalf")], "hours-clock-not-understood"),
    ],
)
def test_f_h6_each_impossible_thing_has_its_own_sentence(
    pairs: list[tuple[str, str]], text: str
) -> None:
    with pytest.raises(Refusal) as refused:
        spans_filled(pairs)

    assert refused.value.text == text


def test_f_h3_a_night_is_kept_as_one_and_what_is_no_night_is_refused() -> None:
    assert spans_filled([("21.30", "2")]) == ((at(21, 30), at(26)),)
    with pytest.raises(Refusal) as refused:
        spans_filled([("18", "14")])

    assert refused.value.facts == {"start": "18", "end": "14"}


def test_half_a_day_on_the_form_is_an_afternoon_and_never_a_night() -> None:
    assert spans_filled([("1", "5")]) == ((at(13), at(17)),)
    assert spans_filled([("01", "05")]) == ((at(1), at(5)),)


@pytest.mark.parametrize(
    "typed", ["10-12 en 14-16", "10-12, 14-16", "10 tot 12 uur & 14u-16u", "10h à 12h et 14h à 16h"]
)
def test_hours_of_one_day_may_be_written_in_one_line(typed: str) -> None:
    assert spans_said(typed) == ((at(10), at(12)), (at(14), at(16)))


@pytest.mark.parametrize("typed", ["", " ", "gesloten", "Dicht", "fermé", "closed"])
def test_a_day_may_be_closed_in_words(typed: str) -> None:
    assert hours_of_day(typed) == ()


@pytest.mark.parametrize("typed", ["gesloten", "10", "10-12-14", "10-12 en", "di 10-12"])
def test_a_line_that_is_not_hours_is_refused(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        spans_said(typed)

    assert refused.value.text == "hours-spans-not-understood"


# -- dates --------------------------------------------------------------------------------------

DATES = {
    "24/12": date(2026, 12, 24), "24/12/2026": date(2026, 12, 24), "24-12-26": date(2026, 12, 24),
    "24.12": date(2026, 12, 24), "24 december": date(2026, 12, 24), "24 dec": date(2026, 12, 24),
    "24 dec.": date(2026, 12, 24), "2026-12-24": date(2026, 12, 24),
    "24 December 2026": date(2026, 12, 24), "donderdag 24 december": date(2026, 12, 24),
    "24 décembre": date(2026, 12, 24), "1er août": date(2027, 8, 1), "1 mrt": date(2027, 3, 1),
    "24/11": TODAY, "23/11/2027": date(2027, 11, 23), "29/2/2028": date(2028, 2, 29),
    " 3/1 ": date(2027, 1, 3), "1ste mei": date(2027, 5, 1), "25ste dec": date(2026, 12, 25),
    "do 24/12": date(2026, 12, 24), "jeudi 24/12": date(2026, 12, 24),
    "24 12 2026": date(2026, 12, 24), "Dec 24": date(2026, 12, 24),
    "December 24, 2026": date(2026, 12, 24), "Thursday, December 24th": date(2026, 12, 24),
    "vandaag": TODAY, "morgen": date(2026, 11, 25), "overmorgen": date(2026, 11, 26),
    "demain": date(2026, 11, 25), "tomorrow": date(2026, 11, 25), "le 24 déc.": date(2026, 12, 24),
    "24 de december": date(2026, 12, 24), "24th of December": date(2026, 12, 24),
}  # fmt: skip
NO_DATES = {
    "": "not-understood", "kerst": "not-understood", "24": "not-understood",
    "٣/٣": "not-understood",
    "24/12/20266": "not-understood", "24 12": "not-understood", "ma": "not-understood",
    "ma 24/12": "weekday", "24/12 - 3": "not-understood", "23/11": "over", "29/2": "not-this-year",
    "31/2": "unknown", "31/2/2027": "unknown", "0/5": "unknown", "5/13": "unknown",
    "29/2/2027": "unknown", "24 jui": "unknown", "24 brumaire": "unknown", "1/1/0000": "past",
    "kerst 24/12": "not-understood",
    "23/11/2026": "past", "2026-11-23": "past", "24/12/25": "past", "24/12/2031": "far",
}  # fmt: skip


@pytest.mark.parametrize("typed", DATES)
def test_a_date_may_be_written_in_many_ways(typed: str) -> None:
    assert days_typed(typed, "", TODAY) == (DATES[typed], DATES[typed])


@pytest.mark.parametrize("typed", NO_DATES)
def test_f_h6_what_is_no_date_or_over_is_refused(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        days_typed(typed, "", TODAY)

    assert refused.value.text == f"hours-date-{NO_DATES[typed]}"


def test_f_h4_days_in_a_row_may_go_over_new_year() -> None:
    assert days_typed("24/12", "3/1", TODAY) == (date(2026, 12, 24), date(2027, 1, 3))


ROWS = {
    "24/12-3/1": (date(2026, 12, 24), date(2027, 1, 3)),
    "24/12 t/m 3/1": (date(2026, 12, 24), date(2027, 1, 3)),
    "van 24 december tot en met 3 januari": (date(2026, 12, 24), date(2027, 1, 3)),
    "24-12-3-1": (date(2026, 12, 24), date(2027, 1, 3)),
    "24 - 28 december": (date(2026, 12, 24), date(2026, 12, 28)),
    "du 24 au 28 décembre": (date(2026, 12, 24), date(2026, 12, 28)),
    "24 dec 2026 to 28 dec 2026": (date(2026, 12, 24), date(2026, 12, 28)),
    "morgen tot 30/11": (date(2026, 11, 25), date(2026, 11, 30)),
}


@pytest.mark.parametrize("typed", ROWS)
def test_f_h4_days_in_a_row_may_stand_in_one_field(typed: str) -> None:
    assert days_typed(typed, "", TODAY) == ROWS[typed]


def test_f_h6_days_that_were_swapped_do_not_close_the_bench_for_a_year() -> None:
    with pytest.raises(Refusal) as asked:
        days_typed("28/12", "24/12", TODAY)

    assert asked.value.text == "hours-date-long"
    assert asked.value.facts == {"count": 362, "last": "24/12/2027"}


def test_f_h6_more_than_two_months_are_asked_and_the_year_says_that_they_are_meant() -> None:
    assert days_typed("1/7", "31/8", TODAY) == (date(2027, 7, 1), date(2027, 8, 31))
    with pytest.raises(Refusal, match="hours-date-long"):
        days_typed("1/7", "1/9", TODAY)

    assert days_typed("1/7/2027", "1/9/2027", TODAY) == (date(2027, 7, 1), date(2027, 9, 1))


def test_f_h6_a_weekday_that_does_not_fit_its_date_is_asked() -> None:
    with pytest.raises(Refusal) as asked:
        days_typed("ma 24/12", "", TODAY)

    assert asked.value.facts == {"day": "24/12/2026", "weekday": "d3"}


def test_f_h6_a_last_day_before_the_first_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        days_typed("24/12/2026", "20/12/2026", TODAY)

    assert refused.value.text == "hours-date-order"


DAYS = st.dates(TODAY, TODAY + FARTHEST)


@given(st.tuples(DAYS, DAYS).map(sorted), st.sampled_from(["", "10-12", "10-12 en 14-24"]))
def test_dates_that_can_be_filled_in_come_back_as_they_were(days: list[date], typed: str) -> None:
    first, last = days_typed(days[0].isoformat(), days[1].isoformat(), TODAY)
    dated = Dated(first, last, spans_said(typed) if typed else ())

    assert is_dated(dated.rule)
    assert read_dated(dated.rule) == dated


@given(st.text(max_size=30), st.text(max_size=30))
def test_f_h6_any_text_is_a_date_or_refused(first: str, last: str) -> None:
    try:
        found = days_typed(first, last, TODAY)
    except Refusal:
        return
    assert TODAY <= found[0] <= found[1] <= TODAY + FARTHEST


def test_what_is_over_is_left_out_and_the_last_day_is_not_over() -> None:
    rules = ("2026 Nov 23 off", "2026 Nov 20-2026 Nov 24 off", "2026 Nov 25 10:00-12:00")

    assert still_to_come(rules, TODAY) == rules[1:]
