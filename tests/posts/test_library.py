"""The library: what came along, and what a town writes over it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cogs.posts.repository import LibraryRead, read_library
from cogs.posts.rules.library import NO_MENTION, NO_SORT, PostKind, Sort

SHIPPED = Path("config/posts")
OWN = """id = "fuif"
kind = "activity"
sort = "visit"
written = 2026-12-01
review = 2027-12-01

[title]
nl = "Fuif"

[words]
nl = "We draaien wat jij kiest."
"""


def with_own(folder: Path, text: str) -> LibraryRead:
    (folder / "eigen.toml").write_text(text, "utf-8")
    return read_library(SHIPPED, folder)


def test_what_came_along_is_said_in_every_language_and_there_is_something_of_each_sort() -> None:
    read = read_library(SHIPPED, Path("none"))

    assert read.mistakes == ()
    assert all(t.en and t.fr for each in read.ideas for t in (each.title, each.words))
    assert {each.kind for each in read.ideas} == {*PostKind}
    assert {each.sort for each in read.ideas} == {None, *Sort}
    assert not any(each.is_old(date(2027, 11, 29)) for each in read.ideas)
    assert all(each.is_old(date(2027, 11, 30)) for each in read.ideas)


def test_a_town_adds_changes_and_leaves_out(tmp_path: Path) -> None:
    many = len(read_library(SHIPPED, Path("none")).ideas)

    added = with_own(tmp_path, OWN)
    assert added.ideas[-1].words.said("fr") == "We draaien wat jij kiest."
    assert len(added.ideas) == many + 1
    left = with_own(tmp_path, 'id = "examens"\nready = false\n')
    assert len(left.ideas) == many - 1
    changed = with_own(tmp_path, 'id = "examens"\n[words]\nnl = "Hoe gaat het met blokken?"\n')
    words = {each.id: each.words.nl for each in changed.ideas}
    assert words["examens"] == "Hoe gaat het met blokken?"


@pytest.mark.parametrize(
    ("was", "becomes", "line", "field", "expected"),
    [
        ('kind = "activity"', 'kind = "fuif"', 2, "kind", 'kind = "opener"'),
        ('sort = "visit"', 'sort = "thuis"', 3, "sort", 'sort = "gaming"'),
        ('sort = "visit"\n', "", 1, "", NO_SORT),
        ("written = 2026-12-01", 'written = "gisteren"', 4, "written", "written = 2026-11-29"),
        ('nl = "We draaien', 'nl = "Hey @everyone', 11, "words.nl", NO_MENTION),
        ('nl = "We draaien', 'colour = "rood"\nnl = "We', 11, "words.colour", "shell-file-unknown"),
        ('nl = "Fuif"', "nl = Fuif", 8, "nl = Fuif", 'field = "…"'),
    ],
)
def test_what_is_wrong_is_named_by_file_and_line_with_what_to_write(
    tmp_path: Path, was: str, becomes: str, line: int, field: str, expected: str
) -> None:
    read = with_own(tmp_path, OWN.replace(was, becomes))

    [mistake] = read.mistakes
    assert (Path(mistake.file).name, mistake.line, mistake.field) == ("eigen.toml", line, field)
    assert expected in (mistake.expected or mistake.text)
