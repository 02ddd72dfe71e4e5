"""One service of HSDS while it is read: what belongs to it, its remarks, and its single fields."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar, get_args

from bot.texts.languages import LOCALES
from cogs.helplines.rules import hsds_values as values
from cogs.helplines.rules.directory_schema import LONGEST_TEXT, Community, Province
from cogs.helplines.rules.hsds_export import FREE, uuid
from cogs.helplines.rules.hsds_tables import KINDS, HsdsObject, Tables
from cogs.helplines.rules.search import FLANDERS, PROVINCES

T = TypeVar("T")
LONGEST_VALUE = 80
"""Characters of a value that a remark repeats."""
LINKS = frozenset({f"{kind}_id" for kind in KINDS} | {"link_id", "resource_id"})
"""Fields by which one object names another; any other `…_id` is somebody's own number."""


def is_link(name: str) -> bool:
    return name in LINKS


@dataclass(frozen=True, slots=True)
class ImportRemark:
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

    service: HsdsObject
    called: str
    is_foreign: bool = True
    remarks: list[ImportRemark] = field(default_factory=list)

    def remark(self, where: HsdsObject, name: str, value: Any, why: str) -> None:
        said = (values.text(value) or json.dumps(value, ensure_ascii=False, default=str))[
            :LONGEST_VALUE
        ]
        self.remarks.append(
            ImportRemark(where.file, self.called, f"{where.kind}.{name}", said, why)
        )

    def shortened(self, where: HsdsObject, name: str, said: str, most: int) -> str:
        if len(said) <= most:
            return said
        self.remark(where, name, said, "shortened")
        return said[: most - 1].rstrip() + "…"

    def value(self, read: Callable[[Any], T], where: HsdsObject, name: str) -> T | None:
        """Read one field; what it says and we cannot use is remarked on."""
        try:
            return read(where.fields.get(name))
        except ValueError:
            self.remark(where, name, where.fields.get(name), "unusable")
            return None


class HsdsIndex:
    """What belongs to which service; built once, so that thousands of them go quickly."""

    def __init__(self, tables: Tables) -> None:
        self._by: dict[tuple[str, str, str], list[HsdsObject]] = defaultdict(list)
        for kind, objects in tables.items():
            for each in objects:
                for name, value in each.fields.items():
                    if name.endswith("_id"):
                        self._by[kind, name, str(value)].append(each)
        self.named = {
            kind: {each.id: each for each in tables.get(kind, [])}
            for kind in ("organization", "location")
        }

    def parts_of(self, kind: str, service: HsdsObject) -> list[HsdsObject]:
        """Those of the service itself, of where it is given, and else of its organization."""
        own = self._by[kind, "service_id", service.id]
        places = self._by["service_at_location", "service_id", service.id]
        given = [each for at in places for each in self._fields_at(kind, at)]
        found = [*own, *given]
        above = service.fields.get("organization_id")
        if kind == "phone" and not found and above:
            found = self._by[kind, "organization_id", str(above)]
        return [*{id(each): each for each in found}.values()]

    def _fields_at(self, kind: str, place: HsdsObject) -> Iterator[HsdsObject]:
        yield from self._by[kind, "service_at_location_id", place.id]
        if location := place.fields.get("location_id"):
            yield from self._by[kind, "location_id", str(location)]

    def attributes(self, service: HsdsObject) -> list[HsdsObject]:
        return self._by["attribute", "link_id", service.id]


def repeated(services: Iterable[HsdsObject]) -> dict[tuple[str, str | None], list[HsdsObject]]:
    """The records of one service, after its first: a directory gives it at each of its places."""
    found: dict[tuple[str, str | None], list[HsdsObject]] = {}
    for each in services:
        found.setdefault((each.id, values.text(each.fields.get("name"))), []).append(each)
    return {key: records[1:] for key, records in found.items()}


def join(reading: ServiceReading, again: Iterable[HsdsObject]) -> None:
    """What only a later record says counts; where two say something else, the first does."""
    first, whole = reading.service, dict(reading.service.fields)
    for later in again:
        for name, value in later.fields.items():
            if not name.endswith("_id") and whole.setdefault(name, value) != value:
                reading.remark(later, name, value, "differs")
    reading.service = replace(first, fields=whole)


Entry = dict[str, Any]
SHORTEST = 5
"""Characters of a description."""
LONGEST_SLUG, LONGEST_ADDRESS = 50, 150


def languages(index: HsdsIndex, reading: ServiceReading) -> list[str]:
    found = []
    for each in index.parts_of("language", reading.service):
        code = values.language(each.fields.get("code"), each.fields.get("name"))
        if code:
            found.append(code)
        else:
            said = "code" if "code" in each.fields else "name"
            reading.remark(each, said, each.fields.get(said), "unusable")
    return [*dict.fromkeys(found)] or ["nl"]


def ages(reading: ServiceReading) -> dict[str, int]:
    least = reading.value(values.age, reading.service, "minimum_age")
    most = reading.value(values.age, reading.service, "maximum_age")
    if least is not None and most is not None and most < least:
        reading.remark(reading.service, "maximum_age", most, "unusable")
        most = None
    return {side: age for side, age in (("min", least), ("max", most)) if age is not None}


def cost(index: HsdsIndex, reading: ServiceReading) -> str:
    said = values.text(reading.service.fields.get("fees_description"))
    if said in {"standard", "zonal", "unknown", FREE}:
        return said
    options = index.parts_of("cost_option", reading.service)
    amounts = [str(each.fields["amount"]) for each in options if "amount" in each.fields]
    if amounts and all(re.fullmatch(r"0+([.,]0+)?", amount) for amount in amounts):
        return FREE
    if said:
        reading.remark(reading.service, "fees_description", said, "no-place")
    return "unknown"


def described(reading: ServiceReading, carried: Any) -> dict[str, str]:
    """HSDS has one language a record; ours travel beside it, unless the Dutch was changed."""
    service = reading.service
    said = values.text(service.fields.get("description")) or reading.called
    if isinstance(carried, dict) and carried.get("nl") == said:
        return dict(carried)
    dutch = reading.shortened(service, "description", said, LONGEST_TEXT).ljust(SHORTEST, ".")
    return dict.fromkeys(LOCALES, dutch)


def fitting_address(value: Any) -> str | None:
    found = values.address(value)
    if found and len(found) > LONGEST_ADDRESS:
        raise ValueError(found)
    return found


def regions(index: HsdsIndex, reading: ServiceReading) -> Entry:
    """The provinces and communities that are named so; where else it serves has no place here."""
    named: dict[str, list[str]] = {"communities": [], "provinces": []}
    for area in index.parts_of("service_area", reading.service):
        said = slug(values.text(area.fields.get("name")) or "", area.id)
        if said in get_args(Province):
            named["provinces"].append(said)
        elif said in get_args(Community):
            named["communities"].append(said)
        else:
            reading.remark(area, "name", area.fields.get("name"), "no-place")
    if named["provinces"] and not named["communities"]:
        flemish = set(named["provinces"]) <= set(PROVINCES)
        named["communities"] = [FLANDERS] if flemish else []
    return {name: [*dict.fromkeys(found)] for name, found in named.items() if found}


def slug(name: str, service: str) -> str:
    """An id of small letters from a name; from the service's own id where there are none."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    found = re.sub(r"[^a-z0-9]+", "-", plain.casefold()).strip("-")[:LONGEST_SLUG].strip("-")
    return found if len(found) > 1 else f"lijn-{uuid('entry', service)[:8]}"
