"""What is asked for is written, in every language, and fits where Discord puts it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

from bot.app import HERE, room_folders
from bot.core.texts import DEFAULT, LOCALES, Texts, read, variables

FOLDERS = [HERE, *room_folders()]
OF_THE_HOUSE = ("shell", "posts", "when", "start")
FILLED_IN = "{}"
"""Stands in a name for what the code fills in later."""
SAMPLES: dict[str, tuple[str | int, ...]] = {
    "code_name": ("Zeeschildpad-99",),
    "count": (1, 2),
    "days": (1, 7),
    "month": tuple(f"m{number}" for number in range(1, 13)),
    "weekday": tuple(f"d{number}" for number in range(7)),
    "whole": ("yes", "no"),
}
TITLES = {"questions-ask-title", "questions-more-title", "questions-answer-title", "setup-title"}
SETUP_FIELDS = {"setup-name", "setup-team", "setup-panel", "setup-role", "setup-hours"}
QUESTION_FIELDS = {"questions-ask-field", "questions-more-field", "questions-answer-field"}
FIELDS = SETUP_FIELDS | QUESTION_FIELDS
HINTS = {f"{name}-hint" for name in SETUP_FIELDS} | {"questions-ask-hint", "questions-answer-hint"}
LOCKED = {
    "safety": "shell-help-now posts-closed consent-no-crisis-service questions-meanwhile "
    "helplines-crisis helplines-crisis-112 helplines-crisis-1813 helplines-crisis-106 "
    "helplines-crisis-someone helplines-team-closed helplines-team-open",
    "privacy": "consent-anonymous consent-secrecy-discretion consent-secrecy-professional "
    "consent-limits consent-how-long consent-rather-not consent-more-discord consent-more-kept "
    "consent-more-never introductions-duty-discretion introductions-duty-professional "
    "privacy-never-kept privacy-cannot-wipe",
    "bot-identity": "panel-bot questions-closed-now questions-nobody-here",
    "role": "introductions-about-youth_worker introductions-about-street_worker "
    "introductions-about-prevention_worker introductions-about-counsellor",
}
QUOTES = {"nl": r"'([^']+)'", "en": r'"([^"]+)"', "fr": "«\u00a0(.+?)\u00a0»"}


@dataclass(frozen=True, slots=True)
class Written:
    """One message as it stands in a file."""

    name: str
    readers: str
    facts: frozenset[str]
    locked: str


@cache
def written(folder: Path, locale: str) -> tuple[Written, ...]:
    source = (folder / "texts" / f"{locale}.ftl").read_text("utf-8")
    readers, found = "", []
    for entry in FluentParser(with_spans=False).parse(source).body:
        if isinstance(entry, fluent.GroupComment):
            readers = entry.content
        if isinstance(entry, fluent.Message):
            facts = frozenset(variables(entry))
            found.append(Written(entry.id.name, readers, facts, locked(entry)))
    return tuple(found)


def locked(message: fluent.Message) -> str:
    of_lock = [each.value for each in message.attributes if each.id.name == "locked"]
    return "".join(part.value for pattern in of_lock for part in pattern.elements)


def everything() -> dict[str, Written]:
    return {each.name: each for folder in FOLDERS for each in written(folder, DEFAULT)}


@cache
def texts() -> Texts:
    return read(FOLDERS)


def said(locale: str, message: Written) -> list[str]:
    """The message with every combination of the sample facts."""
    facts = sorted(message.facts)
    choices = [SAMPLES.get(fact, ("Lindendaal",)) for fact in facts]
    return [
        texts().say(locale, message.name, **dict(zip(facts, chosen, strict=True)))
        for chosen in product(*choices)
    ]


# -- what the code asks for ---------------------------------------------------------------------


@cache
def code() -> list[ast.AST]:
    """Every piece of syntax in the house and its rooms."""
    paths = [*HERE.rglob("*.py"), *(HERE.parent / "cogs").rglob("*.py")]
    return [node for path in paths for node in ast.walk(ast.parse(path.read_text("utf-8")))]


def names_in(node: ast.expr) -> Iterator[str]:
    """The literal names that an expression can give."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        parts = [
            part.value if isinstance(part, ast.Constant) else FILLED_IN for part in node.values
        ]
        yield "".join(str(part) for part in parts)
    elif isinstance(node, ast.IfExp):
        yield from names_in(node.body)
        yield from names_in(node.orelse)


def calls(*functions: str) -> Iterator[ast.Call]:
    for node in code():
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in functions:
            yield node
        elif isinstance(node, ast.Call) and getattr(node.func, "attr", "") in functions:
            yield node


def of_commands() -> dict[str, str]:
    """The texts of commands, each with the Dutch that stands in the code."""
    pairs = [(call.args[1], call.args[0]) for call in calls("named")]
    return {
        name: default
        for key, dutch in pairs
        for name, default in zip(names_in(key), names_in(dutch), strict=True)
    }


def on_buttons() -> set[str]:
    labels = [call.args[0] for call in calls("button") if isinstance(call.args[0], ast.Call)]
    return {name for label in labels for argument in label.args for name in names_in(argument)}


def asked() -> set[str]:
    """What is passed to a function that speaks, and all else that looks like a text's name."""
    arguments = [part for call in calls("say", "Refusal", "StartRefused") for part in call.args]
    spoken = {name for argument in arguments for name in names_in(argument) if "-" in name}
    rooms = "|".join([*OF_THE_HOUSE, *(folder.name for folder in room_folders())])
    shape = re.compile(rf"({rooms})(-(\w|{{}})+)+")
    literals = {name for node in code() if isinstance(node, ast.expr) for name in names_in(node)}
    return spoken | set(of_commands()) | {name for name in literals if shape.fullmatch(name)}


