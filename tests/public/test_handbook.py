"""The handbook says the same in each language, with the commands as they are called there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

BOOKS = {"nl": "handleiding.md", "en": "handbook.md", "fr": "manuel.md"}
NAMED = re.compile(r"^[a-z_]+-(?:[a-z_-]+-)?(?:command|option)[a-z_-]* = (\S+)$", re.MULTILINE)
SHOWN = re.compile(r"^[a-z_]+-[a-z_-]+ = (.+)$", re.MULTILINE)
IN_ITALICS = re.compile(r"(?<!\*)\*([^*]{2,60}?)\*(?!\*)")
OF_DISCORD = {"Manage Roles", "Rollen beheren", "Gérer les rôles"}
EXAMPLES = re.compile(r"Bram|youth worker|jeugdwerker|access|toegang|server|passing on|doorgeven")


def book(locale: str) -> str:
    return (Path("docs") / BOOKS[locale]).read_text("utf-8")


def texts(locale: str) -> str:
    found = [Path("bot/texts"), *Path("cogs").glob("*/texts")]
    return "\n".join((each / f"{locale}.ftl").read_text("utf-8") for each in found)


def parts(text: str) -> list[str]:
    """Of what kind each heading, step, point and bold beginning is, in order."""
    return re.findall(r"^(## |### |\d+\. |- |\*\*)", text, re.MULTILINE)


def test_it_has_the_same_parts_in_each_language() -> None:
    assert parts(book("en")) == parts(book("nl")) == parts(book("fr"))


@pytest.mark.parametrize("locale", BOOKS)
def test_it_calls_each_command_and_each_button_as_they_are_called_there(locale: str) -> None:
    all_texts = texts(locale)
    names = set(NAMED.findall(all_texts))
    typed = {
        word.rstrip(":")
        for each in re.findall(r"`/([^`]+)`", book(locale))
        for word in each.replace("\n", " ").split()
    }
    assert typed - names == set()

    shown = " ".join(SHOWN.findall(all_texts)).replace("\xa0", " ").lower()
    pressed = {" ".join(each.split()) for each in IN_ITALICS.findall(book(locale))}
    unknown = {
        each
        for each in pressed - OF_DISCORD
        if each.lower().rstrip(" ?:.") not in shown and not EXAMPLES.search(each)
    }
    assert unknown == set()
