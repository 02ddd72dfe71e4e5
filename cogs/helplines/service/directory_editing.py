"""What an operator does with the files of helplines: check, export, import. No bot runs then."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from pydantic import ValidationError

from bot.core.errors import StartRefused
from cogs.helplines.repository import directory_files as files
from cogs.helplines.repository import hsds_files as exchange
from cogs.helplines.repository.directory_writing import as_toml
from cogs.helplines.repository.hsds_files import Unreadable
from cogs.helplines.rules import directory as checking
from cogs.helplines.rules import hsds_export as hsds
from cogs.helplines.rules import hsds_import as hsds_read
from cogs.helplines.rules.directory import Directory, DirectoryFinding, fingerprint
from cogs.helplines.rules.helpline import Helpline
from cogs.helplines.rules.hsds_fields import LONGEST_SLUG, ImportRemark, ServiceReading
from cogs.helplines.rules.hsds_import import MOST_CHANNELS, READ_HERE, Entry
from cogs.helplines.rules.hsds_leftovers import leftovers
from cogs.helplines.rules.hsds_tables import HsdsDocument, Tables, tables

HEAD = "# Read from HSDS. Check each entry before you write ready = true.\n"
Watch = Callable[[int, int], None]
"""Told how many services of how many were read."""
LEAST = ("id", "name", "topics", "languages", "description", "cost", "ready")
"""Without these there is no entry; other fields may be left out of it."""


@dataclass(slots=True)
class ImportResult:
    """What came in: `added` are ids, those of `waiting` are not ready: a person looks first.

    `same` entries said what stands here already. `kept_out` could not be made into an entry.
    """

    added: list[str] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)
    same: int = 0
    kept_out: list[str] = field(default_factory=list)
    remarks: list[ImportRemark] = field(default_factory=list)


class DirectoryEditing:
    """Raise `StartRefused` for files that cannot be read."""

    def __init__(self, where: files.DirectoryPaths) -> None:
        self._files = where
        self._directory = files.read_directory(where)

    @property
    def size(self) -> tuple[int, int]:
        """How many entries there are, and how many of them people see."""
        return len(self._directory.lines), len(self._directory.shown)

    def check(self, today: date) -> list[DirectoryFinding]:
        return list(checking.findings(self._directory, today))

    def export(self, folder: Path) -> list[Path]:
        """Write one JSON file for each kind of HSDS object."""
        return exchange.write(folder, hsds.exported(self._directory))

    def import_hsds(
        self, where: Path, today: date, watch: Watch = lambda _done, _all: None
    ) -> ImportResult:
        """Add what is new or differs to the town's own file. What stands there stays.

        One that cannot be used keeps no other out. Raise `StartRefused` when there is no service.
        """
        taken = ImportResult()
        found = [*exchange.read(where)]
        for unread in (each for each in found if isinstance(each, Unreadable)):
            line = str(unread.line or "")
            taken.remarks.append(ImportRemark(unread.file, "", "", line, "unreadable"))
        flat, strange = tables([each for each in found if isinstance(each, HsdsDocument)])
        taken.remarks += [ImportRemark(each.file, "", "", "", "strange") for each in strange]
        if not flat.get("service"):
            why = "helplines-no-services" if flat else "helplines-no-hsds"
            raise StartRefused(why, file=str(where))
        entries = [*self._new(taken, flat, today, watch)]
        if entries:
            self._write(entries)
        return taken

    def _write(self, entries: list[Entry]) -> None:
        own = self._files.own
        before = own.read_text("utf-8") if own.exists() else HEAD
        text = "\n".join([before, *(as_toml(files.ENTRY, entry) for entry in entries)])
        exchange.put_in_place(own, text, lambda path: files.read_directory(self._with_own(path)))

    def _with_own(self, path: Path) -> files.DirectoryPaths:
        return files.DirectoryPaths(self._files.shipped, self._files.topics, path)

    def _new(self, taken: ImportResult, flat: Tables, today: date, watch: Watch) -> Iterator[Entry]:
        topics = frozenset(topic.id for topic in self._directory.topics)
        own = files.entries(self._files.own, files.ENTRY) if self._files.own.exists() else []
        ids = {line.id for line in self._directory.lines} | {str(each.get("id")) for each in own}
        kept = {str(entry.get("id")) for entry in own} | set(_read_before(own))
        services, readings = len(flat["service"]), list[ServiceReading]()
        for done, (entry, reading) in enumerate(hsds_read.read(flat, topics, today), 1):
            watch(done, services)
            readings.append(reading)
            if entry is None:
                taken.kept_out.append(reading.called)
                taken.remarks.extend(reading.remarks)
            elif self._is_known(entry, reading, kept):
                taken.same += 1
                taken.remarks.extend(reading.remarks)
            elif fitting := self._fitting(entry, reading, ids, taken):
                yield fitting
        taken.remarks.extend(leftovers(flat, readings))

    def _is_known(self, entry: Entry, reading: ServiceReading, kept: set[str]) -> bool:
        if reading.is_foreign:
            return reading.service.id in kept
        return entry["id"] in kept or _is_same(self._directory, entry)

    def _fitting(
        self, entry: Entry, reading: ServiceReading, ids: set[str], taken: ImportResult
    ) -> Entry | None:
        """The entry under an id of its own, without what cannot be read again."""
        if reading.is_foreign and entry["id"] in ids:
            reading.remark(reading.service, "name", reading.called, "alike")
            entry = entry | {"id": _free(str(entry["id"]), ids)}
        below = self._directory.get(entry["id"])
        valid = _valid(entry, below, reading, [topic.id for topic in self._directory.topics])
        taken.remarks.extend(reading.remarks)
        if valid is None:
            taken.kept_out.append(reading.called)
            return None
        ids.add(str(valid["id"]))
        taken.added.append(str(valid["id"]))
        if not valid.get("ready"):
            taken.waiting.append(str(valid["id"]))
        return valid


def _read_before(own: list[Entry]) -> Iterator[str]:
    """The ids of the services that the town's own entries were read from."""
    for entry in own:
        for said in entry.get("evidence", ()):
            if isinstance(said, dict) and str(said.get("url", "")).startswith(READ_HERE):
                yield str(said["url"]).removeprefix(READ_HERE)


