"""The hours of a town's own lines, as people write them and as OSM does: one meaning."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from bot.opening_hours import calendar as hours
from bot.opening_hours.calendar import Calendar
from cogs.helplines.rules.directory_schema import ContactChannel
from tests.kit.week_tables import home

PHONE = {
    "type": "phone",
    "display": "09 123 45 67",
    "dial": "091234567",
    "verified": "municipality",
    "hours_verified": "municipality",
}


def channel(typed: str) -> ContactChannel:
    return ContactChannel.model_validate({**PHONE, "opening_hours": typed})


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("ma en wo 14-18 uur", "Mo,We 14:00-18:00; PH off"),
        ("lundi-vendredi 9h-12h", "Mo-Fr 09:00-12:00; PH off"),
        ("Mo-Fr 09:00-17:00", "Mo-Fr 09:00-17:00"),
        ("24/7", "24/7"),
    ],
)
def test_an_own_line_may_have_its_hours_as_people_write_them(typed: str, kept: str) -> None:
    assert channel(typed).opening_hours == kept


@pytest.mark.parametrize("typed", ["ma 6-9", "na afspraak", "ma-vr", "Mo-Fr"])
def test_hours_that_are_not_certain_are_a_mistake_in_the_file(typed: str) -> None:
    with pytest.raises(ValidationError):
        channel(typed)


def test_a_space_after_a_comma_calls_no_line_open_at_night() -> None:
    calendar = Calendar(channel("Mo, We 14:00-18:00").opening_hours or "")

    assert not hours.is_open(calendar, home(2026, 11, 16, 3))
    assert hours.is_open(calendar, home(2026, 11, 16, 15))
    assert hours.next_opening(calendar, home(2026, 11, 16, 19)) == home(2026, 11, 18, 14)
