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

from cogs.helplines.rules import hsds_hours
from cogs.helplines.rules import hsds_values as values
from cogs.helplines.rules.directory_schema import LONGEST_NAME, LONGEST_NOTE
from cogs.helplines.rules.hsds_export import (
    ACTIVE,
    CARRIED,
    FIELDS,
    PARTS,
    TOPICS,
    schedule_of,
    uuid,
)
from cogs.helplines.rules.hsds_fields import (
    HsdsIndex,
    ServiceReading,
    ages,
    cost,
    described,
    fitting_address,
    is_link,
    join,
    languages,
    regions,
    repeated,
    slug,
)
from cogs.helplines.rules.hsds_tables import HsdsObject, Tables

Entry = dict[str, Any]
MOST_CHANNELS = 8


def channels(
    index: HsdsIndex, reading: ServiceReading, carried: list[Entry], today: date
) -> list[Entry]:
    """Ours as they were; a number or address that we did not write is a channel of its own."""
    phones = [*_phones(index, reading)]
    dialled = {channel["dial"] for _, channel in phones}
    kept = [
        _with_changed_hours(index, reading, number, each, today)
        for number, each in enumerate(carried)
        if not _is_gone(each, dialled)
    ]
    known = {dial for each in carried for dial in (each.get("e164"), each.get("dial"))}
    hours = _hours(index, reading, today) if not carried else {}
    new = [{**channel, **hours} for _, channel in phones if channel["dial"] not in known]
    found = [*kept, *new, *_mails(reading, carried), *_sites(index, reading, carried)]
    for dropped in found[MOST_CHANNELS:]:
        reading.remark(reading.service, "channel", dropped.get("display") or "", "too-many")
    return found[:MOST_CHANNELS]


def _is_gone(channel: Entry, dialled: set[str]) -> bool:
    numbers = {channel.get("e164"), channel.get("dial")} - {None}
    return bool(numbers) and not numbers & dialled


def _phones(index: HsdsIndex, reading: ServiceReading) -> Iterator[tuple[HsdsObject, Entry]]:
    seen = set[str]()
    for phone in index.parts_of("phone", reading.service):
        for number in reading.value(_numbers, phone, "number") or ():
            if number.dial in seen:
                continue
            seen.add(number.dial)
            kind = "sms" if values.text(phone.fields.get("type")) in {"text", "sms"} else "phone"
            said = values.text(phone.fields.get("description")) or number.extra
            channel = {"type": kind, "display": number.display, "dial": number.dial}
            channel |= {"e164": number.e164} if number.e164 else {}
            note = reading.shortened(phone, "description", said, LONGEST_NOTE) if said else ""
            if extension := values.text(phone.fields.get("extension")):
                reading.remark(phone, "extension", extension, "no-place")
            yield phone, channel | ({"note": note} if note else {})


def _numbers(value: Any) -> list[values.PhoneNumber]:
    return [*values.numbers(value)]


def _mails(reading: ServiceReading, carried: list[Entry]) -> list[Entry]:
    known = {each.get("email") for each in carried}
    found = reading.value(lambda value: [*values.mails(value)], reading.service, "email") or []
    return [{"type": "email", "email": mail} for mail in dict.fromkeys(found) if mail not in known]


def _sites(index: HsdsIndex, reading: ServiceReading, carried: list[Entry]) -> list[Entry]:
    if carried:
        return []
    further = index.parts_of("url", reading.service)
    found = [reading.value(fitting_address, each, "url") for each in (reading.service, *further)]
    return [{"type": "web", "url": url} for url in dict.fromkeys(found) if url]


def _hours(index: HsdsIndex, reading: ServiceReading, today: date) -> Entry:
    """The hours of all rows, not yet to be told: whoever marks it ready looks at them first."""
    rows = [
        each
        for each in index.parts_of("schedule", reading.service)
        if hsds_hours.says_hours(each.fields)
    ]
    return _weekly(reading, rows, today)


