"""A case is a file that a town can write; what is wrong with it is said, and stops nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from cogs.practice.rules.cases import NO_PERSON
from tests.kit.practising import CASES, all_cases, with_own

OWN = """id = "fuif"
urgency = "today"

[title]
nl = "Een fuif"

[[turn]]
nl = "er is iets gebeurd"

[[debrief]]
nl = "Vroeg je hoe het nu gaat?"
"""


def written(folder: Path, text: str) -> Path:
    (folder / "eigen.toml").write_text(text, "utf-8")
    return folder


def test_a_town_adds_a_case_of_its_own(tmp_path: Path) -> None:
    read = with_own(written(tmp_path, OWN))

    assert read.mistakes == ()
    assert read.cases[-1].title.said("fr") == "Een fuif"


def test_a_town_changes_and_leaves_out_what_came_along(tmp_path: Path) -> None:
    read = with_own(written(tmp_path, 'id = "een-emoji"\nready = false\n'))

    assert "een-emoji" not in {each.id for each in read.cases}
    assert len(read.cases) == len(all_cases()) - 1


@pytest.mark.parametrize(
    ("was", "becomes", "line", "field", "expected"),
    [
        ('urgency = "today"', 'urgency = "gauw"', 2, "urgency", 'urgency = "unsaid"'),
        ('nl = "er is iets gebeurd"', 'nl = ""', 8, "turn.1.nl", 'nl = "…"'),
        ('nl = "er is iets', 'nl = "bel 0470 12 34 56', 8, "turn.1.nl", NO_PERSON),
        ('nl = "er is iets', 'nl = "ik ben @sam', 8, "turn.1.nl", NO_PERSON),
        ('nl = "er is iets', 'nl = "https://x.example', 8, "turn.1.nl", NO_PERSON),
        ("[[debrief]]", "[[nabespreking]]", 10, "debrief", "[[debrief]]"),
        ('urgency = "today"', 'tries = ["bellen"]', 2, "tries.1", "card"),
        ('urgency = "today"', 'tries = []\nvoor = "ons"', 3, "voor", "shell-file-unknown"),
        ('nl = "Een fuif"', "nl = Een fuif", 5, "nl = Een fuif", 'field = "…"'),
    ],
)
def test_what_is_wrong_is_named_by_file_and_line_with_what_to_write(
    tmp_path: Path, was: str, becomes: str, line: int, field: str, expected: str
) -> None:
    read = with_own(written(tmp_path, OWN.replace(was, becomes)))

    [mistake] = read.mistakes
    assert (mistake.file, mistake.field) == (f"{tmp_path.name}/eigen.toml", field)
    assert mistake.line == line or field == "debrief"
    assert expected in (mistake.text or mistake.expected)
    assert len(read.cases) == len(all_cases())


def test_a_file_in_another_encoding_is_named_by_the_line_that_cannot_be_read(
    tmp_path: Path,
) -> None:
    """It was called line 1, wherever the sign stood."""
    (tmp_path / "eigen.toml").write_bytes(OWN.replace("Een fuif", "Een café").encode("latin-1"))

    [mistake] = with_own(tmp_path).mistakes

    assert (mistake.line, mistake.field[:5]) == (5, "nl = ")


def test_a_broken_change_leaves_what_came_along(tmp_path: Path) -> None:
    read = with_own(written(tmp_path, 'id = "een-emoji"\nturn = []\n'))

    assert "een-emoji" in {each.id for each in read.cases}
    assert len(read.mistakes) == 1


def test_every_case_that_came_along_is_said_in_every_language() -> None:
    texts = [each for case in all_cases() for each in (case.title, *case.turn, *case.debrief)]

    assert all(each.en and each.fr for each in texts)
    assert len(list(CASES.glob("*.toml"))) == 8