def _free(name: str, ids: set[str]) -> str:
    bare = name[: LONGEST_SLUG - 5]
    return next(each for n in range(2, 9999) if (each := f"{bare}-{n}") not in ids)


def _valid(
    entry: Entry, below: Helpline | None, reading: ServiceReading, topics: list[str]
) -> Entry | None:
    """The entry without the fields that cannot be used, each remarked on; None if it needs one."""
    known = below.model_dump(mode="json", exclude_none=True) if below else None
    for _ in range(len(entry) + MOST_CHANNELS):
        try:
            Helpline.model_validate(files.owned(entry, known), context={"topics": topics})
        except ValidationError as error:
            where = error.errors()[0]["loc"]
            name = str(where[0]) if where else ""
            reading.remark(reading.service, ".".join(map(str, where)), "", "unusable")
            if name in LEAST or name not in entry:
                return None
            entry = _without(entry, where)
        else:
            return entry
    return None


def _without(entry: Entry, where: tuple[int | str, ...]) -> Entry:
    """Leave out one channel, or the whole field."""
    name = str(where[0])
    if name == "channel" and len(where) > 1 and isinstance(where[1], int):
        kept = [each for number, each in enumerate(entry[name]) if number != where[1]]
        return entry | {name: kept}
    return {field: value for field, value in entry.items() if field != name}


def _is_same(known: Directory, entry: Entry) -> bool:
    """An entry that says what the directory says already would only keep updates out."""
    line = known.get(entry["id"])
    if line is None:
        return False
    below = line.model_dump(mode="json")
    try:
        again = type(line).model_validate({**below, **entry})
    except ValidationError:
        return False
    return fingerprint(again) == fingerprint(line) and again.topics == line.topics
