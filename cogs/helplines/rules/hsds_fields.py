"""Single fields of a service in HSDS, as fields of an entry."""

from __future__ import annotations

import re
import unicodedata
from typing import Any, get_args

from bot.texts.languages import LOCALES
from cogs.helplines.rules import hsds_values as values
from cogs.helplines.rules.facts import LONGEST_TEXT, Community, Province
from cogs.helplines.rules.hsds import FREE, uuid
from cogs.helplines.rules.hsds_reading import Index, ServiceReading
from cogs.helplines.rules.wishes import FLANDERS, PROVINCES

Entry = dict[str, Any]
SHORTEST = 5
"""Characters of a description."""
LONGEST_SLUG, LONGEST_ADDRESS = 50, 150


def languages(index: Index, reading: ServiceReading) -> list[str]:
    found = []
    for each in index.of("language", reading.service):
        code = values.language(each.fields.get("code"), each.fields.get("name"))
        if code:
            found.append(code)
        else:
            reading.remark(each, "code", each.fields.get("code"), "unusable")
    return [*dict.fromkeys(found)] or ["nl"]


def ages(reading: ServiceReading) -> dict[str, int]:
    least = reading.value(values.age, reading.service, "minimum_age")
    most = reading.value(values.age, reading.service, "maximum_age")
    if least is not None and most is not None and most < least:
        reading.remark(reading.service, "maximum_age", most, "unusable")
        most = None
    return {side: age for side, age in (("min", least), ("max", most)) if age is not None}


def cost(index: Index, reading: ServiceReading) -> str:
    said = values.text(reading.service.fields.get("fees_description"))
    if said in {"standard", "zonal", "unknown", FREE}:
        return said
    options = index.of("cost_option", reading.service)
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


def regions(index: Index, reading: ServiceReading) -> Entry:
    """The provinces and communities that are named so; where else it serves has no place here."""
    named: dict[str, list[str]] = {"communities": [], "provinces": []}
    for area in index.of("service_area", reading.service):
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
