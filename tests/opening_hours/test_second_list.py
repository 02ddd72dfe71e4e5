"""Hours and days as people type them, labelled by hand by someone who had not seen the parser.

The labels are spread out by a reading of their own, minute by minute, and so is what was stored.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest

from bot.app import read_texts
from bot.core.errors import Refusal
from bot.opening_hours.calendar import Calendar, is_open
from bot.opening_hours.typed import as_read, week_from
from bot.opening_hours.typed_dates import days_typed
from bot.opening_hours.week import Week, read_week
from bot.settings import Settings
from bot.shell.views import Words
from bot.shell.weeks import week_in_words
from tests.kit import cases
from tests.kit.cases import Typed
from tests.kit.week_tables import home

HOURS, DATES = cases.second_hours(), cases.second_dates()
TODAY = date(2026, 12, 1)
CODES = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH")
ORDINARY = home(2026, 11, 16)
"""A Monday without holidays around it."""
DAY, WEEK = 24 * 60, 7 * 24 * 60
MOST_REFUSED = 0.05


def named(case: Typed) -> str:
    return f"{case.language}: {' / '.join(case.typed.split())}"


# -- a reading of the labels that shares nothing with the product --------------------------------


def minutes(osm: str) -> tuple[frozenset[int], frozenset[int] | None]:
    """The open minutes of the week from Monday on, and of a holiday if it says anything of it."""
    week: set[int] = set()
    holiday: set[int] | None = None
    for rule in osm.split("; "):
        days, hours = rule.split(" ")
        spans = [] if hours == "off" else [span(each) for each in hours.split(",")]
        for day in numbers(days):
            if CODES[day] == "PH":
                holiday = holiday or set()
                holiday |= {minute for start, end in spans for minute in range(start, end)}
                continue
            week |= {
                (day * DAY + minute) % WEEK for start, end in spans for minute in range(start, end)
            }
    return frozenset(week), None if holiday is None else frozenset(holiday)


def span(hours: str) -> tuple[int, int]:
    start, end = (int(each[:2]) * 60 + int(each[3:]) for each in hours.split("-"))
    return start, end if end > start else end + DAY


def numbers(days: str) -> list[int]:
    found: list[int] = []
    for each in days.split(","):
        first, last = (CODES.index(code) for code in (each[:2], each[-2:]))
        found += [(first + n) % 7 if first < 7 else first for n in range((last - first) % 7 + 1)]
    return found


@cache
def as_understood(case: Typed) -> Week | None:
    try:
        return week_from(case.typed, case.language)
    except Refusal:
        return None


def understood() -> list[str]:
    return sorted({week.osm for case in HOURS if (week := as_understood(case))})


def is_right(week: Week, case: Typed) -> bool:
    found, set_public_holidays = minutes(week.osm)
    for meaning in case.meanings:
        meant, holidays = minutes(meaning)
        if found == meant and (set_public_holidays or frozenset()) == (holidays or frozenset()):
            return True
    return False


# -- what must hold ------------------------------------------------------------------------------


def test_the_lists_are_long_enough_to_mean_something() -> None:
    assert len(HOURS) >= 250
    assert len(DATES) >= 80
    assert sum(not case.may_be_asked for case in HOURS) >= 300


def test_hours_are_understood_as_they_were_meant_or_asked() -> None:
    wrong = {
        named(case): week.osm
        for case in HOURS
        if (week := as_understood(case)) and not is_right(week, case)
    }

    assert wrong == {}


@pytest.mark.parametrize("name", cases.LISTS)
def test_hardly_any_clear_hours_are_refused(name: str) -> None:
    clear = [case for case in cases.second_hours(name) if not case.may_be_asked]

    refused = [case.typed for case in clear if as_understood(case) is None]

    assert len(refused) <= MOST_REFUSED * len(clear), refused


def test_a_refusal_quotes_words_that_were_typed() -> None:
    for case in (case for case in HOURS if not case.meanings):
        with pytest.raises(Refusal) as refused:
            week_from(case.typed, case.language)

        words = str(refused.value.facts.get("words", "")).rstrip("…")
        assert all(word.strip("'") in as_read(case.typed) for word in words.split()), named(case)


SAID = {
    "nl": r"(\d+)(?:\.(\d\d))? uur tot (\d+)(?:\.(\d\d))? uur( de volgende dag)?",
    "fr": r"(\d+) h(?: (\d\d))? à (\d+) h(?: (\d\d))?( le lendemain)?",
    "en": r"(\d+):(\d\d) to (\d+):(\d\d)( the next day)?",
}
TEXTS = read_texts(Settings.model_construct(config_dir=Path("/nonexistent")))


@pytest.mark.parametrize("language", SAID)
def test_the_words_of_each_language_say_the_hours_that_were_stored(language: str) -> None:
    for osm in understood():
        shown = week_in_words(Words(TEXTS, language), read_week(osm))
        lines = [" ".join(line.split()) for line in shown.splitlines()]
        said = {
            (day * DAY + minute) % WEEK
            for day, line in enumerate(lines[:7])
            for start, end in spans_said(line, SAID[language])
            for minute in range(start, end)
        }
        assert said == minutes(osm)[0], osm


def spans_said(line: str, shape: str) -> list[tuple[int, int]]:
    return [
        (int(a) * 60 + int(b or 0), int(c) * 60 + int(d or 0) + (DAY if night else 0))
        for a, b, c, d, night in re.findall(shape, line)
    ]


def test_the_calendar_opens_and_closes_at_the_minute_that_was_meant() -> None:
    for osm in understood():
        calendar, (meant, _) = Calendar(osm), minutes(osm)
        edges = {minute for minute in meant if (minute - 1) % WEEK not in meant}
        edges |= {(minute + 1) % WEEK for minute in meant if (minute + 1) % WEEK not in meant}
        for minute in {each for edge in edges for each in (edge, (edge - 1) % WEEK)}:
            moment = ORDINARY + timedelta(minutes=minute)
            assert is_open(calendar, moment) is (minute in meant), (osm, moment)


def days_understood(case: Typed) -> str | None:
    try:
        first, last = days_typed(case.typed, "", TODAY, case.language)
    except Refusal:
        return None
    return f"{first}" if first == last else f"{first}/{last}"


def test_days_are_understood_as_they_were_meant_or_asked() -> None:
    wrong = {
        named(case): found
        for case in DATES
        if (found := days_understood(case)) not in {None, *case.meanings}
    }

    assert wrong == {}


def test_hardly_any_clear_days_are_refused() -> None:
    clear = [case for case in DATES if not case.may_be_asked]

    refused = [case.typed for case in clear if days_understood(case) is None]

    assert len(refused) <= MOST_REFUSED * len(clear), refused
