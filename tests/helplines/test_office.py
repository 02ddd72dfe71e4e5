"""`bankje helplines`: what an operator finds, hands out as HSDS, and takes in again."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from bot.__main__ import app
from bot.core.errors import StartRefused
from cogs.helplines.repository.directory_files import DirectoryPaths, read_directory
from cogs.helplines.rules import directory as checking
from cogs.helplines.rules import hsds_export as hsds
from cogs.helplines.rules.directory import fingerprint
from cogs.helplines.service.directory_editing import DirectoryEditing
from tests.kit.helpline_directories import CONFIG, TOPICS, changed, of, shipped

REQUIRED = {
    "organization": {"id", "name", "description"},
    "service": {"id", "name", "status"},
    "phone": {"id", "number"},
    "schedule": {"id"},
    "service_area": {"id"},
    "language": {"id"},
    "cost_option": {"id"},
    "attribute": {"id"},
    "taxonomy_term": {"id", "name", "description"},
}
"""What HSDS 3.0 requires of each object."""
TODAY = date(2026, 11, 24)
FOREIGN = {
    "service": [
        {
            "id": "8e1b3a40-0000-4000-8000-000000000001",
            "name": "Luisterpunt",
            "description": "Praten met iemand.",
            "status": "active",
            "email": "hallo@luisterpunt.example",
            "minimum_age": 12,
        }
    ],
    "phone": [
        {
            "id": "8e1b3a40-0000-4000-8000-000000000002",
            "service_id": "8e1b3a40-0000-4000-8000-000000000001",
            "number": "09 765 43 21",
        }
    ],
}


def office(folder: Path) -> DirectoryEditing:
    return DirectoryEditing(
        DirectoryPaths(CONFIG / "helplines.toml", TOPICS, folder / "helplines.local.toml")
    )


def put(folder: Path, tables: dict[str, Any]) -> Path:
    folder.mkdir(exist_ok=True)
    for kind, objects in tables.items():
        (folder / f"{kind}.json").write_text(json.dumps(objects), "utf-8")
    return folder


# -- check --------------------------------------------------------------------------------------


def test_what_is_hidden_in_doubt_or_unserved_is_found() -> None:
    found = [*checking.findings(of(changed("similes"), changed("stop-it-now")), TODAY)]

    assert checking.DirectoryFinding(checking.FindingKind.UNREACHABLE, "similes") in found
    assert (
        checking.DirectoryFinding(checking.FindingKind.UNVERIFIED, "stop-it-now", "0800 200 88")
        in found
    )
    assert checking.DirectoryFinding(checking.FindingKind.UNSERVED, "rouw") in found


def test_no_topic_of_the_shipped_directory_is_unserved() -> None:
    found = checking.findings(shipped(), TODAY)

    assert [each for each in found if each.kind is checking.FindingKind.UNSERVED] == []


@pytest.mark.parametrize(
    ("source", "stale"),
    [
        ("2026-08-26", False),
        ("2026-08-25", True),
        ("2026-09", False),
        ("2026", False),
        ("2025", True),
        (None, True),
        ("vorig jaar", True),
    ],
)
def test_a_source_is_stale_after_ninety_days_or_without_a_date(
    source: str | None, *, stale: bool
) -> None:
    assert checking.is_stale(source, TODAY) is stale


# -- export -------------------------------------------------------------------------------------


def test_every_object_has_what_hsds_requires_and_an_id_of_its_own() -> None:
    tables = hsds.exported(shipped())

    assert set(tables) == set(REQUIRED)
    for kind, objects in tables.items():
        assert all(set(each) >= REQUIRED[kind] for each in objects), kind
        assert len({each["id"] for each in objects}) == len(objects)


def test_ids_are_the_same_every_time_and_point_at_what_exists() -> None:
    tables = hsds.exported(shipped())
    services = {each["id"] for each in tables["service"]}

    assert tables == hsds.exported(shipped())
    assert {each["service_id"] for each in tables["phone"]} <= services
    assert {each["link_id"] for each in tables["attribute"]} <= services
    terms = {each["id"] for each in tables["taxonomy_term"]}
    assert {each["taxonomy_term_id"] for each in tables["attribute"]} <= terms


def test_hidden_entries_go_along_as_inactive() -> None:
    status = {each["name"]: each["status"] for each in hsds.exported(shipped())["service"]}

    assert status["Awel"] == "active"
    assert status["Similes"] == "inactive"


def test_weekly_hours_become_one_row_a_block() -> None:
    rows = hsds.exported(of(changed("awel")))["schedule"]

    assert [(row["byday"], row["opens_at"], row["closes_at"]) for row in rows] == [
        ("MO,TU,TH,FR,SA", "16:00", "22:00"),
        ("WE", "14:00", "22:00"),
        ("MO,TU,WE,TH,FR,SA", "18:00", "22:00"),
    ]
    assert all("PH off" in row["description"] for row in rows)


# -- import -------------------------------------------------------------------------------------


def test_what_is_handed_out_and_taken_in_elsewhere_says_the_same(tmp_path: Path) -> None:
    office(tmp_path).export(tmp_path / "hsds")
    other = tmp_path / "other.toml"
    other.write_text(
        (CONFIG / "helplines.toml").read_text("utf-8").split('[[helpline]]\nid = "politie')[0]
    )
    files = DirectoryPaths(other, TOPICS, tmp_path / "helplines.local.toml")

    added = DirectoryEditing(files).import_hsds(tmp_path / "hsds", TODAY).added

    assert len(added) == 70
    for line in read_directory(files).lines:
        same = shipped().get(line.id)
        assert same
        assert fingerprint(line) == fingerprint(same)
        assert (line.topics, line.kind, line.audience, line.location, line.can_be_shown) == (
            same.topics, same.kind, same.audience, same.location, same.can_be_shown,
        )  # fmt: skip


def test_taking_in_our_own_entries_adds_nothing_that_would_keep_updates_out(tmp_path: Path) -> None:
    office(tmp_path).export(tmp_path / "hsds")

    assert office(tmp_path).import_hsds(tmp_path / "hsds", TODAY).added == []
    assert not (tmp_path / "helplines.local.toml").exists()


def test_a_foreign_service_is_taken_in_and_waits_for_a_person(tmp_path: Path) -> None:
    added = office(tmp_path).import_hsds(put(tmp_path / "hsds", FOREIGN), TODAY)

    line = read_directory(
        DirectoryPaths(CONFIG / "helplines.toml", TOPICS, tmp_path / "helplines.local.toml")
    ).get("luisterpunt")
    assert added.added == added.waiting == ["luisterpunt"]
    assert line
    assert not line.can_be_shown
    assert {each.display or each.email for each in line.channel} == {
        "09 765 43 21",
        "hallo@luisterpunt.example",
    }
    assert line.ages.min == 12


def test_what_stands_in_the_towns_own_file_stays(tmp_path: Path) -> None:
    office(tmp_path).import_hsds(put(tmp_path / "hsds", FOREIGN), TODAY)
    own = tmp_path / "helplines.local.toml"
    own.write_text(own.read_text("utf-8").replace("ready = false", "ready = true") + "# van ons\n")
    before = own.read_text("utf-8")

    assert office(tmp_path).import_hsds(tmp_path / "hsds", TODAY).added == []
    assert own.read_text("utf-8") == before


def test_a_name_that_is_too_long_is_shortened_and_said(tmp_path: Path) -> None:
    wrong = {"service": [FOREIGN["service"][0] | {"name": "x" * 90}]}

    taken = office(tmp_path).import_hsds(put(tmp_path / "hsds", wrong), TODAY)

    assert taken.added == ["x" * 50]
    assert [each.why for each in taken.remarks if each.field == "service.name"] == ["shortened"]


@pytest.mark.parametrize("text", ["", "{}", "[1]", "[]", '"x"'])
def test_what_is_no_hsds_is_named(tmp_path: Path, text: str) -> None:
    folder = tmp_path / "hsds"
    folder.mkdir()
    (folder / "service.json").write_text(text)

    with pytest.raises(StartRefused) as refused:
        office(tmp_path).import_hsds(folder, TODAY)

    assert refused.value.text == "helplines-no-hsds"
    assert str(refused.value.facts["file"]).endswith("hsds")
    assert not (tmp_path / "helplines.local.toml").exists()


# -- at the terminal ----------------------------------------------------------------------------


def test_the_commands_say_what_they_did(tmp_path: Path) -> None:
    run, folder = CliRunner(), str(tmp_path / "hsds")

    def done(*words: str) -> Result:
        return run.invoke(app, ["helplines", *words, "--language", "en"])

    checked = done("check")
    exported = done("export", folder, "--hsds")
    unnamed = done("export", folder)
    taken_in = done("import", folder, "--config", str(tmp_path))

    assert "71 entries are valid; young people see 58 of them" in checked.output
    assert "stop-it-now (0800 200 88)" in checked.output
    assert "9 files" in exported.output
    assert unnamed.exit_code != 0
    assert "0 entries added" in taken_in.output
