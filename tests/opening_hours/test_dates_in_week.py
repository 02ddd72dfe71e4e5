"""A date among the hours of every week is named, and whoever typed it hears where it belongs."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.app import read_texts
from bot.core.errors import Refusal
from bot.opening_hours.typed import week_from
from bot.settings import Settings
from bot.shell.views import Words
from bot.texts.languages import LOCALES
from cogs.introductions.rules.cards import Work, work_filled_in
from tests.kit import cases
from tests.kit.laws import examples

TEXTS = read_texts(Settings.model_construct(config_dir=Path("/nonexistent")))
DATES = {
    "24/12 gesloten": "24/12",
    "ma 24/12: 9-12": "24/12",
    "24.12.2026 9-12": "24.12.2026",
    "ma 22-07-2024 9-12": "22-07-2024",
    "2026-12-24 gesloten": "2026-12-24",
    "ma-vr 9-17, gesloten op 11 november": "11 november",
    "1ste mei dicht": "1ste mei",
    "van 1 juli tot 31 augustus gesloten": "1 juli",
    "ma-vr 9-17, juli en augustus gesloten": "juli",
    "Kerstmis gesloten": "Kerstmis",
    "kerstvakantie: gesloten": "kerstvakantie",
    "woensdag 14u tot 18u (niet in de schoolvakanties)": "schoolvakanties",
    "fermé le 25 décembre": "25 décembre",
    "mercredi 13h-18h, hors vacances scolaires": "vacances scolaires",
    "du 1er septembre au 30 juin : me 14h-18h": "1er septembre",
    "Noël fermé": "Noël",
    "demain 9h-12h": "demain",
    "closed on Dec 25": "Dec 25",
    "Tijdens het schooljaar: wo 13u-18u": "schooljaar",
    "wed 2pm-5pm during term time": "term time",
    "Pendant l'année scolaire : me 13h-18h": "année scolaire",
    "closed in the summer holidays, Mon 9-12": "summer holidays",
}
NO_DATES = (
    "24/7", "ma 9-12-17", "ma 9.00-12.00 iets", "mar 14-18 quelque", "ma 12-14.30 of later",
    "ma-vr 9-12 (tel. 09 123 45 67)", "di 14-26", "enkel op afspraak", "morgen 14u-17u",
)  # fmt: skip


@pytest.mark.parametrize("typed", DATES)
def test_a_date_among_the_hours_of_a_week_is_named(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        week_from(typed, None)

    assert (refused.value.text, refused.value.facts["words"]) == ("hours-date", DATES[typed])


@pytest.mark.parametrize("typed", NO_DATES)
def test_what_is_refused_for_something_else_is_no_date(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        week_from(typed, None)

    assert refused.value.text != "hours-date"


def test_no_clear_hours_are_taken_for_a_date() -> None:
    clear = [case for case in cases.second_hours() if not case.may_be_asked]

    dates = []
    for case in clear:
        try:
            week_from(case.typed, case.language)
        except Refusal as refused:
            dates += [case.typed] if refused.text == "hours-date" else []

    assert dates == []


@pytest.mark.parametrize("locale", LOCALES)
def test_the_way_to_other_days_is_called_as_on_the_readers_screen(locale: str) -> None:
    say = Words(TEXTS, locale)
    command, day = say("office_hours-command-hours"), say("office_hours-command-hours-day")

    assert f"`/{command} {day}`" in say("hours-date", words="24/12")


def test_on_a_card_a_date_is_no_matter_of_the_bench() -> None:
    with pytest.raises(Refusal) as refused:
        work_filled_in(Work(), {"hours": "di 14-18 uur, 24/12 gesloten"}, "nl")

    assert refused.value.text == "introductions-date"
    said = Words(TEXTS, "nl")(refused.value.text, **refused.value.facts)
    assert "24/12" in said
    assert "/uren" not in said


# -- breaks in a day ------------------------------------------------------------------------------


@given(
    st.lists(st.integers(28, 95), unique=True, min_size=4, max_size=4).map(sorted),
    st.sampled_from(["gesloten {} tot {}", "(middagpauze {}-{})", "behalve van {} tot {}"]),
)
@examples(150)
def test_a_break_is_cut_out_of_the_hours_around_it_and_nothing_else(
    quarters: list[int], said: str
) -> None:
    opens, begins, ends, closes = (15 * each for each in quarters)
    clocks = [f"{each // 60:02}.{each % 60:02}" for each in (opens, closes, begins, ends)]
    assume(ends - begins <= 3 * 60)
    typed = "za 06.00-06.45, ma-vr {}-{}, ".format(*clocks[:2]) + said.format(*clocks[2:])
    whole = week_from(typed.rpartition(", ")[0], "nl")

    week = week_from(typed, "nl")

    assert week.days[0] == ((opens, begins), (ends, closes))
    assert week.days[5:] == whole.days[5:]
