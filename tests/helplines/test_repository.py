"""A mistake in the directory is found at the start, and named so that anyone can mend it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.core.errors import StartRefused
from cogs.helplines.repository.directory_files import DirectoryPaths, read_directory

OWN = """
[[helpline]]
id = "own"
name = "Own"
kind = "help"
ready = true
verified = "municipality"
topics = ["praten"]
audience = ["iedereen"]
languages = ["nl"]
cost = "free"
anonymous = "yes"
evidence = []
description = { nl = "Praten.", en = "Talking.", fr = "Parler." }
regions = {}
"""
SHIPPED = Path("config/helplines.toml").read_text("utf-8") + OWN


def refusal(path: Path, text: str) -> StartRefused:
    path.write_text(text, "utf-8")
    with pytest.raises(StartRefused) as refused:
        read_directory(files(path))
    return refused.value


def files(path: Path) -> DirectoryPaths:
    return DirectoryPaths(path, Path("config/topics.toml"), path.parent / "helplines.local.toml")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "helplines.toml"


BROKEN = {
    "spaces in a number": ('dial = "102"', 'dial = "1 0 2"', "awel", "channel.0.dial", '"102"'),
    "a wrong digit": ('dial = "102"', 'dial = "103"', "awel", "channel.0.dial", 'dial = "102"'),
    "hours in words": (
        'opening_hours = "24/7"',
        'opening_hours = "dag en nacht"',
        "nood-112",
        "channel.0.opening_hours",
        'opening_hours = "Mo-Fr 14:00-18:00; PH off"',
    ),
    "a missing language": (
        '\nfr = "Appelle le 112',
        '\n# "',
        "nood-112",
        "description.fr",
        'fr = "…"',
    ),
    "a missing name of its own": ('id = "awel"', "", "helpline 5", "id", 'id = "awel"'),
    "a topic that nobody knows": (
        '"eenzaamheid"',
        '"eenzaamhied"',
        "awel",
        "topics",
        'topics = ["eenzaamheid"], one of: ',
    ),
    "hours that end when they begin": (
        '"24/7"',
        '"Mo-Su 00:00-00:00"',
        "nood-112",
        "channel.0.opening_hours",
        'opening_hours = "Mo-Fr 14:00-18:00; PH off"',
    ),
    "days without hours": (
        '"24/7"',
        '"Mo-Fr"',
        "nood-112",
        "channel.0.opening_hours",
        'opening_hours = "Mo-Fr 14:00-18:00; PH off"',
    ),
    "school holidays": (
        '"24/7"',
        '"Mo-Fr 10:00-12:00; SH off"',
        "nood-112",
        "channel.0.opening_hours",
        'opening_hours = "Mo-Fr 14:00-18:00; PH off"',
    ),
    "an age that ends before it begins": (
        "min = 12\nmax = 25",
        "min = 99\nmax = 25",
        "jac",
        "ages.max",
        "max = 99",
    ),
    "an entry without evidence": (
        'verified = "municipality"',
        'verified = "secondary"',
        "own",
        "evidence",
        "[[helpline.evidence]]",
    ),
    "a name used twice": ('id = "awel"', 'id = "nood-112"', "nood-112", "id", 'id = "nood-112-2"'),
    "yes in words": ("ready = true", 'ready = "jawel"', "nood-112", "ready", "ready = true"),
    "an unknown certainty": (
        'verified = "secondary"\nsource_date',
        'verified = "zeker"\nsource_date',
        "nood-112",
        "verified",
        "'official-page', 'secondary', 'municipality' or 'unverified'",
    ),
    "a field that does not exist": (
        "ready = true",
        "ready = true\nopen = 1",
        "nood-112",
        "open",
        "",
    ),
}


@pytest.mark.parametrize("mistake", BROKEN)
def test_a_broken_entry_is_named_with_file_entry_field_and_what_to_write(
    path: Path, mistake: str
) -> None:
    right, wrong, entry, field, expected = BROKEN[mistake]

    refused = refusal(path, SHIPPED.replace(right, wrong, 1))

    assert refused.text == "helplines-broken-entry"
    assert expected in str(refused.facts.pop("expected"))
    assert refused.facts == {"file": str(path), "entry": entry, "field": field}


@pytest.mark.parametrize(
    "text",
    ["", "# nothing", '[helpline]\nid = "awel"', 'helpline = "awel"', 'helpline = ["awel"]'],
    ids=["empty", "only a comment", "single brackets", "a word", "a list of words"],
)
def test_a_directory_without_lines_helps_nobody_and_is_refused(path: Path, text: str) -> None:
    refused = refusal(path, text)

    assert refused.text == "helplines-broken-entry"
    assert refused.facts["expected"] == "[[helpline]]"


def test_a_file_that_is_not_toml_is_named_with_its_line(path: Path) -> None:
    refused = refusal(path, SHIPPED + "\n[[helpline\n")

    assert refused.text == "start-config-unreadable"
    assert refused.facts == {"file": str(path), "line": str(len(SHIPPED.splitlines()) + 2)}


def test_a_file_in_another_encoding_is_refused_in_the_same_words(path: Path) -> None:
    path.write_bytes("# café\n".encode("latin-1"))

    with pytest.raises(StartRefused) as refused:
        read_directory(files(path))

    assert refused.value.text == "start-config-unreadable"
