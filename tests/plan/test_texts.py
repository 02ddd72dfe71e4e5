"""What is asked for is written, in every language, and fits where Discord puts it."""

from __future__ import annotations

import re

import pytest

from bot.texts.emergency_numbers import SUICIDE, TALKING
from bot.texts.languages import DEFAULT, LOCALES
from tests.plan.asked import (
    OF_THE_HOUSE,
    alike,
    asks_for,
    in_texts,
    of_commands,
    on_buttons,
    spoken,
)
from tests.plan.written import FOLDERS, entries, everything, said, source, texts, written

TITLES = {"questions-ask-title", "questions-more-title", "questions-answer-title", "setup-title"}
SETUP_FIELDS = {"setup-name", "setup-team", "setup-panel", "setup-role", "setup-hours"}
QUESTION_FIELDS = {"questions-ask-field", "questions-more-field", "questions-answer-field"}
HINTS = {f"{name}-hint" for name in SETUP_FIELDS} | {"questions-ask-hint", "questions-answer-hint"}
LOCKED = {
    "safety": "shell-help-now shell-call shell-numbers posts-away posts-closed "
    "consent-no-crisis-service questions-meanwhile "
    "helplines-crisis helplines-crisis-typed helplines-crisis-112 helplines-crisis-1813 "
    "helplines-crisis-106 helplines-crisis-someone helplines-crisis-hurt "
    "helplines-crisis-blackmail helplines-crisis-worried helplines-team-closed "
    "helplines-team-closed-until helplines-team-back helplines-team-called helplines-team-open",
    "privacy": "consent-anonymous consent-secrecy-discretion consent-secrecy-professional "
    "consent-limits consent-consults consent-how-long consent-rather-not consent-more-discord "
    "consent-more-kept consent-more-never "
    "introductions-duty-discretion introductions-duty-professional "
    "introductions-sentences-no-names privacy-never-kept privacy-cannot-wipe",
    "bot-identity": "panel-bot questions-closed-now questions-nobody-here handover-automatic",
    "role": "introductions-about-youth_worker introductions-about-street_worker "
    "introductions-about-prevention_worker introductions-about-counsellor",
}
DUTCH_IS_SAID_BESIDE = {
    "helplines-crisis-chat",
    "helplines-crisis-chat-closed",
    "helplines-crisis-worried",
}
"""On one screen with 1813's own line, which says it."""
QUOTES = {"nl": r"'([^']+)'", "en": r'"([^"]+)"', "fr": r"«\s(.+?)\s»"}

in_every_language = pytest.mark.parametrize("locale", LOCALES)
in_every_room = pytest.mark.parametrize("room", FOLDERS)


@pytest.mark.parametrize(("locale", "dutch"), [("en", "in Dutch"), ("fr", "en néerlandais")])
def test_whoever_reads_no_dutch_is_told_that_106_and_1813_answer_in_it(
    locale: str, dutch: str
) -> None:
    """Or reads it of the text that names them: `shell-talking-line` and `shell-suicide-line`."""
    unsaid = {
        each.name
        for room in FOLDERS
        for entry, each in entries(room, locale)
        if each.for_young_people and each.name not in DUTCH_IS_SAID_BESIDE
        if re.search(rf"\b({TALKING}|{SUICIDE})\b", source(entry)) and dutch not in source(entry)
    }

    assert unsaid == set()


# -- asked for and written ----------------------------------------------------------------------


def test_every_text_that_is_asked_for_is_written() -> None:
    known = everything()

    unwritten = {name for name in spoken() if not any(asks_for(name, each) for each in known)}

    assert unwritten == set()


def test_what_looks_like_a_text_is_one_or_the_end_of_one() -> None:
    known = everything()

    strays = {name for name in alike() if not any(asks_for(name, each) for each in known)}

    assert {
        name for name in strays if not any(each.endswith(f"-{name}") for each in known)
    } == set()


def test_every_text_that_is_written_is_asked_for() -> None:
    names = spoken() | alike() | in_texts()

    unasked = {each for each in everything() if not any(asks_for(name, each) for name in names)}

    assert unasked == set()


# -- every language the same --------------------------------------------------------------------


@in_every_language
@in_every_room
def test_every_language_says_the_same_things_to_the_same_people(room: str, locale: str) -> None:
    assert written(room, locale) == written(room)


@in_every_room
def test_every_text_says_who_reads_it(room: str) -> None:
    assert [each.name for each in written(room) if not each.readers.startswith("Readers: ")] == []


