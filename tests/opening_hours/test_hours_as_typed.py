"""Weekly hours as people write them: what is understood, and what is asked or refused kindly."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from opening_hours import validate

from bot.app import read_texts
from bot.core.errors import Refusal
from bot.opening_hours.typed import hours_from, week_from
from bot.opening_hours.week import Week, read_week
from bot.opening_hours.week_as_typed import as_written
from bot.settings import Settings
from bot.texts.languages import LOCALES
from cogs.office_hours.settings import OfficeHoursSettings
from tests.kit import cases
from tests.kit.laws import examples

CASES = cases.hours()
CLEAR = [case for case in CASES if case.meaning and not case.may_be_asked]
MOST_REFUSED = 0.05
BUDGET = 0.005
"""Seconds of processor time from typed text to week."""


def understood(typed: str, language: str | None = None) -> Week | None:
    try:
        return week_from(typed, language)
    except Refusal:
        return None


def test_f_h6_nothing_that_is_typed_is_understood_wrongly() -> None:
    for case in CASES:
        if found := understood(case.typed):
            meant = read_week(case.meaning)
            assert meant, f"what no week can say was understood: {case.typed}"
            assert found.days == meant.days, case.typed
            assert "PH" not in case.meaning or found.holidays == meant.holidays, case.typed


def test_hardly_anything_that_is_clear_is_refused() -> None:
    refused = [case.typed for case in CLEAR if understood(case.typed) is None]

    assert len(refused) <= MOST_REFUSED * len(CLEAR), refused


BEFORE = {
    "Tu, Th 14:00-18:00": "Tu,Th 14:00-18:00; PH off",
    "Su, PH off; Mo-Sa 10:00-18:00": "Mo-Sa 10:00-18:00; PH off",
    "vr 21-02 uur": "Fr 21:00-02:00; PH off",
    "ma-vr 9-12 en 1-5": "Mo-Fr 09:00-12:00,13:00-17:00; PH off",
    "  Tu,Th 14:00-18:00  ": "Tu,Th 14:00-18:00; PH off",
    "di\n14-18\nwo\n13-18": "Tu 14:00-18:00; We 13:00-18:00; PH off",
}


@pytest.mark.parametrize("typed", BEFORE)
def test_what_was_once_read_as_something_else_is_read_as_people_mean_it(typed: str) -> None:
    assert hours_from(typed) == BEFORE[typed]


def test_what_was_understood_can_be_typed_again() -> None:
    for once in filter(None, (understood(case.typed) for case in CLEAR)):
        for language in LOCALES:
            assert week_from(as_written(once, language), language) == once


REFUSED = {
    "": ("hours-nothing", None),
    ";,": ("hours-nothing", None),
    "za gesloten": ("hours-nothing", None),
    "na afspraak": ("hours-appointment", "na afspraak"),
    "ma 9-12, di enkel op afspraak": ("hours-appointment", "enkel op afspraak"),
    "lundi 9h-12h, mardi sur rendez-vous": ("hours-appointment", "sur rendez-vous"),
    "By appointment only": ("hours-appointment", "By appointment"),
    "1e en 3e woensdag van de maand 14-17u": ("hours-not-weekly", "1e en 3e woensdag van de maand"),
    "om de twee weken op dinsdag 16u-18u": ("hours-not-weekly", "om de twee weken"),
    "premier samedi du mois 10h-12h": ("hours-not-weekly", "premier samedi du mois"),
    "Les 2ème et 4ème samedis du mois de 8h00 à 12h00": (
        "hours-not-weekly",
        "2ème et 4ème samedis du mois",
    ),
    "une semaine sur deux, le mardi 14h-17h": ("hours-not-weekly", "une semaine sur deux"),
    "every other wednesday 14:00-17:00": ("hours-not-weekly", "every other wednesday"),
    "wo 13-17 2-wekelijks": ("hours-not-weekly", "2-wekelijks"),
    "jeugddienst ma 9-12, jeugdhuis wo 14-18": ("hours-services", "jeugdhuis wo 14-18"),
    "ma 9-12 wo hele dag vr 13-16": ("hours-no-times", "wo hele dag"),
    "ma 9-12, schoolvakanties gesloten": ("hours-date", "schoolvakanties"),
    "24/7": ("hours-day-and-night", "24/7"),
    "24h/24 et 7j/7": ("hours-day-and-night", "24h/24"),
    "ma": ("hours-no-times", "ma"),
    "ma 9-12 wo": ("hours-no-times", "wo"),
    "14-18": ("hours-no-days", "14-18"),
    "di 14 uur": ("hours-one-time", "14 uur"),
    "thu til 8pm": ("hours-one-time", "til 8pm"),
    "Jeudi : nocturne jusqu'à 19h": ("hours-not-understood", "nocturne jusqu'à 19h"),
    "donderdag tot 20u": ("hours-one-time", "tot 20u"),
    "di 18-14 uur": ("hours-end-before-start", "18-14 uur"),
    "ma 6-9": ("hours-unclear-times", "6-9"),
    "wo 13-18, di-vr 14-18": ("hours-unclear", "di-vr 14-18"),
    "ma 14h-18h": ("hours-day-unclear", "ma"),
    "ma 9-12, 11-13": ("hours-overlap-typed", "9-12, 11-13"),
    "ma 9-9": ("hours-same", None),
    "ma 25u-26u": ("hours-not-understood", "25u-26u"),
    "ma 24u-2u": ("hours-begins-at-24", None),
    "ma-vr 9-17, gesloten 16-18": ("hours-break", "gesloten 16-18"),
    "ma-vr 9-17, middagpauze": ("hours-break", "middagpauze"),
    "Mon-Fri 9am-5pm, closed for lunch": ("hours-break", "closed for lunch"),
    "we 14-18": ("hours-unclear", "we"),
    "morgen 14u-17u": ("hours-unclear", "morgen"),
    "di 14-18 `DROP`": ("hours-not-understood", "'DROP'"),
}


@pytest.mark.parametrize("typed", REFUSED)
def test_f_h6_a_refusal_names_the_first_words_that_were_not_understood(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        hours_from(typed)

    assert (refused.value.text, refused.value.facts.get("words")) == REFUSED[typed]


@pytest.mark.parametrize("locale", LOCALES)
def test_the_example_that_a_refusal_shows_is_understood(locale: str) -> None:
    texts = read_texts(Settings.model_construct(config_dir=Path("/nonexistent")))

    example = texts.say(locale, "hours-example")

    assert hours_from(example, locale) == "Tu,Th,Fr 14:00-18:00; We 13:00-18:00; PH off"
    for name in ("not-understood", "unclear", "nothing", "one-time", "no-times", "no-days"):
        assert example in texts.say(locale, f"hours-{name}", words="x")


@pytest.mark.parametrize(
    ("typed", "language", "osm"),
    [
        ("Ma 14h-18h", "fr", "Tu 14:00-18:00; PH off"),
        ("Ma 14h-18h", "nl", "Mo 14:00-18:00; PH off"),
        ("ma 14-18", "nl", "Mo 14:00-18:00; PH off"),
        ("di 10-12, do 10-12", "fr", "Tu,Th 10:00-12:00; PH off"),
        ("me, di 10-12", "nl", "We,Su 10:00-12:00; PH off"),
    ],
)
def test_a_day_of_two_letters_is_read_in_the_language_around_it(
    typed: str, language: str, osm: str
) -> None:
    assert hours_from(typed, language) == osm


def test_a_day_of_two_letters_alone_is_asked_of_who_reads_french() -> None:
    with pytest.raises(Refusal, match="hours-day-unclear"):
        hours_from("ma 14-18", "fr")


def test_typed_text_becomes_a_week_in_time() -> None:
    understood(CASES[0].typed)  # the words are put together once
    before = time.thread_time()
    for case in CASES:
        understood(case.typed)

    assert (time.thread_time() - before) / len(CASES) < BUDGET


PIECES = st.sampled_from(
    """Mo Tu-Fr PH off week 2026 Dec 25 easter [1] || + / "x" ma di-vr maandag lundi uur u h tot en
    14 18 24 48 99 0 14:00-18:00 22:00-02:00 00:00-24:00 14.30 - – : ; , . feestdagen gesloten İ ٣
    behalve ook enkel van vanaf tussen namiddag 's 9-12 13u-17u sauf le me fermé closed am pm ( )
    """.split()  # noqa: SIM905 - a list of so many strings reads worse
)
TYPED = st.one_of(
    st.text(max_size=60),
    st.lists(st.tuples(PIECES, st.sampled_from(["", " "])), max_size=9).map(
        lambda parts: "".join(piece + gap for piece, gap in parts)
    ),
)


@given(TYPED)
@examples(600)
def test_f_h6_any_text_is_understood_into_valid_hours_or_refused(typed: str) -> None:
    try:
        weekly = hours_from(typed)
    except Refusal:
        return
    assert validate(weekly)
    assert OfficeHoursSettings(weekly=weekly).weekly == weekly
