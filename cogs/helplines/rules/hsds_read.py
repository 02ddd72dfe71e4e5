"""HSDS 3.0 objects, ours or another directory's, as entries for a town's own file.

What another tool changed in a field of HSDS counts. What a foreign service does not say is left
out, and such an entry is not ready: a person has to look at it first. Nothing goes silently: what
cannot be used, and what has no place here, is a remark with file, entry and field.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from cogs.helplines.rules import hsds_values as values
from cogs.helplines.rules.facts import LONGEST_NAME
from cogs.helplines.rules.hsds import ACTIVE, CARRIED, FIELDS, PARTS, TOPICS, uuid
from cogs.helplines.rules.hsds_channels import channels
from cogs.helplines.rules.hsds_fields import (
    ages,
    cost,
    described,
    fitting_address,
    languages,
    regions,
    slug,
)
from cogs.helplines.rules.hsds_reading import Index, ServiceReading
from cogs.helplines.rules.hsds_tables import Read, Tables

Entry = dict[str, Any]
TALKING = "praten"
READ_HERE = "hsds:"
"""How the evidence of an entry names the service it was read from."""
USED = {
    "service": {"id", "name", "description", "url", "email", "status", "minimum_age", "maximum_age",
                "assured_date", "fees_description", "organization_id"},
    "phone": {"id", "number", "type", "description", "extension"},
    "schedule": {"id", "freq", "byday", "opens_at", "closes_at", "interval", "valid_from",
                 "valid_to", "dtstart", "until", "wkst"},
    "language": {"id", "code", "name"},
    "cost_option": {"id", "option", "amount", "currency"},
    "url": {"id", "url"},
    "service_area": {"id", "name"},
}  # fmt: skip
"""Fields that find a place in an entry; links between objects (`…_id`) do too."""
UNUSED = ("contact", "location", "required_document", "program", "funding", "service_capacity")
"""Kinds of which nothing finds a place."""


def read(
    tables: Tables, topics: frozenset[str], today: date
) -> Iterator[tuple[Entry | None, ServiceReading]]:
    """One entry for each service, with its remarks; None for a service without a name."""
    index, seen = Index(tables), dict[str, str | None]()
    terms = _terms(topics)
    for service in tables.get("service", []):
        called = values.text(service.fields.get("name"))
        reading = ServiceReading(service, called or f"{service.kind} {service.number}")
        if service.id in seen and called in {None, seen[service.id]}:
            continue
        if called is None or service.id in seen:
            reading.remark(
                service, *(("id", service.id, "twice") if called else ("name", "", "nameless"))
            )
            yield None, reading
            continue
        seen[service.id] = called
        yield _entry(index, reading, terms, today), reading


def _terms(topics: frozenset[str]) -> dict[str, tuple[str, str]]:
    ours = (*CARRIED, *PARTS, "description", "channel")
    return {
        uuid(taxonomy, name): (taxonomy, name)
        for taxonomy, names in ((TOPICS, topics), (FIELDS, ours))
        for name in names
    }


def _entry(
    index: Index, reading: ServiceReading, terms: Mapping[str, tuple[str, str]], today: date
) -> Entry:
    service = reading.service
    known = [
        (terms.get(str(each.fields.get("taxonomy_term_id")), ("", "")), each)
        for each in index.attributes(service)
    ]
    carried = _carried(reading, known)
    about = [name for (taxonomy, name), _ in known if taxonomy == TOPICS]
    carried_channels = [
        said
        for (_, name), each in known
        if name == "channel" and isinstance(said := _json(reading, each), dict)
    ]
    entry = {
        **{name: value for name, value in carried.items() if value not in (None, "", [])},
        "id": carried.get("id") or slug(reading.called, service.id),
        "name": reading.shortened(service, "name", reading.called, LONGEST_NAME),
        "topics": about or [TALKING],
        "languages": languages(index, reading),
        "ages": ages(reading),
        "regions": carried.get("regions") or regions(index, reading),
        "channel": channels(index, reading, carried_channels, today),
        "description": described(reading, carried.get("description")),
        "cost": cost(index, reading),
        "website": reading.value(fitting_address, service, "url"),
        "ready": bool(carried.get("ready")) and service.fields.get("status") == ACTIVE,
    }
    strange = [each for (taxonomy, _), each in known if not taxonomy]
    reading.is_foreign = not carried
    if reading.is_foreign:
        entry["evidence"] = [_evidence(reading)]
        entry["source_date"] = values.text(service.fields.get("assured_date"))
        strange += _held(index, service)
    _remark_on_the_rest(reading, [service, *strange])
    return {name: value for name, value in entry.items() if value not in (None, [], {})}


def _carried(reading: ServiceReading, known: list[tuple[tuple[str, str], Read]]) -> Entry:
    return {
        name: _json(reading, each)
        for (taxonomy, name), each in known
        if taxonomy == FIELDS and name != "channel"
    }


def _json(reading: ServiceReading, attribute: Read) -> Any:
    try:
        return json.loads(str(attribute.fields.get("value")))
    except ValueError:
        reading.remark(attribute, "value", attribute.fields.get("value"), "unusable")
        return None


def _evidence(reading: ServiceReading) -> Entry:
    said = values.text(reading.service.fields.get("assured_date"))
    where = {"url": f"{READ_HERE}{reading.service.id}", "what": f"HSDS, {reading.service.file}"}
    return {**where, "date": said} if said else where


# -- what has no place --------------------------------------------------------------------------


def _held(index: Index, service: Read) -> list[Read]:
    """What belongs to a foreign service; with our own entries it only repeats what they carry."""
    return [each for kind in (*USED, *UNUSED) for each in index.of(kind, service)]


def _remark_on_the_rest(reading: ServiceReading, objects: Iterable[Read]) -> None:
    """Each kind of field once: a directory fills in the same ones for all."""
    seen = set[tuple[str, str]]()
    for each in objects:
        used = USED.get(each.kind, {"id"})
        for name, value in each.fields.items():
            known = name in used or name.endswith("_id") or value in ([], {})
            if not known and (each.kind, name) not in seen:
                seen.add((each.kind, name))
                reading.remark(each, name, value, "no-place")
