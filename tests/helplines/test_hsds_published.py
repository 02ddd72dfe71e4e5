"""Exports held against the published schemas of HSDS, and what its examples come back as.

Neither is ours to ship: `HSDS_SCHEMAS` names a folder with them, and `examples/` in it
(`CONTRIBUTING.md`).
"""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from bot.core.errors import StartRefused
from cogs.helplines.service.directory_editing import DirectoryEditing
from tests.kit.hsds import NESTED, TODAY, files, taken_in

VARIABLE = "HSDS_SCHEMAS"
FOLDER = Path(os.environ.get(VARIABLE) or "/nonexistent")
EXAMPLES = sorted(FOLDER.glob("examples/*.json"))
WITHOUT_SERVICE = frozenset(
    [
        "base",
        "location",
        "organization_list",
        "organization_simple",
        "taxonomy",
        "taxonomy_list",
        "taxonomy_term",
        "taxonomy_term_list",
    ]
)
"""Of the published examples; `base` describes an API, and is no HSDS."""
FORMATS = FormatChecker()
published = pytest.mark.skipif(not FOLDER.is_dir(), reason=f"{VARIABLE} names no folder")


@FORMATS.checks("uri")
def _is_address(said: object) -> bool:
    """The checker knows this format only with a package that nothing else here needs."""
    return not isinstance(said, str) or bool(urlsplit(said).scheme and urlsplit(said).netloc)


@cache
def schema(name: str) -> dict[str, Any]:
    """What an object only points at may be missing from the folder: nothing of it is exported."""
    path = FOLDER / name
    found: dict[str, Any] = json.loads(path.read_text("utf-8")) if path.is_file() else {}
    return found


def fetched(address: str) -> Resource[Any]:
    found = schema(address.rpartition("/")[2])
    return Resource.from_contents(found, default_specification=DRAFT202012)


REGISTRY: Registry[Any] = Registry(retrieve=fetched)  # type: ignore[call-arg] # attrs names it so


def wrong_with(folder: Path) -> list[str]:
    """What the schemas do not allow, and what they do not know, of every object in an export."""
    found = []
    for path in sorted(folder.glob("*.json")):
        known = schema(path.name)
        assert known, f"no schema for {path.name}"
        rules = {**known, "$id": f"https://hsds.example/{path.name}"}
        validator = Draft202012Validator(rules, registry=REGISTRY, format_checker=FORMATS)
        for row in json.loads(path.read_text("utf-8")):
            found += [
                f"{path.name} {each.json_path}: {each.message}"
                for each in validator.iter_errors(row)
            ]
            needed = set(known.get("tabular_required", ()))
            found += [f"{path.name}: {name} is missing" for name in needed - set(row)]
            found += [
                f"{path.name}: {name} is unknown" for name in set(row) - set(known["properties"])
            ]
    return found


@published
def test_the_export_is_valid(tmp_path: Path) -> None:
    DirectoryEditing(files(tmp_path)).export(tmp_path / "out")

    assert wrong_with(tmp_path / "out") == []


@published
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_comes_in_once_and_goes_out_valid(tmp_path: Path, example: Path) -> None:
    if example.stem in WITHOUT_SERVICE:
        with pytest.raises(StartRefused, match=r"helplines-no-(services|hsds)"):
            taken_in(tmp_path, example.read_text("utf-8"), example.name)
        return

    first = taken_in(tmp_path, example.read_text("utf-8"), example.name)
    written = (tmp_path / "helplines.local.toml").read_bytes()

    again = taken_in(tmp_path, example.read_text("utf-8"), example.name)
    office = DirectoryEditing(files(tmp_path))
    office.export(tmp_path / "out")
    back = office.import_hsds(tmp_path / "out", TODAY)

    assert len(first.added) == 1
    assert (first.kept_out, again.added, back.added, back.kept_out) == ([], [], [], [])
    assert (tmp_path / "helplines.local.toml").read_bytes() == written
    assert wrong_with(tmp_path / "out") == []


@published
def test_a_broken_export_would_be_noticed(tmp_path: Path) -> None:
    office = DirectoryEditing(files(tmp_path))
    office.export(tmp_path / "out")
    path = tmp_path / "out" / "service.json"
    rows = json.loads(path.read_text("utf-8"))
    path.write_text(
        json.dumps([{**rows[0], "id": "awel", "status": "open", "url": "awel.be", "x": 1}])
    )

    said = " ".join(wrong_with(tmp_path / "out"))

    assert all(word in said for word in ("$.id", "$.status", "$.url", "x is unknown"))


@pytest.mark.parametrize("content", [None, NESTED])
def test_ones_own_export_changes_nothing(tmp_path: Path, content: Any) -> None:
    if content:
        taken_in(tmp_path, content)
    own = tmp_path / "helplines.local.toml"
    before = own.read_bytes() if own.exists() else None
    office = DirectoryEditing(files(tmp_path))
    office.export(tmp_path / "out")

    back = office.import_hsds(tmp_path / "out", TODAY)

    assert (back.added, back.kept_out, back.remarks) == ([], [], [])
    assert (own.read_bytes() if own.exists() else None) == before
