"""Nothing is posted that says neither who wrote it nor that it is automatic (R34)."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from bot.app import HERE, room_folders
from bot.demo.town import Town
from bot.shell.delivery import TextMark, marked
from bot.shell.views import Screen, Words, text
from bot.shell.voices import is_marked, spoken
from bot.texts.catalogue import read
from bot.texts.languages import LOCALES
from tests.kit.asking import answer, ask
from tests.kit.signatures import unspoken
from tests.kit.sources import nodes

SAY = {locale: Words(read([HERE, *room_folders()]), locale) for locale in LOCALES}


def said(screen: Screen) -> list[str]:
    return [each.content for each in screen.walk_children() if hasattr(each, "content")]


@pytest.mark.parametrize("locale", LOCALES)
def test_what_nobody_signed_says_that_it_is_automatic(locale: str) -> None:
    say = SAY[locale]
    screen = spoken(say, Screen(text("Er is iets.")))

    assert said(screen) == ["Er is iets.", say("shell-automatic")]
    assert is_marked(say, screen)


def test_it_is_said_once() -> None:
    screen = spoken(SAY["nl"], spoken(SAY["nl"], Screen(text("Er is iets."))))

    assert len(said(screen)) == 2


@pytest.mark.parametrize("mark", [TextMark.YOUNG, TextMark.TEAM])
def test_the_word_in_somebodys_own_words_does_not_count(mark: TextMark) -> None:
    theirs = text("is dit automatisch?", marked(mark, "n"))

    assert len(said(spoken(SAY["nl"], Screen(theirs)))) == 2


def test_what_a_worker_signed_is_not_called_automatic() -> None:
    assert said(spoken(SAY["nl"], Screen(text("**Yasmine** (jeugdwerker)"), signed=True))) == [
        "**Yasmine** (jeugdwerker)"
    ]


async def test_in_a_conversation_each_post_says_who_speaks(town: Town) -> None:
    await ask(town)
    await answer(town)

    assert len(town.calls) > 5
    assert unspoken(town.calls) == []


async def test_the_look_at_posts_finds_one_that_says_neither(town: Town) -> None:
    await ask(town)
    posts = [each for each in town.calls if each.method == "POST" and each.json]
    made = next(each for each in posts if each.path.endswith("/messages"))
    was, made.json["components"] = made.json["components"], [{"type": 10, "content": "hoi"}]

    assert unspoken(town.calls) == ["hoi"]
    made.json["components"] = was


def test_every_call_that_posts_or_edits_goes_through_it() -> None:
    """`Posts` does it for all; private answers stand in `replies` and `fallback` only."""
    silent = [
        f"{path}:{call.lineno}"
        for top in ("bot/shell", "cogs")
        for path in Path(top).rglob("*.py")
        if path.name not in {"replies.py", "fallback.py", "posts.py"}
        for call in nodes(path)
        if isinstance(call, ast.Call)
        for given in call.keywords
        if given.arg == "view" and "spoken(" not in ast.unparse(given.value)
    ]

    assert silent == []
