"""Single values and hours of HSDS, as directories fill them in and as ours go out."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.clock import HOME
from bot.opening_hours import calendar as hours
from bot.opening_hours.calendar import Calendar
from cogs.helplines.rules import hsds_hours, hsds_values
from tests.kit.laws import examples

TODAY = date(2026, 11, 24)
WEEKLY = {"id": "u1", "freq": "WEEKLY", "byday": "MO,WE", "opens_at": "14:00", "closes_at": "18:00"}


# -- values -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "numbers"),
    [
        ("02/123 45 67", [("02/123 45 67", "021234567", "+3221234567")]),
        ("+31 (0)20 123 45 67", [("+31 20 123 45 67", "+31201234567", "+31201234567")]),
        ("0032 2 123 45 67", [("+32 2 123 45 67", "+3221234567", "+3221234567")]),
        ('"+44 1234 234567"', [("+44 1234 234567", "+441234234567", "+441234234567")]),
        ("106", [("106", "106", None)]),
        ("Tel. 0800 32 123 (gratis)", [("0800 32 123", "080032123", "+3280032123")]),
        (
            "02 123 45 67 / 0470 12 34 56",
            [
                ("02 123 45 67", "021234567", "+3221234567"),
                ("0470 12 34 56", "0470123456", "+32470123456"),
            ],
        ),
        ("021234567/0470123456", [
            ("021234567", "021234567", "+3221234567"), ("0470123456", "0470123456", "+32470123456"),
        ]),
        ("102 of 103; 106", [("102", "102", None), ("103", "103", None), ("106", "106", None)]),
        ("02 123 45 67 ext. 12", [("02 123 45 67", "021234567", "+3221234567")]),
        (None, []), ("", []), ("n/a", []),
    ],
)  # fmt: skip
def test_numbers_as_people_write_them(
    said: str | None, numbers: list[tuple[str, str, str | None]]
) -> None:
    assert [(each.display, each.dial, each.e164) for each in hsds_values.numbers(said)] == numbers


@pytest.mark.parametrize(
    ("said", "age"), [(None, None), ("", None), (12, 12), ("12.0", 12), (12.5, 12), ("12,5", 12)]
)
def test_ages_may_be_missing_empty_or_decimal(said: Any, age: int | None) -> None:
    assert hsds_values.age(said) == age


@pytest.mark.parametrize("said", ["jong", "-3", "NaN", "1e9", "inf"])
def test_what_is_no_age_is_not_taken_for_one(said: str) -> None:
    with pytest.raises(ValueError, match=said):
        hsds_values.age(said)


@pytest.mark.parametrize(
    ("said", "address"),
    [
        ("www.awel.be", "https://www.awel.be"),
        ("HTTP://Awel.be/Chat", "http://Awel.be/Chat"),
        ("awel.be", "https://awel.be"),
        (None, None),
    ],
)
def test_addresses_without_a_scheme_get_one(said: str | None, address: str | None) -> None:
    assert hsds_values.address(said) == address


@pytest.mark.parametrize("said", ["bel ons", "hallo@awel.be", "nergens"])
def test_what_is_no_address_is_not_taken_for_one(said: str) -> None:
    with pytest.raises(ValueError, match=said):
        hsds_values.address(said)


# -- hours --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rows", "osm"),
    [
        ([WEEKLY], "Mo,We 14:00-18:00"),
        ([WEEKLY, {**WEEKLY, "opens_at": "09:00:00", "closes_at": "12:00:00"}],
         "Mo,We 09:00-12:00,14:00-18:00"),
        ([{**WEEKLY, "byday": "SA-MO", "opens_at": "20:00", "closes_at": "02:00"}],
         "Mo,Sa,Su 20:00-02:00"),
        ([{**WEEKLY, "closes_at": "00:00"}], "Mo,We 14:00-24:00"),
        ([{**WEEKLY, "opens_at": "2:00 PM", "closes_at": "6:00 pm"}], "Mo,We 14:00-18:00"),
        ([{**WEEKLY, "byday": ["MO", "WE"]}], "Mo,We 14:00-18:00"),
        ([{**WEEKLY, "byday": "MO-SU", "opens_at": "00:00", "closes_at": "23:59"}], "24/7"),
        ([], None),
    ],
)  # fmt: skip
def test_rows_of_a_week_are_hours(rows: list[dict[str, Any]], osm: str | None) -> None:
    assert hsds_hours.opening_hours(rows, TODAY) == osm


SPANS = st.sampled_from(["09:00-12:00", "14:00-18:00", "20:00-02:00", "00:00-24:00", "22:00-24:00"])
DAYS = st.sampled_from(["Mo", "Tu-Th", "Sa-Mo", "Mo, We", "Fr,Su", "PH,Su"])


@given(rules=st.lists(st.tuples(DAYS, SPANS), min_size=1, max_size=3))
@examples(60)
def test_exported_rows_say_the_same_as_the_calendar_every_quarter_of_a_week(
    rules: list[tuple[str, str]],
) -> None:
    osm = "; ".join(f"{days} {span}" for days, span in rules)
    again = hsds_hours.opening_hours(hsds_hours.rows(osm), TODAY)

    monday = datetime(2026, 9, 7, tzinfo=HOME)
    for quarter in range(7 * 24 * 4):
        moment = monday + timedelta(minutes=15 * quarter)
        assert hours.is_open(Calendar(osm), moment) == hours.is_open(
            Calendar(again or "off"), moment
        )


@pytest.mark.parametrize(
    ("osm", "first"),
    [
        ("Sa-Mo 10:00-12:00", {"byday": "MO,SA,SU", "opens_at": "10:00", "closes_at": "12:00"}),
        ("Fr 20:00-02:00", {"byday": "FR", "opens_at": "20:00", "closes_at": "02:00"}),
        ("24/7", {"byday": "MO,TU,WE,TH,FR,SA,SU", "opens_at": "00:00", "closes_at": "23:59"}),
    ],
)
def test_hours_become_rows(osm: str, first: dict[str, str]) -> None:
    assert hsds_hours.rows(osm) == [first]
