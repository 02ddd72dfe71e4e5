"""The directory as Open Referral HSDS 3.0 objects.

HSDS has no chat, no hours for one phone, no certainty and one language a record: what it lacks goes
along as attributes, so that nothing is lost on the way back. Ids are made from our own, always the
same (uuid5).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from cogs.helplines.rules import hsds_hours
from cogs.helplines.rules.directory import Directory
from cogs.helplines.rules.directory_schema import ContactChannel, Topic
from cogs.helplines.rules.helpline import Helpline

Tables = dict[str, list[dict[str, Any]]]
TOPICS, FIELDS = "bankje-topics", "bankje-fields"
"""Our two taxonomies: what a line is about, and the facts that HSDS has no field for."""
CARRIED = ("id", "kind", "ready", "audience", "anonymous", "verified", "source_date", "notes")
"""Plain facts that travel as attributes; texts, ages, languages and phones have HSDS fields."""
PARTS = ("regions", "location", "evidence", "names")
ACTIVE = "active"
FREE = "free"


def uuid(*parts: str) -> str:
    """The same parts give the same id, on every computer and in every version."""
    return str(uuid5(NAMESPACE_URL, "/".join(("https://bankje.example/hsds", *parts))))


def exported(known: Directory) -> Tables:
    """Give every object by kind; each list is one file. Hidden lines go along as inactive."""
    tables: Tables = {"taxonomy_term": [*_terms(known.topics)]}
    for line in known.lines:
        for kind, each in _objects(line):
            tables.setdefault(kind, []).append(each)
    return tables


def _terms(topics: tuple[Topic, ...]) -> Iterator[dict[str, Any]]:
    for topic in topics:
        yield {
            "id": uuid(TOPICS, topic.id),
            "code": topic.id,
            "name": topic.nl,
            "description": f"{topic.en} / {topic.fr}",
            "taxonomy": TOPICS,
            "language": "nl",
        }
    for field in (*CARRIED, *PARTS, "description", "channel"):
        yield {
            "id": uuid(FIELDS, field),
            "code": field,
            "name": field,
            "description": f"The field '{field}' of an entry in Bankje's directory.",
            "taxonomy": FIELDS,
            "language": "en",
        }


def _objects(line: Helpline) -> Iterator[tuple[str, dict[str, Any]]]:
    described = {"name": line.name, "description": line.description.nl}
    organization, service = uuid("organization", line.id), uuid("service", line.id)
    site = {"website": str(line.website)} if line.website else {}
    yield "organization", {"id": organization, **described, **site}
    yield "service", _service(line, service, organization, described)
    for code in line.languages:
        yield "language", {"id": uuid(service, code), "service_id": service, "code": code}
    for area in line.regions.provinces or line.regions.communities or (line.regions.country,):
        yield "service_area", {"id": uuid(service, area), "service_id": service, "name": area}
    if line.cost == FREE:
        free = {"option": FREE, "amount": 0, "currency": "EUR"}
        yield "cost_option", {"id": uuid(service, "cost"), "service_id": service, **free}
    for number, channel in enumerate(line.channel):
        yield from _channel(service, channel, str(number))
    yield from _attributes(line, service)


def _service(
    line: Helpline, service: str, organization: str, described: Mapping[str, str]
) -> dict[str, Any]:
    email = next((each.email for each in line.channel if each.email), None)
    known = {
        "url": str(line.website) if line.website else None,
        "email": email,
        "minimum_age": line.ages.min,
        "maximum_age": line.ages.max,
        "assured_date": line.source_date,
        "fees_description": line.cost,
    }
    present = {field: value for field, value in known.items() if value is not None}
    status = ACTIVE if line.can_be_shown else "inactive"
    return {
        "id": service,
        "organization_id": organization,
        **described,
        "status": status,
        **present,
    }


def _channel(
    service: str, channel: ContactChannel, number: str
) -> Iterator[tuple[str, dict[str, Any]]]:
    if channel.type in {"phone", "sms"} and channel.dial:
        kind = "voice" if channel.type == "phone" else "text"
        own, dialled = uuid(service, "channel", number), channel.e164 or channel.dial
        yield "phone", {"id": own, "service_id": service, "number": dialled, "type": kind}
    for row in schedule_of(service, number, channel.opening_hours or ""):
        told = f"{channel.type}: {channel.opening_hours}"
        yield "schedule", {"service_id": service, "freq": "WEEKLY", "description": told, **row}
    # With its defaults: hours that are in doubt must not come back as the town's own.
    said = channel.model_dump(mode="json", exclude_none=True)
    yield "attribute", _attribute(service, "channel", json.dumps(said), number)


def schedule_of(service: str, number: str, opening_hours: str) -> list[dict[str, str]]:
    """The rows of one channel, as the screens say its hours; [] for hours that no row can say."""
    own = uuid(service, "channel", number)
    return [
        {"id": uuid(own, str(place)), **row}
        for place, row in enumerate(hsds_hours.rows(opening_hours))
    ]


def _attributes(line: Helpline, service: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for topic in line.topics:
        yield (
            "attribute",
            {
                "id": uuid(service, TOPICS, topic),
                "link_id": service,
                "link_entity": "service",
                "taxonomy_term_id": uuid(TOPICS, topic),
            },
        )
    whole = line.model_dump(mode="json", exclude_none=True)
    for field in (*CARRIED, *PARTS, "description"):
        yield "attribute", _attribute(service, field, json.dumps(whole.get(field)), "")


def _attribute(service: str, field: str, value: str, number: str) -> dict[str, Any]:
    return {
        "id": uuid(service, FIELDS, field, number),
        "link_id": service,
        "link_entity": "service",
        "taxonomy_term_id": uuid(FIELDS, field),
        "value": value,
    }
