"""HSDS in a folder: one JSON file for each kind of object."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

from bot.core.errors import StartRefused
from cogs.helplines.rules.hsds import Tables


def write(folder: Path, tables: Tables) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for kind, objects in sorted(tables.items()):
        path = folder / f"{kind}.json"
        path.write_text(json.dumps(objects, ensure_ascii=False, indent=1) + "\n", "utf-8")
        written.append(path)
    return written


def read(folder: Path) -> Tables:
    """Raise `StartRefused` when there is no service.json, or a file is no list of objects."""
    if not (folder / "service.json").exists():
        raise StartRefused("helplines-no-hsds", file=str(folder / "service.json"))
    return {path.stem: _objects(path) for path in sorted(folder.glob("*.json"))}


def _objects(path: Path) -> list[dict[str, object]]:
    try:
        found = json.loads(path.read_text("utf-8"))
    except ValueError:
        found = None
    whole = isinstance(found, list) and all(isinstance(each, dict) for each in found)
    needed = {"id", "name"} if path.stem == "service" else {"id"}
    if not whole or any(not needed <= set(each) for each in found):
        raise StartRefused("helplines-no-hsds", file=str(path))
    return list(found)


def put_in_place(path: Path, text: str, check: Callable[[Path], object]) -> None:
    """Write the whole file or nothing: it is checked beside its place, and then moved."""
    beside = path.with_name(f".{path.name}.new")
    try:
        beside.write_text(text, "utf-8")
        check(beside)
        os.replace(beside, path)  # noqa: PTH105 - in one step, whatever is there
    finally:
        beside.unlink(missing_ok=True)