def test_no_two_texts_share_a_name() -> None:
    names = [each.name for room in FOLDERS for each in written(room)]

    assert {name for name in names if names.count(name) > 1} == set()


@in_every_room
def test_the_name_of_a_text_begins_with_its_room(room: str) -> None:
    own = OF_THE_HOUSE if room == "bot" else (room,)
    # The directory of helplines is checked at the start, before there are rooms.
    lent = {"helplines-broken-entry"} if room == "bot" else set()

    strays = {each.name for each in written(room) if each.name.split("-")[0] not in own}

    assert strays <= lent


@in_every_language
def test_every_text_can_be_said(locale: str) -> None:
    # Saying raises for a missing word or fact; every combination of sample facts is said.
    assert all(said(locale, message) for message in everything().values())


@in_every_language
@pytest.mark.parametrize("kind", LOCKED)
def test_a_town_cannot_reword_a_promise(kind: str, locale: str) -> None:
    locks = {each.name: each.locked for room in FOLDERS for each in written(room, locale)}

    assert {name for name in LOCKED[kind].split() if locks.get(name) != kind} == set()


# -- it fits ------------------------------------------------------------------------------------


def unfit(locale: str, names: set[str], longest: int) -> list[str]:
    each_said = [each for name in sorted(names) for each in said(locale, everything()[name])]
    return [each for each in each_said if not 1 <= len(each) <= longest]


def command_names() -> set[str]:
    names = {name for name in of_commands() if "-command" in name or "-option-" in name}
    return {name for name in names if not name.endswith("-about")}


@in_every_language
def test_buttons_fit_on_a_phone(locale: str) -> None:
    assert unfit(locale, on_buttons(), 38) == []


@in_every_language
def test_forms_fit_on_discord(locale: str) -> None:
    assert unfit(locale, TITLES | SETUP_FIELDS | QUESTION_FIELDS, 45) == []
    assert unfit(locale, HINTS, 100) == []


@in_every_language
def test_discord_accepts_the_name_of_every_command(locale: str) -> None:
    names = [texts().say(locale, name) for name in sorted(command_names())]

    assert [name for name in names if not re.fullmatch(r"[\w-]{1,32}", name)] == []
    assert [name for name in names if name != name.lower()] == []


@in_every_language
def test_descriptions_and_choices_fit_on_discord(locale: str) -> None:
    assert unfit(locale, of_commands() - command_names(), 100) == []


# -- what a text points at is there -------------------------------------------------------------


def ways_in(locale: str) -> tuple[str, ...]:
    """Every command as one types it; a group only with what comes after it."""
    names = {name: texts().say(locale, name) for name in command_names() if "-option-" not in name}
    typed = []
    for name, word in names.items():
        after = [part for longer, part in names.items() if longer.startswith(f"{name}-")]
        typed += [f"/{word} {part}" for part in after] or [f"/{word}"]
    return tuple(typed)


@in_every_language
def test_a_command_that_a_text_names_exists(locale: str) -> None:
    known = ways_in(locale)
    for message in everything().values():
        for each in said(locale, message):
            typed = [each[found.start() :] for found in re.finditer(r"(?<!\S)/\w", each)]
            assert [rest for rest in typed if not rest.startswith(known)] == []


@in_every_language
def test_a_button_that_a_text_names_exists(locale: str) -> None:
    # The panel speaks the town's language, also to whoever reads the rest in their own.
    hanging = {texts().say(DEFAULT, name) for name in on_buttons() if name.startswith("panel-")}
    labels = {texts().say(locale, name) for name in on_buttons()} | hanging
    for message in everything().values():
        named = {one for each in said(locale, message) for one in re.findall(QUOTES[locale], each)}
        if message.for_young_people or message.readers == "Readers: workers":
            # What ends in a question mark is a sentence to send, not a button.
            assert {one for one in named if not one.endswith("?")} <= labels


@in_every_language
def test_a_button_of_the_panel_is_named_as_it_hangs_there(locale: str) -> None:
    """`…-where` says what the panel calls it; a screen that has the button itself need not."""
    labels = {texts().say(locale, f"panel-{name}") for name in ("ask", "who", "inbox", "privacy")}
    literal = {
        message.name
        for room in FOLDERS
        for entry, message in entries(room, locale)
        if message.for_young_people and labels & {*re.findall(QUOTES[locale], source(entry))}
    }

    assert literal == {"introductions-pretender", "office_hours-mention-meanwhile"}
