"""OSM hours of public test suites, held against a second evaluator: the library, as it reads them.

Their texts are not ours to ship: `OSM_STRINGS` names a file with one string a line
(`CONTRIBUTING.md`). Without it only those below are tried, one of each kind that once went wrong.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from opening_hours import OpeningHours, ParserError  # type: ignore[attr-defined] # no stub names it

from bot.core.clock import HOME
from bot.core.errors import Refusal
from bot.opening_hours.calendar import Calendar, is_open
from bot.opening_hours.osm_rules import read_rules
from bot.opening_hours.typed import week_from
from cogs.helplines.rules.directory_schema import is_readable

VARIABLE = "OSM_STRINGS"
HALF_HOUR = timedelta(minutes=30)
ORDINARY = (datetime(2026, 11, 16), datetime(2027, 2, 1), datetime(2027, 6, 7))  # noqa: DTZ001 - wall clock
"""Mondays without a holiday in the week: of these a text that does not name them says nothing."""
FESTIVE = (datetime(2026, 12, 21), datetime(2026, 12, 28))  # noqa: DTZ001 - wall clock
OURS = {
    "We[4-5] 10:00-12:00": "a range of weeks of the month",
    "Mo[2-4],Fr[-1] 10:00-12:00": "",
    "Mo-Fr 10:00-16:00, We 12:00-18:00": "adds to OSM, replaces to people",
    "Mo-Fr 10:00-16:00, We 12:00-18:00,": "",
    "12:00-14:00, We 16:00-18:00": "a rule after a comma, which the library alone can read",
    "10:00-20:00 open, 12:00-14:00 closed": "",
    "Nov-Mar Mo-Fr 11:30-17:00, Mo-Su 17:00-01:00": "",
    "Apr Tu-Su 10:00-14:30, May Tu-Su 10:00-14:30": "",
    "2020, Mo-Su 10:00-16:00": "",
    "Jun-Aug We 11:00-14:00; Dec We 12:00-13:00": "",
    "Mo-Fr 09:00-17:00; Jul-Aug off": "",
}
DELIBERATE = {
    "Mo, Tu, We, Th, Fr, Su 11:00-01:00; Sa 11:00-02:00": "a space after a comma is a slip",
    "Mo-Sa 07:00-19:00; PH Su off": "only holidays that fall on a Sunday",
    "Fr-Sa 18:00-06:00; PH off": "what was closed on Friday has no night",
}
"""Where the calendar reads as people do, and the library otherwise (`hours_rules`)."""


def public_strings() -> list[str]:
    file = os.environ.get(VARIABLE)
    lines = Path(file).read_text("utf-8").splitlines() if file else []
    return [*dict.fromkeys([*OURS, *DELIBERATE, *(line.strip() for line in lines if line.strip())])]


STRINGS = public_strings()


def second(osm: str) -> OpeningHours | None:
    try:
        return OpeningHours(osm, country="BE")
    except ParserError:
        return None


def differing(osm: str, mine: str, weeks: Iterable[datetime]) -> list[str]:
    """The half-hours at which the calendar and the second evaluator are not of one mind."""
    other, calendar = second(osm), Calendar(mine)
    moments = [start + n * HALF_HOUR for start in weeks for n in range(7 * 48)]
    return [
        f"{each}"
        for each in moments
        if other and other.is_open(each) is not is_open(calendar, each.replace(tzinfo=HOME))
    ]


def test_a_typed_week_is_that_of_the_second_evaluator_or_asked() -> None:
    wrong = {}
    for text in STRINGS:
        try:
            week = week_from(text)
        except Refusal:
            continue
        if found := differing(text, week.osm, ORDINARY):
            wrong[text] = (week.osm, found[0])

    assert wrong == {}


def test_what_a_file_may_say_means_the_same_to_the_second_evaluator() -> None:
    accepted = [text for text in STRINGS if is_readable(text) or read_rules(text)]

    differs = {text for text in accepted if differing(text, text, (*ORDINARY, *FESTIVE))}

    assert differs == set(DELIBERATE)


@pytest.mark.parametrize(
    "text",
    [
        "07:00+,12:00-16:00",
        "Tu 23:59-48:00+",
        "Jun-Aug We 11:00-14:00,17:00+",
        "10:00-16:00/01:30",
        "2019Sep01-Jul01: 10:00-12:00",
        "2020, 10:00-16:00",
        "PH, Aug-Sep 00:00-24:00",
        "Apr-Oct: Sa-Su 08:00-15:00, May-Sep: 00:00-24:00",
        "12:00-14:00 closed, 10:00-20:00 open",
        "08:00-18:00, PH 12:00-14:00 off",
    ],
)
def test_what_programs_read_differently_is_asked_of_a_file(text: str) -> None:
    assert not is_readable(text)


def test_hours_that_a_comma_adds_are_no_question() -> None:
    week = week_from("Mo-Fr 08:00-12:00, We 14:00-18:00")

    assert week.days[2] == ((480, 720), (840, 1080))


@pytest.mark.parametrize(
    "text",
    [
        "24/7",
        "Mo-Fr 14:00-18:00; PH off",
        "Mo,We 14:00-18:00",
        "Mo-Su 00:00-01:00, 11:45-14:45; PH off",
        "Mo-Fr 09:00-17:00; Jul-Aug off",
        "Jul 15-Aug 15 Mo-Fr 10:00-12:00, 14:00-16:00",
        "week 1-20 Mo 10:00-12:00",
        "Fr[-1] 10:00-12:00",
    ],
)
def test_what_has_one_meaning_stays_readable(text: str) -> None:
    assert is_readable(text)
