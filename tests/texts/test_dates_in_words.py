"""Moments in words: a concrete day and hour, by the wall clock at home."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.clock import HOME
from bot.texts.catalogue import Texts, read
from bot.texts.dates_in_words import clock_in_words, date_in_words, day_in_words, in_words
from bot.texts.languages import LOCALES

TEXTS: Texts = read([Path("bot")])


def at_home(year: int, month: int, day: int, hour: int, minute: int = 0) -> datetime:
    """A moment, as the store gives it back: in UTC."""
    return datetime(year, month, day, hour, minute, tzinfo=HOME).astimezone(UTC)


@pytest.mark.parametrize(
    ("locale", "today", "tomorrow", "other"),
    [
        ("nl", "vandaag om 18 uur", "morgen om 13.30 uur", "donderdag 3 december om 14 uur"),
        ("en", "today at 18:00", "tomorrow at 13:30", "Thursday 3 December at 14:00"),
        ("fr", "aujourd'hui à 18 h", "demain à 13 h 30", "jeudi 3 décembre à 14 h"),
    ],
)
def test_a_moment_is_said_in_each_language(
    locale: str, today: str, tomorrow: str, other: str
) -> None:
    now = at_home(2026, 11, 24, 15, 10)

    def said(moment: datetime) -> str:
        return in_words(TEXTS, locale, moment, now)

    assert said(at_home(2026, 11, 24, 18)) == today
    assert said(at_home(2026, 11, 25, 13, 30)) == tomorrow
    assert said(at_home(2026, 12, 3, 14)) == other


def test_midnight_at_home_and_not_in_utc_parts_today_from_tomorrow() -> None:
    late = at_home(2026, 7, 14, 23, 59)
    assert late.hour == 21  # in UTC there are two more hours of this day

    assert in_words(TEXTS, "nl", late + timedelta(minutes=1), late) == "morgen om 0 uur"
    assert in_words(TEXTS, "nl", late, late) == "vandaag om 23.59 uur"
    assert in_words(TEXTS, "nl", late, late + timedelta(minutes=1)) == "gisteren om 23.59 uur"


def test_new_year_is_tomorrow() -> None:
    now = at_home(2026, 12, 31, 23, 30)

    assert in_words(TEXTS, "nl", at_home(2027, 1, 1, 14), now) == "morgen om 14 uur"


@pytest.mark.parametrize(
    ("saturday", "sunday"),
    [
        (at_home(2026, 3, 28, 23, 30), at_home(2026, 3, 29, 14)),  # 13.5 hours later
        (at_home(2026, 10, 24, 23, 30), at_home(2026, 10, 25, 14)),  # 15.5 hours later
    ],
)
def test_f_h2_the_night_in_which_the_clock_changes_is_one_night(
    saturday: datetime, sunday: datetime
) -> None:
    assert in_words(TEXTS, "nl", sunday, saturday) == "morgen om 14 uur"


def test_f_h2_both_hours_of_the_night_that_repeats_itself_are_said_as_on_the_wall() -> None:
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)

    assert clock_in_words(TEXTS, "nl", first) == "2.30 uur"
    assert clock_in_words(TEXTS, "nl", first + timedelta(hours=1)) == "2.30 uur"


@given(
    st.datetimes(datetime(2024, 1, 1), datetime(2036, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - hypothesis adds the zone
    st.sampled_from(LOCALES),
)
def test_every_day_and_hour_has_words(moment: datetime, locale: str) -> None:
    local = moment.astimezone(HOME)

    day = "1er" if locale == "fr" and local.day == 1 else local.day
    assert f" {day} " in day_in_words(TEXTS, locale, moment)
    assert clock_in_words(TEXTS, locale, moment).startswith(f"{local.hour}")


def test_what_may_be_read_a_day_later_has_a_date_even_today() -> None:
    assert date_in_words(TEXTS, "nl", at_home(2026, 11, 24, 18)) == "dinsdag 24 november om 18 uur"


def test_no_two_days_of_a_year_are_said_alike() -> None:
    days = [at_home(2027, 1, 1, 12) + timedelta(days=n) for n in range(365)]

    for locale in LOCALES:
        assert len({day_in_words(TEXTS, locale, day) for day in days}) == 365
