"""One service while it is read from HSDS: what belongs to it, and what there is to remark."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar

from cogs.helplines.rules import hsds_values as values
from cogs.helplines.rules.hsds_tables import Read, Tables

T = TypeVar("T")
LONGEST_VALUE = 80
"""Characters of a value that a remark repeats."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that a person should know of: `why` is the end of a text's name."""

    file: str
    entry: str
    field: str
    value: str
    why: str


@dataclass(slots=True)
class ServiceReading:
    """One service while it is read, and what there is to say about it.

    `is_foreign`: it carries none of our own facts.
    """

    service: Read
    called: str
    is_foreign: bool = True
    remarks: list[Remark] = field(default_factory=list)

    def remark(self, where: Read, name: str, value: Any, why: str) -> None:
        said = (values.text(value) or json.dumps(value, ensure_ascii=False, default=str))[
            :LONGEST_VALUE
        ]
        self.remarks.append(Remark(where.file, self.called, f"{where.kind}.{name}", said, why))

    def shortened(self, where: Read, name: str, said: str, most: int) -> str:
        if len(said) <= most:
            return said
        self.remark(where, name, said, "shortened")
        return said[: most - 1].rstrip() + "…"

    def value(self, read: Callable[[Any], T], where: Read, name: str) -> T | None:
        """Read one field; what it says and we cannot use is remarked on."""
        try:
            return read(where.fields.get(name))
        except ValueError:
            self.remark(where, name, where.fields.get(name), "unusable")
            return None


class Index:
    """What belongs to which service; built once, so that thousands of them go quickly."""

    def __init__(self, tables: Tables) -> None:
        self._by: dict[tuple[str, str, str], list[Read]] = defaultdict(list)
        for kind, objects in tables.items():
            for each in objects:
                for name, value in each.fields.items():
                    if name.endswith("_id"):
                        self._by[kind, name, str(value)].append(each)
        self.named = {
            kind: {each.id: each for each in tables.get(kind, [])}
            for kind in ("organization", "location")
        }

    def of(self, kind: str, service: Read) -> list[Read]:
        """Those of the service itself, of where it is given, and else of its organization."""
        own = self._by[kind, "service_id", service.id]
        places = self._by["service_at_location", "service_id", service.id]
        given = [each for at in places for each in self._at(kind, at)]
        found = [*own, *given]
        above = service.fields.get("organization_id")
        if kind == "phone" and not found and above:
            found = self._by[kind, "organization_id", str(above)]
        return [*{id(each): each for each in found}.values()]

    def _at(self, kind: str, place: Read) -> Iterator[Read]:
        yield from self._by[kind, "service_at_location_id", place.id]
        if location := place.fields.get("location_id"):
            yield from self._by[kind, "location_id", str(location)]

    def attributes(self, service: Read) -> list[Read]:
        return self._by["attribute", "link_id", service.id]