def asks_for(name: str, message: str) -> bool:
    """What is filled in right behind a room's name is one word; further on it may be more."""
    fixed, holes = re.escape(name), re.escape(FILLED_IN)
    one_word = name.count("-") == 1 and not name.startswith(FILLED_IN)
    return bool(re.fullmatch(fixed.replace(holes, r"\w+" if one_word else r"[\w-]+"), message))


def test_every_text_that_is_asked_for_is_written() -> None:
    known = everything()

    unwritten = {name for name in asked() if not any(asks_for(name, each) for each in known)}

    assert unwritten == set()


def test_every_text_that_is_written_is_asked_for() -> None:
    names = asked()

    unasked = {each for each in everything() if not any(asks_for(name, each) for name in names)}

    assert unasked == set()


# -- every language the same --------------------------------------------------------------------


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_language_says_the_same_things_to_the_same_people(folder: Path, locale: str) -> None:
    assert written(folder, locale) == written(folder, DEFAULT)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_text_says_who_reads_it(folder: Path) -> None:
    assert [each.name for each in written(folder, DEFAULT) if not each.readers] == []


def test_no_two_texts_share_a_name() -> None:
    names = [each.name for folder in FOLDERS for each in written(folder, DEFAULT)]

    assert {name for name in names if names.count(name) > 1} == set()


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_name_of_a_text_begins_with_its_room(folder: Path) -> None:
    rooms = OF_THE_HOUSE if folder == HERE else (folder.name,)
    allowed = {"helplines-broken-entry"} if folder == HERE else set()

    strays = {
        each.name for each in written(folder, DEFAULT) if each.name.split("-")[0] not in rooms
    }

    assert strays == allowed


@pytest.mark.parametrize("locale", LOCALES)
def test_every_text_can_be_said(locale: str) -> None:
    for message in everything().values():
        assert all("{" not in each or "$" not in each for each in said(locale, message))


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("kind", LOCKED)
def test_a_town_cannot_reword_a_promise(kind: str, locale: str) -> None:
    locks = {each.name: each.locked for folder in FOLDERS for each in written(folder, locale)}

    assert {name: locks.get(name) for name in LOCKED[kind].split()} == dict.fromkeys(
        LOCKED[kind].split(), kind
    )


# -- it fits ------------------------------------------------------------------------------------


def too_long(locale: str, names: set[str], limit: int) -> list[str]:
    known = everything()
    each_said = [each for name in sorted(names) for each in said(locale, known[name])]
    return [each for each in each_said if not 1 <= len(each) <= limit]


@pytest.mark.parametrize("locale", LOCALES)
def test_forms_and_buttons_fit_on_discord(locale: str) -> None:
    assert too_long(locale, on_buttons(), 38) == []
    assert too_long(locale, TITLES, 45) == []
    assert too_long(locale, FIELDS, 45) == []
    assert too_long(locale, HINTS, 100) == []


def command_names() -> set[str]:
    parts = ("-command", "-option-")
    named = {name for name in of_commands() if any(part in name for part in parts)}
    return {name for name in named if not name.endswith("-about")}


@pytest.mark.parametrize("locale", LOCALES)
def test_discord_accepts_the_name_of_every_command(locale: str) -> None:
    names = [texts().say(locale, name) for name in command_names()]

    assert [name for name in names if not re.fullmatch(r"[\w-]{1,32}", name)] == []
    assert [name for name in names if name != name.lower()] == []


@pytest.mark.parametrize("locale", LOCALES)
def test_descriptions_and_choices_fit_on_discord(locale: str) -> None:
    assert too_long(locale, set(of_commands()) - command_names(), 100) == []


def test_a_command_is_called_in_code_as_it_is_in_dutch() -> None:
    spoken = {name: texts().say(DEFAULT, name) for name in of_commands()}

    assert spoken == of_commands()


# -- what a text points at is there -------------------------------------------------------------


def ways_in(locale: str) -> tuple[str, ...]:
    """Every command as one types it; a group only with what comes after it."""
    names, typed = command_names(), []
    for name in names - {each for each in names if "-option-" in each}:
        parts = [each for each in names if each.startswith(f"{name}-")]
        typed += [f"{texts().say(locale, name)} {texts().say(locale, part)}" for part in parts]
        typed += [] if parts else [texts().say(locale, name)]
    return tuple(f"/{each}" for each in typed)


@pytest.mark.parametrize("locale", LOCALES)
def test_a_command_that_a_text_names_exists(locale: str) -> None:
    for message in everything().values():
        for each in said(locale, message):
            typed = [each[found.start() :] for found in re.finditer(r"(?<!\S)/\w", each)]
            assert all(one.startswith(ways_in(locale)) for one in typed), each


@pytest.mark.parametrize("locale", LOCALES)
def test_a_button_that_a_text_names_exists(locale: str) -> None:
    labels = {texts().say(locale, name) for name in on_buttons()}
    for message in everything().values():
        named = {one for each in said(locale, message) for one in re.findall(QUOTES[locale], each)}
        if message.readers.removeprefix("Readers: ").startswith(("young people", "workers")):
            assert {one for one in named if not one.endswith("?")} <= labels, message.name
