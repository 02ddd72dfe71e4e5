"""What stands in HSDS files beside the services that were read: nothing of it goes silently.

A phone that names a service which is not there reaches nobody; an organization's own fields, what
describes other objects, and what is no object of HSDS at all have no place here. Each is named by
its file, its entry and its field.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator

from cogs.helplines.rules import hsds_values as values
from cogs.helplines.rules.hsds_export import FIELDS, TOPICS, uuid
from cogs.helplines.rules.hsds_fields import (
    LONGEST_VALUE,
    HsdsIndex,
    ImportRemark,
    ServiceReading,
    is_link,
)
from cogs.helplines.rules.hsds_tables import HsdsObject, Tables

PARTS = (
    *("phone", "schedule", "language", "service_area", "cost_option", "url", "attribute"),
    *("contact", "location", "required_document", "program", "funding", "service_capacity"),
)
"""Kinds of which a service's own reading tells what became of them."""
OURS = {
    "organization": {"name", "description", "website"},
    "taxonomy_term": {"code", "name", "description", "taxonomy", "language"},
}
"""What our own export says of these: an entry carries it already."""


def leftovers(tables: Tables, readings: Collection[ServiceReading]) -> Iterator[ImportRemark]:
    """Say of all that no reading has told of: what belongs to no service, and what has no place."""
    told, own = _told(tables, readings), _own(tables, readings)
    for kind, objects in tables.items():
        for each in objects:
            if kind != "service" and id(each) not in told:
                known = OURS.get(kind, set()) if id(each) in own else set[str]()
                yield from _named(each, known, "stray" if kind in PARTS else "no-place")


def _told(tables: Tables, readings: Collection[ServiceReading]) -> set[int]:
    index = HsdsIndex(tables)
    told = set[int]()
    for reading in readings:
        for kind in PARTS:
            told |= {id(each) for each in index.parts_of(kind, reading.service)}
        told |= {id(each) for each in index.attributes(reading.service)}
    return told


def _own(tables: Tables, readings: Collection[ServiceReading]) -> set[int]:
    """The organizations of our own services, and our own terms."""
    names = {
        str(reading.service.fields.get("organization_id"))
        for reading in readings
        if not reading.is_foreign
    }
    ours = {id(each) for each in tables.get("organization", []) if each.id in names}
    for each in tables.get("taxonomy_term", []):
        taxonomy = str(each.fields.get("taxonomy"))
        if taxonomy in {TOPICS, FIELDS} and each.id == uuid(taxonomy, str(each.fields.get("code"))):
            ours.add(id(each))
    return ours


def _named(each: HsdsObject, known: Collection[str], why: str) -> Iterator[ImportRemark]:
    """Each field that says something; the object itself, where only its id does."""
    entry = values.text(each.fields.get("name")) or f"{each.kind} {each.number}"
    said = {
        name: value
        for name, value in each.fields.items()
        if name != "id" and not is_link(name) and value not in ([], {})
    }
    for name, value in said.items():
        if name not in known:
            written = values.text(value) or json.dumps(value, ensure_ascii=False, default=str)
            yield ImportRemark(
                each.file, entry, f"{each.kind}.{name}", written[:LONGEST_VALUE], why
            )
    if not said:
        yield ImportRemark(each.file, entry, f"{each.kind}.id", each.id[:LONGEST_VALUE], why)
