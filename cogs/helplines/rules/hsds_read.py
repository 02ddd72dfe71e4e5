"""HSDS 3.0 objects, ours or another directory's, as entries for a town's own file.

What another tool changed in a field of HSDS counts. What a foreign service does not say is left
out, and such an entry is not ready: a person has to look at it first.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from cogs.helplines.rules.hsds import ACTIVE, CARRIED, FIELDS, FREE, PARTS, TOPICS, Tables, uuid

Entry = dict[str, Any]
Object = Mapping[str, Any]
TALKING = "praten"
SHORTEST = 5
"""Characters of a description."""
LONGEST_SLUG = 50


def entries(tables: Tables, topics: frozenset[str]) -> Iterator[Entry]:
    """One entry for each service. Raise `KeyError` for one without id or name."""
    terms = {
        uuid(taxonomy, name): (taxonomy, name)
        for taxonomy, names in (
            (TOPICS, topics),
            (FIELDS, (*CARRIED, *PARTS, "description", "channel")),
        )
        for name in names
    }
    for service in tables.get("service", []):
        yield _entry(tables, service, terms)


def _entry(tables: Tables, service: Object, terms: Mapping[str, tuple[str, str]]) -> Entry:
    own = [each for each in tables.get("attribute", []) if each.get("link_id") == service["id"]]
    known = [(terms.get(each.get("taxonomy_term_id", ""), ("", "")), each) for each in own]
    carried = {
        field: json.loads(each["value"])
        for (taxonomy, field), each in known
        if taxonomy == FIELDS and field != "channel"
    }
    about = [name for (taxonomy, name), _ in known if taxonomy == TOPICS]
    channels = [json.loads(each["value"]) for (_, field), each in known if field == "channel"]
    entry = {
        **{field: value for field, value in carried.items() if value not in (None, "", [])},
        "id": carried.get("id") or _slug(service["name"]),
        "name": service["name"],
        "topics": about or [TALKING],
        "languages": _of(tables, "language", service, "code") or ["nl"],
        "ages": _ages(service),
        "channel": _channels(tables, service, channels),
        "description": _described(service, carried.get("description")),
        "cost": _cost(tables, service),
        "website": service.get("url"),
        "ready": bool(carried.get("ready")) and service.get("status") == ACTIVE,
    }
    return {field: value for field, value in entry.items() if value not in (None, [], {})}


def _of(tables: Tables, kind: str, service: Object, field: str) -> list[Any]:
    mine = [each for each in tables.get(kind, []) if each.get("service_id") == service["id"]]
    return [each[field] for each in mine if field in each]


def _ages(service: Object) -> dict[str, int]:
    both = {"min": service.get("minimum_age"), "max": service.get("maximum_age")}
    return {side: int(age) for side, age in both.items() if age is not None}


def _cost(tables: Tables, service: Object) -> str:
    said = service.get("fees_description")
    if said in {"standard", "zonal", "unknown", FREE}:
        return str(said)
    return FREE if 0 in _of(tables, "cost_option", service, "amount") else "unknown"


def _described(service: Object, carried: Mapping[str, str] | None) -> dict[str, str]:
    """HSDS has one language a record; ours travel beside it, unless the Dutch was changed."""
    dutch = str(service.get("description") or service["name"]).ljust(SHORTEST, ".")
    if carried and carried.get("nl") == dutch:
        return dict(carried)
    return {"nl": dutch, "en": dutch, "fr": dutch}


def _channels(tables: Tables, service: Object, carried: list[Entry]) -> list[Entry]:
    """Ours as they were; a number or address that we did not write is a channel of its own."""
    numbers = _of(tables, "phone", service, "number")
    dialled = {each.get("e164") or each.get("dial") for each in carried}
    kept = [each for each in carried if not _is_gone(each, numbers)]
    new = [_phone(str(number)) for number in numbers if number not in dialled]
    mails = {each.get("email") for each in carried}
    mail = service.get("email")
    written = [{"type": "email", "email": mail}] if mail and mail not in mails else []
    url = service.get("url")
    site = [{"type": "web", "url": url}] if url and not carried else []
    return [*kept, *new, *written, *site]


def _is_gone(channel: Entry, numbers: list[Any]) -> bool:
    number = channel.get("e164") or channel.get("dial")
    return bool(number) and number not in numbers


def _phone(number: str) -> Entry:
    digits = re.sub(r"[^\d+]", "", number)
    return {"type": "phone", "display": number, "dial": digits}


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")[:LONGEST_SLUG] or "lijn"
