"""What an operator does with the directory's files, with no bot running."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from cogs.helplines.repository import directory as files
from cogs.helplines.repository import exchange
from cogs.helplines.repository.written import as_toml
from cogs.helplines.rules import checking, hsds, hsds_read
from cogs.helplines.rules.checking import Finding
from cogs.helplines.rules.directory import Directory, fingerprint

HEAD = "# Read from HSDS. Check each entry before you write ready = true.\n"


class Office:
    """Raise `StartRefused` for files that cannot be read."""

    def __init__(self, where: files.Files) -> None:
        self._files = where
        self._directory = files.read(where)

    @property
    def size(self) -> tuple[int, int]:
        """How many entries there are, and how many of them people see."""
        return len(self._directory.lines), len(self._directory.shown)

    def check(self, today: date) -> list[Finding]:
        return list(checking.findings(self._directory, today))

    def export(self, folder: Path) -> list[Path]:
        """Write one JSON file for each kind of HSDS object."""
        return exchange.write(folder, hsds.exported(self._directory))

    def take_in(self, folder: Path) -> list[str]:
        """Add what differs to the town's own file; give the ids. What stands there stays.

        Nothing is written when any of it could not be read afterwards.
        """
        entries = [*self._new(exchange.read(folder))]
        if not entries:
            return []
        own = self._files.own
        before = own.read_text("utf-8") if own.exists() else HEAD
        text = "\n".join([before, *(as_toml(files.ENTRY, entry) for entry in entries)])
        exchange.put_in_place(own, text, lambda path: files.read(self._with_own(path)))
        return [str(entry["id"]) for entry in entries]

    def _with_own(self, path: Path) -> files.Files:
        return files.Files(self._files.shipped, self._files.topics, path)

    def _new(self, tables: hsds.Tables) -> Iterator[dict[str, Any]]:
        topics = frozenset(topic.id for topic in self._directory.topics)
        own = files.entries(self._files.own, files.ENTRY) if self._files.own.exists() else []
        known = {str(entry.get("id")) for entry in own}
        for entry in hsds_read.entries(tables, topics):
            if entry["id"] not in known and not _is_same(self._directory, entry):
                yield entry


def _is_same(known: Directory, entry: dict[str, Any]) -> bool:
    """An entry that says what the directory says already would only keep updates out."""
    line = known.get(entry["id"])
    if line is None:
        return False
    below = line.model_dump(mode="json")
    again = type(line).model_validate({**below, **entry})
    return fingerprint(again) == fingerprint(line) and again.topics == line.topics
