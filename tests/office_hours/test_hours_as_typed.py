"""Weekly hours as people write them: what is understood, and what is refused kindly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from opening_hours import validate  # type: ignore[attr-defined] # its stub does not name it

from bot.core.errors import Refusal
from bot.core.hours import EXAMPLE
from bot.core.hours_typed import hours_from
from cogs.office_hours.settings import OfficeHoursSettings
from tests.kit.laws import examples

DUTCH = {
    "di-vr 14-18 uur, wo 13-18 uur": "Tu-Fr 14:00-18:00; We 13:00-18:00; PH off",
    "di, wo en do 14-18 uur": "Tu,We,Th 14:00-18:00; PH off",
    "di van 14 tot 18 uur": "Tu 14:00-18:00; PH off",
    "maandag t/m vrijdag 14-18 uur": "Mo-Fr 14:00-18:00; PH off",
    "ma tem vr 14-18 uur": "Mo-Fr 14:00-18:00; PH off",
    "dinsdag-vrijdag 14.00-18.00": "Tu-Fr 14:00-18:00; PH off",
    "ma 9.30-12.15 uur": "Mo 09:30-12:15; PH off",
    "ma-vr 14u30-18u": "Mo-Fr 14:30-18:00; PH off",
    "di 14:00 uur - 18:00 uur": "Tu 14:00-18:00; PH off",
    "di 12-14 uur en 16-20 uur": "Tu 12:00-14:00,16:00-20:00; PH off",
    "ma 8-12 uur, 13-17 uur, wo 8-12 uur": "Mo 08:00-12:00,13:00-17:00; We 08:00-12:00; PH off",
    "di 14-18 uur, feestdagen gesloten": "Tu 14:00-18:00; PH off",
    "DI–VR 14–18 UUR": "Tu-Fr 14:00-18:00; PH off",
    "za-ma 10-12": "Sa-Mo 10:00-12:00; PH off",
    "di 14-24 uur": "Tu 14:00-24:00; PH off",
    "di\n14-18\nwo\n13-18": "Tu 14:00-18:00; We 13:00-18:00; PH off",
}
FRENCH = {
    "lundi à vendredi 14h-18h": "Mo-Fr 14:00-18:00; PH off",
    "lun-ven de 14h30 à 18h": "Mo-Fr 14:30-18:00; PH off",
    "mar et jeu 14h-18h": "Tu,Th 14:00-18:00; PH off",
    "mercredi 13h-18h, jours fériés fermés": "We 13:00-18:00; PH off",
}
ENGLISH = {
    "monday to friday 14-18": "Mo-Fr 14:00-18:00; PH off",
    "Tue and Thu 14:00-18:00": "Tu,Th 14:00-18:00; PH off",
    "saturday 10:30 to 12, public holidays closed": "Sa 10:30-12:00; PH off",
}
OSM = {
    "Tu-Fr 14:00-18:00; PH off": "Tu-Fr 14:00-18:00; PH off",
    "Tu-Fr 14:00-18:00": "Tu-Fr 14:00-18:00; PH off",
    "Tu 14:00-18:00; PH 10:00-12:00": "Tu 14:00-18:00; PH 10:00-12:00",
    "Fr,Sa 21:00-02:00": "Fr,Sa 21:00-02:00; PH off",
    "Mo[1] 10:00-12:00": "Mo[1] 10:00-12:00; PH off",
    "  Tu,Th 14:00-18:00  ": "Tu,Th 14:00-18:00; PH off",
}


@pytest.mark.parametrize(("typed", "osm"), list((DUTCH | FRENCH | ENGLISH | OSM).items()))
def test_hours_are_understood_in_three_languages_and_in_osm(typed: str, osm: str) -> None:
    assert hours_from(typed) == osm


@pytest.mark.parametrize("typed", DUTCH | FRENCH | ENGLISH | OSM)
def test_what_was_understood_can_be_typed_again(typed: str) -> None:
    once = hours_from(typed)

    assert hours_from(once) == once


NOT_UNDERSTOOD = [
    "",
    "   ",
    ";,",
    "24/7",
    "ma",
    "14-18",
    "di 14 uur",
    "14-18 uur di",
    "weekdagen 14-18",
    "elke dag 14-18",
    "di-vr 14-18 uur, ma gesloten",
    "tue 2pm-6pm",
    "ma 25-30",
    "ma 14.75-16",
    "ma 14-18 woensdag",
    "na afspraak",
    '"alleen na afspraak"',
    "Mo sunrise-sunset",
    "SH 10:00-12:00",
    "di 14-18 'DROP TABLE'",
]


@pytest.mark.parametrize("typed", NOT_UNDERSTOOD)
def test_f_h6_what_is_not_understood_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        hours_from(typed)

    assert refused.value.text == "hours-not-understood"
    assert refused.value.facts == {"example": EXAMPLE}


@pytest.mark.parametrize("typed", ["di 18-14 uur", "di 14-14 uur", "vr 21-02 uur", "ma 24-8"])
def test_f_h6_an_end_before_its_start_is_refused_as_that(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        hours_from(typed)

    assert refused.value.text == "hours-end-before-start"


def test_the_example_that_a_refusal_shows_is_understood() -> None:
    assert hours_from(EXAMPLE) == "Tu-Fr 14:00-18:00; We 13:00-18:00; PH off"


PIECES = st.sampled_from(
    """Mo Tu-Fr PH off week 2026 Dec 25 easter [1] || + / "x" ma di-vr maandag lundi uur u h tot en
    14 18 24 48 99 0 14:00-18:00 22:00-02:00 00:00-24:00 14.30 - – : ; , . feestdagen gesloten İ ٣
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
