"""One table holds the languages: no list of them stands elsewhere, and no words lack one."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from bot.texts.languages import DEFAULT, LANGUAGES, LOCALES, ON_DISCORD
from tests.kit.sources import nodes

TABLE = Path("bot/texts/languages.py")
OURS = set(LOCALES)
CODE = sorted(path for top in ("bot", "cogs", "tests") for path in Path(top).rglob("*.py"))


def literals(path: Path) -> Iterator[tuple[ast.expr, set[object]]]:
    """Every list, set or dictionary that is written out, with its constants or constant keys."""
    for node in nodes(path):
        parts = getattr(node, "keys" if isinstance(node, ast.Dict) else "elts", None)
        if isinstance(node, ast.expr) and parts:
            yield node, {each.value for each in parts if isinstance(each, ast.Constant)}


def test_no_list_of_our_languages_stands_beside_the_table() -> None:
    lists = [
        f"{path}:{node.lineno}"
        for path in CODE
        if path != TABLE
        for node, values in literals(path)
        if values == OURS and not isinstance(node, ast.Dict)
    ]

    assert lists == [], "take LOCALES of bot.texts.languages"


def test_no_words_by_language_lack_a_language() -> None:
    """What has two of our languages as keys is such a table; German is for hours that are typed."""
    wanting = [
        f"{path}:{node.lineno} lacks {sorted(OURS - set(map(str, values)))}"
        for path in CODE
        if path.parts[0] != "tests"
        for node, values in literals(path)
        if isinstance(node, ast.Dict) and len(values & OURS) > 1 and not values >= OURS
    ]

    assert [each for each in wanting if not each.startswith(ELSEWHERE)] == []


ELSEWHERE = (
    "cogs/helplines/rules/search.py",  # countries across the border
    "bot/opening_hours/week_as_typed.py",  # Dutch is what all others are said in
)


def test_each_language_has_a_name_and_discords_codes() -> None:
    assert set(LANGUAGES) == OURS
    assert DEFAULT in OURS
    assert set(ON_DISCORD.values()) == OURS
    assert len(ON_DISCORD) == sum(len(each.on_discord) for each in LANGUAGES.values())
