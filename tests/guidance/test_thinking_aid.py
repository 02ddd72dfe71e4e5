"""The thinking aid asks and never concludes: no path says what must be reported (R57)."""

from __future__ import annotations

import pytest

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.shell.views import Words
from bot.texts.languages import LOCALES
from cogs.guidance.rules import thinking_aid
from cogs.guidance.rules.reporting import gives_verdict
from cogs.guidance.rules.thinking_aid import ANSWERS, Path, Question, every_path
from cogs.guidance.service import ShownAid
from cogs.guidance.settings import LocalContact
from cogs.guidance.views.thinking_aid import aid
from cogs.introductions.rules.team import Role, Secrecy, introduced
from tests.plan.worst.drawing import ours
from tests.plan.worst.measured import texts_of
from tests.plan.written import everything, said

LINES = ("**112**\nBel 112.", "**1813**\nBel 1813.")
CONTACTS = {LocalContact.LEAD: "Els", LocalContact.LEGAL: "Dienst recht"}
WORKER = introduced(
    GuildId(1), 7, name="Yasmine", role=Role.YOUTH_WORKER, secrecy=Secrecy.DISCRETION
)
in_every_language = pytest.mark.parametrize("locale", LOCALES)


def shown(locale: str, path: Path) -> str:
    say = Words(ours(), locale)
    return texts_of(aid(say, ShownAid(path, LINES, CONTACTS), WORKER))


@in_every_language
def test_no_path_says_that_one_must_or_must_not_report(locale: str) -> None:
    paths = [*every_path()]

    assert len(paths) == 1 + 3 + 9 + 36 + 108
    assert [path.key for path in paths if gives_verdict(shown(locale, path), locale)] == []


@in_every_language
def test_no_text_of_the_room_says_so_either(locale: str) -> None:
    known = [each for name, each in everything().items() if name.startswith("guidance-")]

    verdicts = [
        each.name
        for each in known
        for words in said(locale, each)
        if gives_verdict(words, locale) and each.name != "guidance-expect-no-verdict"
    ]

    assert verdicts == []


@in_every_language
def test_every_path_ends_in_numbers_and_in_people_who_decide(locale: str) -> None:
    end = ours().say(locale, "guidance-aid-end")
    for path in every_path():
        if path.question is None:
            screen = shown(locale, path)
            assert "112" in screen
            assert "1813" in screen
            assert end in screen
            assert "Els" in screen


@in_every_language
def test_who_says_danger_or_does_not_know_has_the_numbers_first(locale: str) -> None:
    for path in every_path():
        screen = shown(locale, path)
        if path.in_danger:
            title = ours().say(locale, "guidance-aid-title")
            before = screen.partition("112")[0].replace(title, "")
            assert ours().say(locale, "guidance-aid-danger-first") in before
            assert not any(ours().say(locale, f"guidance-aid-{q}") in before for q in Question)
        elif path.question is not None:
            assert "112" not in screen


def test_a_path_stands_in_its_key_and_is_read_back() -> None:
    for path in every_path():
        assert thinking_aid.read(path.key) == path


@pytest.mark.parametrize("forged", ["3", "00000", "x", "-1", "²", "0 0"])
def test_a_forged_key_leads_nowhere(forged: str) -> None:
    with pytest.raises(Refusal, match="shell-no-such-door"):
        thinking_aid.read(forged)


def test_every_question_can_be_answered_with_a_doubt() -> None:
    """Nobody is made to choose what they do not know."""
    doubts = {"unknown", "nobody"}

    assert [each for each in Question if not doubts & {*ANSWERS[each]}] == []
