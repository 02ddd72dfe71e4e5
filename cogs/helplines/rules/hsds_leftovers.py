"""What stands in HSDS files beside the services that were read: nothing of it goes silently.

A phone that names a service which is not there reaches nobody, and an organization's own fields
have no place here: each is said once for a file, with how many there are of it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator

from cogs.helplines.rules import hsds_values as values
from cogs.helplines.rules.hsds_fields import LONGEST_VALUE, HsdsIndex, ImportRemark, ServiceReading
from cogs.helplines.rules.hsds_tables import HsdsObject, Tables

PARTS = (
    *("phone", "schedule", "language", "service_area", "cost_option", "url", "attribute"),
    *("contact", "location", "required_document", "program", "funding", "service_capacity"),
)
"""Kinds of which a service's own reading tells what became of them."""
DESCRIBING = frozenset({"taxonomy", "taxonomy_term", "meta_table_description", "metadata", "unit"})
"""Kinds that say something of other objects, never of a line."""


def leftovers(tables: Tables, readings: Collection[ServiceReading]) -> Iterator[ImportRemark]:
    """Say of all that no reading has told of: what belongs to no service, and what has no place."""
    told = _told(tables, readings)
    left = [
        each
        for kind, objects in tables.items()
        if kind != "service" and kind not in DESCRIBING
        for each in objects
        if id(each) not in told
    ]
    yield from _strays([each for each in left if each.kind in PARTS])
    yield from _without_place([each for each in left if each.kind not in PARTS])


def _told(tables: Tables, readings: Collection[ServiceReading]) -> set[int]:
    index = HsdsIndex(tables)
    told = set[int]()
    for reading in readings:
        for kind in PARTS:
            told |= {id(each) for each in index.parts_of(kind, reading.service)}
        told |= {id(each) for each in index.attributes(reading.service)}
        above = index.named["organization"].get(str(reading.service.fields.get("organization_id")))
        if above is not None and not reading.is_foreign:
            told.add(id(above))
    return told


def _strays(left: Collection[HsdsObject]) -> Iterator[ImportRemark]:
    """An organization's own phones and places are no service's, and are not lost by that."""
    for (file, kind), number in Counter((each.file, each.kind) for each in left).items():
        yield ImportRemark(file, "", kind, str(number), "stray")


def _without_place(left: Collection[HsdsObject]) -> Iterator[ImportRemark]:
    said: dict[tuple[str, str], str] = defaultdict(str)
    for each in left:
        for name, value in each.fields.items():
            if name != "id" and not name.endswith("_id") and value not in ([], {}):
                written = (values.text(value) or str(value))[:LONGEST_VALUE]
                said.setdefault((each.file, f"{each.kind}.{name}"), written)
    for (file, field), value in said.items():
        yield ImportRemark(file, "", field, value, "no-place")
