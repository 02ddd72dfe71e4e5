"""What the panel says of each way to be open or closed (R29, R42)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from bot.app import read_texts
from bot.core.clock import HOME
from bot.demo.town import settings_for
from bot.shell.views import Words
from bot.texts.languages import LOCALES
from cogs.office_hours.rules.openness import OpeningStatus, Openness, ResponseTime
from cogs.panel.views.status import line, status, words

NOW = datetime(2026, 11, 24, 15, 0, tzinfo=HOME)
CLOSES = datetime(2026, 11, 24, 18, 0, tzinfo=HOME)
OPENS = datetime(2026, 12, 1, 14, 0, tzinfo=HOME)
OPEN = Openness(OpeningStatus.OPEN, CLOSES, OPENS)
NOBODY = replace(OPEN, status=OpeningStatus.NOBODY)
CLOSED = Openness(OpeningStatus.CLOSED, None, OPENS)
HOLIDAY = replace(CLOSED, holiday="We zijn er even niet.\nFijne vakantie!")


@pytest.fixture
def say(tmp_path: Path) -> Words:
    return Words(read_texts(settings_for(tmp_path)), "nl")


@pytest.mark.parametrize(
    ("openness", "said"),
    [
        (OPEN, "🟢 **Nu open**, tot 18 uur. Een mens leest je bericht."),
        (
            replace(OPEN, response_time=ResponseTime.HALF_HOUR),
            (
                "🟢 **Nu open**, tot 18 uur. "
                "Je krijgt meestal binnen 30 minuten antwoord van een mens."
            ),
        ),
        (
            replace(OPEN, response_time=ResponseTime.HALF_HOUR, busy=True),
            "🟢 **Nu open**, tot 18 uur. Het is druk. Reken op een uur.",
        ),
        (
            replace(NOBODY, response_time=ResponseTime.HALF_HOUR),
            (
                "🌙 **Er is nu niemand.** Onze volgende uren: dinsdag 1 december om 14 uur. "
                "Schrijven mag nu al."
            ),
        ),
        (
            CLOSED,
            "🌙 **Nu gesloten.** Weer open: dinsdag 1 december om 14 uur. Schrijven mag nu al.",
        ),
        (
            HOLIDAY,
            (
                "🌙 **Vakantie.** We zijn er even niet. Fijne vakantie! "
                "Weer open: dinsdag 1 december om 14 uur. Schrijven mag nu al."
            ),
        ),
        (replace(CLOSED, opens_at=None), "🌙 **Nu gesloten.** Schrijven mag nu al."),
        (replace(NOBODY, opens_at=None), "🌙 **Er is nu niemand.** Schrijven mag nu al."),
        (
            replace(HOLIDAY, opens_at=None),
            "🌙 **Vakantie.** We zijn er even niet. Fijne vakantie! Schrijven mag nu al.",
        ),
    ],
)
def test_the_status_is_one_true_line(say: Words, openness: Openness, said: str) -> None:
    assert status(say, openness, NOW) == said
    assert words(say, "Lindendaal", openness, NOW).splitlines()[2] == said


@pytest.mark.parametrize("promise", ResponseTime)
@pytest.mark.parametrize("locale", LOCALES)
def test_a_promise_is_made_only_while_someone_is_here(
    say: Words, locale: str, promise: ResponseTime
) -> None:
    own = Words(say.texts, locale)

    for away in (NOBODY, CLOSED, HOLIDAY):
        promised = replace(away, response_time=promise, busy=True)
        assert status(own, promised, NOW) == status(own, away, NOW)


def test_the_towns_own_words_for_a_holiday_call_nobody(say: Words) -> None:
    shown = status(say, replace(CLOSED, holiday="Tot dan <@123456789012345678>"), NOW)

    assert "<@1" not in shown


@pytest.mark.parametrize(
    ("openness", "said"),
    [
        (OPEN, "Open tot 18 uur"),
        (NOBODY, "Open dinsdag 1 december om 14 uur"),
        (CLOSED, "Open dinsdag 1 december om 14 uur"),
        (HOLIDAY, "Vakantie"),
        (replace(CLOSED, opens_at=None), "Op het bankje"),
    ],
)
def test_the_bots_own_line_says_the_same_in_a_few_words(
    say: Words, openness: Openness, said: str
) -> None:
    assert line(say, openness, NOW) == said


def test_who_reads_no_dutch_sees_on_the_panel_that_its_buttons_speak_their_language(
    say: Words,
) -> None:
    said = words(say, "Lindendaal", OPEN, NOW)

    assert "Buttons speak English" in said
    assert "Les boutons parlent français" in said
