"""Whom a text names to call answers in the language of its reader, if the directory has one."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.app import read_texts
from bot.demo.town import Town, settings_for
from cogs.helplines.service.lines_in_texts import name_who_answers
from tests.kit.helpline_directories import of, shipped

URGENT = ("questions-anyway-awake", "questions-danger", "queue-sorry", "queue-night-told")
TO_TALK = ("questions-meanwhile", "questions-inbox-never-doors", "queue-late-sorry")


@pytest.mark.parametrize(
    ("locale", "suicide", "talking"),
    [("fr", "0800 32 123", "107"), ("en", "02 648 40 14", "02 648 40 14")],
)
async def test_thank_you_and_inbox_name_first_who_answers_in_the_language_of_the_reader(
    town: Town, locale: str, suicide: str, talking: str
) -> None:
    say = town.bot.services.texts.say

    for names, own, dutch in ((URGENT, suicide, "1813"), (TO_TALK, talking, "106")):
        for name in names:
            said = say(locale, name)
            assert 0 < said.index(f"**{own}**") < said.index(f"**{dutch}**"), name
            assert "Dutch" in said or "néerlandais" in said


def test_without_such_a_line_the_texts_name_the_dutch_ones_with_their_language(
    tmp_path: Path,
) -> None:
    texts = read_texts(settings_for(tmp_path))

    name_who_answers(texts, of())

    assert "**1813** (in Dutch), day and night" in texts.say("en", "queue-sorry")


def test_in_dutch_nothing_is_named_beside_106_and_1813(tmp_path: Path) -> None:
    texts = read_texts(settings_for(tmp_path))
    before = [texts.say("nl", name) for name in URGENT + TO_TALK]

    name_who_answers(texts, shipped())

    assert [texts.say("nl", name) for name in URGENT + TO_TALK] == before
