"""A town's own wording changes no fact: of every text for young people it is decided."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.core.errors import StartRefused
from bot.core.facts import ways
from bot.core.texts import DEFAULT, LOCALES, read
from tests.plan.written import FOLDERS, entries, everything, written

PROMISING = re.compile(
    r"\b(naam|codenaam|wis|wissen|gewist|bewaar|bewaren|bewaard|niemand|nooit|mens|geheim|plicht"
    r"|beroepsgeheim|discretieplicht|gevaar|anoniem|gratis|gesloten|dicht|verstuurd|hoeft"
    r"|ziet dit|nu open|alleen jij|dezelfde hulp|van meelezen|leest mee)\b",
    re.IGNORECASE,
)
"""Words with which something is promised to a young person, or said of what is the case."""
TOLD_TO_THE_TEAM = re.compile(
    r"niet verstuurd|niet doorgegeven|gewist\b|zonder ja|de bot stuurt|alleen het team"
    r"|\bzei (ja|nee)|✔|✖|wacht op antwoord|als dringend gemeld|niet veilig",
    re.IGNORECASE,
)
"""The same, of what workers and admins act upon."""
ACCEPTED_ONCE = {
    "introductions-signature": ("Het team", "The team", "L'équipe"),
    "questions-notice": (
        "Je jeugdwerker gaf hulp.",
        "Your youth worker gave help.",
        "Ton éducateur a aidé.",
    ),
    "consent-prevention": ("Ook die.", "That one too.", "Aussi."),
    "helplines-hours-changed": ("nu open", "open now", "ouvert maintenant"),
    "panel-invitation": (
        "Geef je naam en school.",
        "Give your name and school.",
        "Donne ton nom et ton école.",
    ),
}
in_every_room = pytest.mark.parametrize("room", FOLDERS)


@in_every_room
def test_of_every_text_for_young_people_it_is_decided_what_a_town_may_change(room: str) -> None:
    """Give it `.locked = why`, `.keeps = these words`, or `.free = wording` (CONTRIBUTING)."""
    undecided = [
        about.name
        for message, about in entries(room, DEFAULT)
        if about.for_young_people and message.value and len(about.marks) != 1
    ]

    assert undecided == []


@in_every_room
def test_no_text_that_promises_young_people_something_is_free(room: str) -> None:
    free = [
        about.name
        for message, about in entries(room, DEFAULT)
        if "free" in about.marks and any(PROMISING.search(way) for way in ways(message.value))
    ]

    assert free == []


@in_every_room
def test_what_the_team_acts_upon_is_fixed(room: str) -> None:
    loose = [
        about.name
        for message, about in entries(room, DEFAULT)
        if about.readers in {"Readers: workers", "Readers: admins"}
        and not about.locked
        and any(TOLD_TO_THE_TEAM.search(way) for way in ways(message.value))
    ]

    assert loose == []


@in_every_room
def test_the_papers_stay_as_they_are(room: str) -> None:
    loose = [
        each.name
        for each in written(room)
        if room == "papers" and each.readers != "Readers: operators" and not each.marks
    ]

    assert loose == []


@pytest.mark.parametrize("name", ACCEPTED_ONCE)
@pytest.mark.parametrize("locale", LOCALES)
def test_an_override_that_was_accepted_once_is_refused_with_what_to_write(
    tmp_path: Path, name: str, locale: str
) -> None:
    wording = ACCEPTED_ONCE[name][("nl", "en", "fr").index(locale)]
    (tmp_path / f"{locale}.ftl").write_text(f"# Ons eigen\n{name} = {wording}\n", "utf-8")

    with pytest.raises(StartRefused) as refused:
        read(FOLDERS.values(), tmp_path)

    facts = refused.value.facts
    assert (facts["line"], facts["name"]) == (2, name)
    assert str(facts["file"]).endswith(f"{locale}.ftl")
    assert refused.value.text == "start-text-locked" or facts["ours"]


def test_much_may_still_be_said_otherwise() -> None:
    young = [each for each in everything().values() if each.for_young_people]

    assert sum("free" in each.marks or "keeps" in each.marks for each in young) > 80
