"""What may be said of a helpline: never more than its entry, and never an untested number."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.texts.languages import LOCALES
from cogs.helplines.repository.directory_files import DirectoryPaths, read_directory
from cogs.helplines.rules.directory_schema import ContactChannel
from cogs.helplines.rules.helpline import Helpline

CONFIG = Path("config")
DIRECTORY = read_directory(
    DirectoryPaths(CONFIG / "helplines.toml", CONFIG / "topics.toml", CONFIG / "none")
)
SHIPPED = DIRECTORY.lines
LINES = {line.id: line for line in SHIPPED}
TEXTS = Path("cogs/helplines/texts")


def a_phone(**changed: object) -> ContactChannel:
    facts: dict[str, object] = {
        "type": "phone",
        "display": "1813",
        "dial": "1813",
        "opening_hours": "24/7",
        "hours_verified": "secondary",
        "verified": "secondary",
    }
    return ContactChannel.model_validate(facts | changed)


def a_line(name: str, *channels: ContactChannel) -> Helpline:
    return LINES[name].model_copy(update={"channel": channels})


@pytest.mark.parametrize("line", SHIPPED, ids=lambda line: line.id)
def test_every_number_that_is_shown_can_be_dialled_as_it_is_read(line: Helpline) -> None:
    shown = [channel for channel in line.channel if channel == line.phone]

    assert all(channel.dial == re.sub(r"\D", "", channel.display or "") for channel in shown)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_line_is_described_in_every_language(locale: str) -> None:
    for line in SHIPPED:
        assert line.in_language(locale) == getattr(line.description, locale), line.id


def test_a_language_that_nobody_wrote_is_answered_in_dutch() -> None:
    assert LINES["awel"].in_language("tr") == LINES["awel"].description.nl


@pytest.mark.parametrize("number", ["112", "1813", "106"])
@pytest.mark.parametrize("locale", LOCALES)
def test_the_numbers_of_the_crisis_card_are_those_of_the_directory(
    number: str, locale: str
) -> None:
    """The card must work without the file, so they are written twice."""
    words = (TEXTS / f"{locale}.ftl").read_text("utf-8")
    on_card = re.search(rf"^helplines-crisis-{number} = (.*)$", words, re.MULTILINE)

    assert on_card
    assert re.findall(r"\d{3,}", on_card[1]) == [number]
    assert number in {line.number for line in SHIPPED if line.day_and_night}


def test_an_unverified_number_gives_way_to_one_that_is_known() -> None:
    doubtful = a_phone(display="1800", dial="1800", verified="unverified")

    line = a_line("zelfmoordlijn-1813", doubtful, a_phone())

    assert line.number == "1813"


@pytest.mark.parametrize(
    "hours",
    [
        {"opening_hours": "Mo-Fr 14:00-18:00"},
        {"opening_hours": None},
        {"hours_verified": "unverified"},
    ],
    ids=["shorter hours", "no hours", "hours that nobody checked"],
)
def test_r59_an_emergency_line_promises_no_more_than_its_own_entry(
    hours: dict[str, object],
) -> None:
    assert not a_line("zelfmoordlijn-1813", a_phone(**hours)).day_and_night


def test_r59_a_line_that_nobody_ticked_off_never_says_open_whatever_its_hours() -> None:
    assert not a_line("awel", a_phone(display="102", dial="102")).day_and_night


def test_r59_a_chat_that_is_always_open_does_not_open_the_phone() -> None:
    chat = ContactChannel(
        type="chat", opening_hours="24/7", hours_verified="secondary", verified="secondary"
    )

    line = a_line("tele-onthaal", chat, a_phone(display="106", dial="106", opening_hours=None))

    assert not line.day_and_night


@pytest.mark.parametrize(
    ("display", "dial"),
    [
        ("070 245 245", "070245245"),
        ("070 245 245", "+3270245245"),
        ("+32 70 24 52 45", "070245245"),
    ],
)
def test_a_number_may_be_dialled_from_here_or_from_abroad(display: str, dial: str) -> None:
    assert a_phone(display=display, dial=dial).dial == dial


@pytest.mark.parametrize(("display", "dial"), [("1813", "1831"), ("070 245 245", "070245246")])
def test_a_number_that_dials_another_than_is_read_is_refused(display: str, dial: str) -> None:
    with pytest.raises(ValidationError):
        a_phone(display=display, dial=dial)
