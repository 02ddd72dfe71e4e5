"""The store knows moments as numbers, so that no two are ever compared as text (F-D6)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.clock import from_seconds, to_seconds

FIRST, LAST = (datetime(year, 1, 1) for year in (1999, 2101))  # noqa: DTZ001 - hypothesis adds a zone
MOMENTS = st.datetimes(FIRST, LAST, timezones=st.timezones())


@given(MOMENTS, MOMENTS)
def test_f_d6_moments_of_any_zone_and_year_keep_their_order(one: datetime, other: datetime) -> None:
    earlier, later = sorted([one, other], key=lambda each: each.astimezone(UTC))

    assert to_seconds(earlier) <= to_seconds(later)


@given(MOMENTS)
def test_a_moment_comes_back_to_the_second(moment: datetime) -> None:
    back = from_seconds(to_seconds(moment))

    assert back.tzinfo is UTC
    assert timedelta() <= moment.astimezone(UTC) - back < timedelta(seconds=1)


def test_the_hour_that_autumn_repeats_is_two_moments() -> None:
    first = datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Brussels"))

    assert to_seconds(first.replace(fold=1)) - to_seconds(first) == 3600


def test_a_moment_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="without a time zone"):
        to_seconds(datetime(2026, 11, 24, 14))  # noqa: DTZ001 - that is the point
