"""A week on one line: short, in the reader's language, and never any syntax."""

from __future__ import annotations

import re

import pytest
from hypothesis import given

from bot.app import read_texts
from bot.opening_hours.week import Week
from bot.settings import Settings
from bot.shell.views import Words
from bot.shell.weeks import hours_in_one_line
from bot.texts.languages import LOCALES
from tests.kit.laws import examples
from tests.kit.sample_weeks import EDITED

SYNTAX = re.compile(r"\\b(Mo|Tu|We|Th|Fr|Sa|Su|PH)\\b|24/7|\\d\\d:\\d\\d|off")
SAID = {
    "24/7": "dag en nacht",
    "Tu-Fr 14:00-18:00; PH off": "dinsdag tot en met vrijdag: 14 uur tot 18 uur; feestdagen: dicht",
    "Mo,Tu,Th 18:00-22:00; We 14:00-22:00": (
        "maandag, dinsdag, donderdag: 18 uur tot 22 uur; woensdag: 14 uur tot 22 uur"
    ),
    "Sa 10:00-12:00,14:30-16:00": "zaterdag: 10 uur tot 12 uur, 14.30 uur tot 16 uur",
    "Mo 20:00-02:00": "maandag: 20 uur tot 2 uur de volgende dag",
    "Mo-Su 00:00-24:00; PH off": "maandag tot en met zondag: 0 uur tot 24 uur; feestdagen: dicht",
}


def words(locale: str) -> Words:
    return Words(read_texts(Settings()), locale)


@pytest.mark.parametrize("weekly", SAID)
def test_a_week_is_told_on_one_line(weekly: str) -> None:
    assert hours_in_one_line(words("nl"), weekly) == SAID[weekly]


def test_what_is_no_week_of_days_is_not_told_as_one() -> None:
    assert hours_in_one_line(words("nl"), "Tu[1] 14:00-18:00") is None


@pytest.mark.parametrize("locale", LOCALES)
@given(week=EDITED)
@examples(60)
def test_no_syntax_is_left_in_any_language(locale: str, week: Week) -> None:
    told = hours_in_one_line(words(locale), week.osm)

    assert told
    assert not SYNTAX.search(told)
