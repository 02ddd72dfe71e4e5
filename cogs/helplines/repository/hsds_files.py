"""Reads and writes HSDS in a folder or a file: JSON in any of its shapes, or CSV."""

from __future__ import annotations

import csv
import io
import json
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.core.errors import StartRefused
from cogs.helplines.rules.hsds_export import Tables
from cogs.helplines.rules.hsds_tables import HsdsDocument

KINDS = (".json", ".csv")
DESCRIBES = "datapackage"
"""Says which CSV files there are; no objects."""


def write(folder: Path, tables: Tables) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for kind, objects in sorted(tables.items()):
        path = folder / f"{kind}.json"
        path.write_text(json.dumps(objects, ensure_ascii=False, indent=1) + "\n", "utf-8")
        written.append(path)
    return written


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file that is no JSON or CSV; `line` where that begins, 0 for the whole."""

    file: str
    line: int


def read(where: Path) -> Iterator[HsdsDocument | Unreadable]:
    """Give what stands in each file. Raise `StartRefused` when there is none at all."""
    paths = [where] if where.is_file() else sorted(where.glob("*")) if where.is_dir() else []
    known = [each for each in paths if each.suffix.casefold() in KINDS and each.stem != DESCRIBES]
    if not known:
        raise StartRefused("helplines-no-hsds", file=str(where))
    return map(_document, known)


def _document(path: Path) -> HsdsDocument | Unreadable:
    try:
        written = path.read_text("utf-8-sig")
        content = _rows(written) if path.suffix.casefold() == ".csv" else _json(written)
    except json.JSONDecodeError as error:
        return Unreadable(str(path), error.lineno)
    except (OSError, ValueError, RecursionError, csv.Error):
        return Unreadable(str(path), 0)
    return HsdsDocument(str(path), path.stem, content)


def _json(written: str) -> Any:
    """One value, or an object on each line."""
    try:
        return json.loads(written)
    except json.JSONDecodeError:
        lines = [line for line in written.splitlines() if line.strip()]
        if len(lines) > 1 and all(line.lstrip().startswith("{") for line in lines):
            return [json.loads(line) for line in lines]
        raise


def _rows(written: str) -> list[dict[str, str]]:
    csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
    rows = csv.DictReader(io.StringIO(written, newline=""), strict=True)
    return [{name: value for name, value in row.items() if name and value} for row in rows]


def put_in_place(path: Path, text: str, check: Callable[[Path], object]) -> None:
    """Write the whole file or nothing: it is checked beside its place, and then moved."""
    beside = path.with_name(f".{path.name}.new")
    try:
        beside.write_text(text, "utf-8")
        check(beside)
        os.replace(beside, path)  # noqa: PTH105 - in one step, whatever is there
    finally:
        beside.unlink(missing_ok=True)
