"""No screen can outgrow Discord: all of them drawn at their worst, held against its limits."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.shell import discord_limits as limits
from bot.shell.boxes import boxed
from bot.shell.views import Form, Screen, Words
from bot.texts.catalogue import Texts
from bot.texts.languages import LOCALES
from bot.texts.typed_text import units
from cogs.helplines.views import descriptions as answers
from cogs.helplines.views import finding
from cogs.introductions.rules.sentences import MOST as MOST_SENTENCES
from cogs.panel.views import status
from cogs.questions.views import team as questions_for_team
from tests.kit.helpline_directories import shipped
from tests.kit.sources import nodes
from tests.plan.worst import people
from tests.plan.worst.drawing import Draw, at_their_longest, ours, what_is_drawn
from tests.plan.worst.measured import refused
from tests.plan.worst.rooms import CASES

WORDINGS = {"ours": ours, "longest": at_their_longest}
NOW = {"ours": "fr", "longest": "nl"}
"""In which language every run draws each wording: what is drawn at its longest has no language."""
NOTICE = f"https://{'x' * 392}"
"""As long as the operator may give it; then two links stand on every screen about privacy."""
DRAWN = list({case: None for cases in CASES.values() for case in cases})


@pytest.mark.parametrize(
    ("wording", "locale"),
    [
        pytest.param(wording, locale, marks=() if NOW[wording] == locale else pytest.mark.long)
        for wording in WORDINGS
        for locale in LOCALES
    ],
)
@pytest.mark.parametrize(
    "case", DRAWN, ids=lambda case: f"{case.__module__.rpartition('.')[2]}.{case.__name__}"
)
def test_discord_takes_every_screen_at_its_worst(case: Draw, locale: str, wording: str) -> None:
    texts: Callable[[], Texts] = WORDINGS[wording]
    say = Words(texts(), locale, NOTICE)

    wrong = [
        found
        for drawn in case(say)
        if drawn
        for found in (*refused(drawn), *refused(_as_one_person_sees_it(drawn)))
    ]

    assert sorted(set(wrong))[:9] == []


def _as_one_person_sees_it(drawn: Screen | Form) -> Screen | Form:
    """In its box, which is one part more."""
    return drawn if isinstance(drawn, Form) else boxed(drawn)


@pytest.mark.parametrize("wording", WORDINGS)
@pytest.mark.parametrize("locale", LOCALES)
def test_the_bots_own_line_and_the_names_of_threads_fit(locale: str, wording: str) -> None:
    texts: Callable[[], Texts] = WORDINGS[wording]
    say = Words(texts(), locale)

    lines = [status.line(say, each, people.NOW) for each in people.OPENNESSES]

    assert units(people.CODE_NAME) <= limits.LONGEST_THREAD_NAME
    if wording == "ours":
        assert max(map(units, lines)) <= limits.LONGEST_STATUS


def test_screens_and_forms_are_drawn_by_views_only() -> None:
    """What is drawn elsewhere would have no worst case."""
    drawn = [
        f"{path}:{node.lineno}"
        for top in ("bot/shell", "cogs")
        for path in Path(top).rglob("*.py")
        for node in nodes(path)
        if isinstance(node, ast.Call) and ast.unparse(node.func) in {"Screen", "Form"}
        if "views" not in str(path)
    ]

    # What is said when an act fails or is cut short: it may come from any room.
    assert {each.partition(":")[0] for each in drawn} == {
        "bot/shell/errors.py",
        "bot/shell/acts.py",
        "bot/shell/trial_gate.py",
    }


def test_menus_offer_as_many_as_discord_takes_and_no_more() -> None:
    """Rules know nothing of Discord, and their numbers are its own."""
    at_once = (MOST_SENTENCES, questions_for_team.ANSWERS_AT_ONCE + 1, answers.AT_ONCE + 1)

    assert max(at_once) <= limits.MOST_OPTIONS
    assert finding.TOPICS_AT_ONCE + 2 == limits.MOST_OPTIONS
    assert len(shipped().topics) <= 2 * finding.TOPICS_AT_ONCE


def test_every_view_has_a_worst_case() -> None:
    """A new function that draws something is drawn here too, at its worst."""
    missing = [
        f"{each.__module__}.{each.__name__}" for each in what_is_drawn() if each not in CASES
    ]

    assert missing == []


def test_no_worst_case_is_left_behind() -> None:
    drawn: set[Callable[..., Any]] = {*what_is_drawn()}

    assert [each.__name__ for each in CASES if each not in drawn] == []
