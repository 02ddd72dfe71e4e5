"""A town's own wording changes no fact: of every text for young people it is decided."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.core.errors import StartRefused
from bot.texts.catalogue import read
from bot.texts.facts import ways
from bot.texts.languages import DEFAULT, LOCALES
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
    wording = ACCEPTED_ONCE[name][LOCALES.index(locale)]
    (tmp_path / f"{locale}.ftl").write_text(f"# Ons eigen\n{name} = {wording}\n", "utf-8")

    with pytest.raises(StartRefused) as refused:
        read(FOLDERS.values(), tmp_path)

    facts = refused.value.facts
    assert (facts["line"], facts["name"]) == (2, name)
    assert str(facts["file"]).endswith(f"{locale}.ftl")
    assert refused.value.text == "start-text-locked" or facts["ours"]


NASTY = {
    "nl": {
        "panel-invitation": (
            "Alles blijft geheim, je naam hoeft niet.",
            "Niemand komt dit te weten. Je naam hoeft niet.",
            "We antwoorden meteen. Je naam hoeft niet.",
            "Wij zijn er dag en nacht. Je naam hoeft niet.",
            "Een antwoord binnen 5 keer niets. Je naam hoeft niet.",
            "Je naam hoeft niet. Wie ben je?",
        ),
        "panel-title": ("## Wij zijn de politie van { $town }.", "## { $town }: altijd open"),
        "consent-title": ("**Dit is anoniem.**",),
        "consent-begin": ("Toch niet",),
        "consent-not-now": ("Oké, ik begin",),
        "questions-ask-hint": (
            "Je ouders lezen dit niet.",
            "Hoe heet je?",
            "In welke klas zit je?",
        ),
        "questions-ask-title": ("Je vraag aan de dokter",),
        "questions-empty": ("Je bericht is verstuurd.",),
        "questions-stop": ("Wis alles",),
        "privacy-welcome": ("Alles is gewist.", "Er is niets bewaard."),
        "referral-doors": ("**Zo bereik je ze.** Dit is geen automatische lijst.",),
        "shell-no-such-door": ("Je gesprek is weg.",),
        "helplines-answers-none": ("Het team geeft geen antwoord.",),
        "introductions-good-question": ("Deze robot is echt.",),
    },
    "en": {
        "panel-invitation": (
            "Everything stays secret. You don't need to give your name.",
            "We answer right away. You don't need to give your name.",
        ),
        "consent-title": ("**Nobody reads this.**",),
        "questions-ask-hint": ("Who are you?", "How old are you?", "Your parents won't know."),
        "privacy-welcome": ("Everything was deleted.",),
        "referral-doors": ("**How to reach them.** This is not an automatic list.",),
        "panel-title": ("## The police of { $town }.",),
        "consent-not-now": ("Okay, I'll start",),
    },
    "fr": {
        "panel-invitation": (
            "Tout reste secret. Ton nom n'est pas nécessaire.",
            "On répond tout de suite. Ton nom n'est pas nécessaire.",
        ),
        "consent-title": ("**C'est anonyme.**",),
        "questions-ask-hint": ("Quel âge as-tu ?", "Tes parents ne le sauront pas.", "Qui es-tu ?"),
        "privacy-welcome": ("Tout est effacé.",),
        "referral-doors": ("**Pour les joindre.** Ce n'est pas une liste automatique.",),
        "panel-title": ("## La police de { $town }.",),
        "consent-begin": ("Finalement non",),
    },
}
"""What says every fact of ours, and something false or a question besides."""


@pytest.mark.parametrize(
    ("locale", "name", "wording"),
    [
        (locale, name, wording)
        for locale, texts in NASTY.items()
        for name, wordings in texts.items()
        for wording in wordings
    ],
)
def test_wording_that_adds_a_promise_or_a_fact_is_refused(
    tmp_path: Path, locale: str, name: str, wording: str
) -> None:
    (tmp_path / f"{locale}.ftl").write_text(f"{name} = {wording}\n", "utf-8")

    with pytest.raises(StartRefused):
        read(FOLDERS.values(), tmp_path)


def test_a_warm_line_of_a_town_is_taken(tmp_path: Path) -> None:
    own = {
        "panel-invitation": "Iets op je hart? Of een idee? Stuur het ons. Je naam hoeft niet.",
        "panel-title": "## Dag! Hier zit het jeugdteam van { $town }.",
        "questions-ask-hint": "Schrijf maar zoals je praat.",
        "privacy-welcome": "Kom gerust nog eens langs.",
        "helplines-crisis-own": "Of bel het JAC op 09 123 45 67.",
    }
    (tmp_path / "nl.ftl").write_text("".join(f"{n} = {own[n]}\n" for n in own), "utf-8")

    assert read(FOLDERS.values(), tmp_path)


def test_much_may_still_be_said_otherwise() -> None:
    young = [each for each in everything().values() if each.for_young_people]

    assert sum("free" in each.marks or "keeps" in each.marks for each in young) > 80