def _weekly(reading: ServiceReading, rows: list[HsdsObject], today: date) -> Entry:
    try:
        hours = hsds_hours.opening_hours([each.fields for each in rows], today)
    except hsds_hours.NotWeeklyError as odd:
        where = next((each for each in rows if odd.field in each.fields), rows[0])
        reading.remark(where, odd.field, where.fields.get(odd.field), "hours")
        return {}
    return {"opening_hours": hours, "hours_verified": "unverified"} if hours else {}


def _with_changed_hours(
    index: HsdsIndex, reading: ServiceReading, number: int, channel: Entry, today: date
) -> Entry:
    """Rows that another tool changed count, and are not yet to be told."""
    ours = schedule_of(reading.service.id, str(number), channel.get("opening_hours") or "")
    if not ours:
        return channel
    names = {row["id"] for row in ours}
    now = [each for each in index.parts_of("schedule", reading.service) if each.id in names]
    fields = ("byday", "opens_at", "closes_at")
    before = [tuple(row[name] for name in fields) for row in ours]
    if sorted(before) == sorted(tuple(each.fields.get(name) for name in fields) for each in now):
        return channel
    reading.remark(reading.service, "schedule", channel.get("opening_hours"), "hours-changed")
    bare = {name: value for name, value in channel.items() if "hours" not in name}
    return bare | (_weekly(reading, now, today) if now else {})


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
OURS = {"schedule": {"description"}}
"""What our own export says once more, beside the entry that goes along."""
UNUSED = ("contact", "location", "required_document", "program", "funding", "service_capacity")
"""Kinds of which nothing finds a place."""


def read(
    tables: Tables, topics: frozenset[str], today: date
) -> Iterator[tuple[Entry | None, ServiceReading]]:
    """One entry for each service, with its remarks; None for a service without a name."""
    index, seen = HsdsIndex(tables), dict[str, str | None]()
    terms, services = _terms(topics), tables.get("service", [])
    again = repeated(services)
    for service in services:
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
        join(reading, again.get((service.id, called), []))
        yield _entry(index, reading, terms, today), reading


def _terms(topics: frozenset[str]) -> dict[str, tuple[str, str]]:
    ours = (*CARRIED, *PARTS, "description", "channel")
    return {
        uuid(taxonomy, name): (taxonomy, name)
        for taxonomy, names in ((TOPICS, topics), (FIELDS, ours))
        for name in names
    }


def _entry(
    index: HsdsIndex, reading: ServiceReading, terms: Mapping[str, tuple[str, str]], today: date
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
    _remark_on_the_rest(reading, [service, *strange, *_parts_of_service(index, service)])
    return {name: value for name, value in entry.items() if value not in (None, [], {})}


def _carried(reading: ServiceReading, known: list[tuple[tuple[str, str], HsdsObject]]) -> Entry:
    return {
        name: _json(reading, each)
        for (taxonomy, name), each in known
        if taxonomy == FIELDS and name != "channel"
    }


def _json(reading: ServiceReading, attribute: HsdsObject) -> Any:
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


def _parts_of_service(index: HsdsIndex, service: HsdsObject) -> list[HsdsObject]:
    """What belongs to a service. Of our own, only what another tool wrote is no repetition."""
    return [each for kind in (*USED, *UNUSED) for each in index.parts_of(kind, service)]


def _remark_on_the_rest(reading: ServiceReading, objects: Iterable[HsdsObject]) -> None:
    """Each thing that is said, once: a directory fills in the same ones for all."""
    seen = set[tuple[str, str, str]]()
    for each in objects:
        used = USED.get(each.kind, {"id"}) | ({} if reading.is_foreign else OURS).get(
            each.kind, set()
        )
        for name, value in each.fields.items():
            known = name in used or is_link(name) or value in ([], {})
            if not known and (each.kind, name, str(value)) not in seen:
                seen.add((each.kind, name, str(value)))
                reading.remark(each, name, value, "no-place")
