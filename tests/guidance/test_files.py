"""A town edits cards: its own go over those that came along, and a mistake is named by its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.texts.file_mistakes import FileMistake, line_of
from tests.kit.guiding import all_cards, with_own

OWN = """id = "fuif"
words = ["party"]
written = 2026-12-01
review = 2027-12-01

[title]
nl = "Iemand is ziek op een fuif"

[[step]]
nl = "Blijf erbij."

[[step]]
nl = "Bel {nood-112} als iemand niet wakker wordt."
"""


def written(folder: Path, text: str, name: str = "fuif.toml") -> Path:
    (folder / name).write_text(text, "utf-8", errors="surrogateescape")
    return folder


def test_a_card_of_the_towns_own_stands_beside_the_others(tmp_path: Path) -> None:
    read = with_own(written(tmp_path, OWN))

    assert read.mistakes == ()
    assert len(read.cards) == len(all_cards()) + 1
    own = read.cards[-1]
    assert (own.id, own.verified, own.title.said("fr")) == ("fuif", "municipality", own.title.nl)


def test_a_change_replaces_that_part_and_is_the_municipalitys(tmp_path: Path) -> None:
    change = 'id = "pesten"\nverified = "official-page"\n[[step]]\nnl = "Luister eerst."\n'

    read = with_own(written(tmp_path, change))

    changed = next(each for each in read.cards if each.id == "pesten")
    shipped = next(each for each in all_cards() if each.id == "pesten")
    assert [each.nl for each in changed.step] == ["Luister eerst."]
    assert changed.title == shipped.title
    assert changed.verified == "municipality"
    assert len(read.cards) == len(all_cards())


def test_a_town_leaves_a_card_out(tmp_path: Path) -> None:
    read = with_own(written(tmp_path, 'id = "pesten"\nready = false\n'))

    assert "pesten" not in {each.id for each in read.cards}


BROKEN = [
    (OWN.replace("Blijf erbij.", "Bel 112."), 10, "step.1.nl", "no-number"),
    (OWN.replace("Blijf erbij.", "Bel 0800 13 500."), 10, "step.1.nl", "no-number"),
    (OWN.replace("Blijf erbij.", "Je moet dit melden."), 10, "step.1.nl", "no-verdict"),
    (OWN.replace("nood-112", "nood112"), 13, "step.2.nl", "{nood-112}, in place of {nood112}"),
    (OWN.replace("review = 2027", "review = 2025"), 4, "review", "review = 2027-12-01"),
    (OWN.replace('"fuif"', '"Een fuif!"'), 1, "id", 'id = "pesten"'),
    (OWN.replace('nl = "Blijf', 'ne = "Blijf'), 9, "step.1.nl", 'nl = "…"'),
    (OWN + '\n[[step]]\nnl = "Nog."' * 6, 9, "step", "[[step]]"),
    (OWN.replace("[title]", "[title"), 6, "[title", 'field = "…"'),
    (OWN + "\nkaal", 15, "kaal", 'field = "…"'),
    (OWN + "\n# \udcff", 15, "# \ufffd", 'field = "…"'),
    (
        'helplines = ["child-fokus"]\n' + OWN,
        1,
        "helplines",
        'helplines = ["child-focus"]',
    ),
]


@pytest.mark.parametrize(("text", "line", "field", "expected"), BROKEN)
def test_a_broken_card_is_named_by_file_line_and_what_to_write(
    tmp_path: Path, text: str, line: int, field: str, expected: str
) -> None:
    read = with_own(written(tmp_path, text))

    assert read.mistakes == (FileMistake("fuif.toml", line, field, expected),)
    assert read.cards == all_cards()


def test_a_broken_change_leaves_the_card_that_came_along(tmp_path: Path) -> None:
    change = 'id = "pesten"\n[[step]]\nnl = "Je hoeft dit niet te melden."\n'

    read = with_own(written(tmp_path, change, "pesten.toml"))

    assert read.cards == all_cards()
    assert read.mistakes[0].line == 3


def test_the_example_is_a_card_when_the_signs_before_it_are_taken_away(tmp_path: Path) -> None:
    lines = Path("config/guidance.local.example.toml").read_text("utf-8").splitlines()
    begins = lines.index('# id = "fuif"')
    text = "\n".join(each.removeprefix("#").removeprefix(" ") for each in lines[begins:])

    read = with_own(written(tmp_path, text))

    assert read.mistakes == ()
    assert read.cards[-1].id == "fuif"


def test_a_field_that_is_not_there_has_the_line_of_its_table() -> None:
    assert line_of(OWN, ("title", "fr")) == 6
    assert line_of(OWN, ("step", 1, "fr")) == 12
    assert line_of(OWN, ("kind",)) == 1
