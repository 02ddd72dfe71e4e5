"""Documents of HSDS, in each of their shapes, as flat tables: one list of objects for each kind.

A document is a list of objects, a single object, a page of an API, or a set of tables; objects may
hold others (a service its phones, an organization its services). What an object stood in, it names
by id afterwards, as in the tabular form. Each keeps where it was read.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

PLURAL = {
    "organizations": "organization",
    "services": "service",
    "service_at_locations": "service_at_location",
    "locations": "location",
    "phones": "phone",
    "contacts": "contact",
    "addresses": "address",
    "schedules": "schedule",
    "languages": "language",
    "service_areas": "service_area",
    "cost_options": "cost_option",
    "attributes": "attribute",
    "taxonomy_terms": "taxonomy_term",
    "programs": "program",
    "funding": "funding",
    "required_documents": "required_document",
    "accessibility": "accessibility",
    "organization_identifiers": "organization_identifier",
    "additional_urls": "url",
    "additional_websites": "url",
    "urls": "url",
    "metadata": "metadata",
    "meta_table_descriptions": "meta_table_description",
    "taxonomies": "taxonomy",
    "service_capacities": "service_capacity",
    "units": "unit",
}
KINDS = frozenset(PLURAL.values())
SINGLE = frozenset({"organization", "location", "program", "service", "taxonomy_term"})
"""What an object may hold one of, in a field of that name."""
UNKNOWN = "object"
"""The kind of what is none of HSDS: it is read all the same, so that it can be named."""
PAGES = ("contents", "content", "items", "results", "data", "records")
"""Fields in which a page of an API has its objects."""
PAGE_FIELDS = (
    "total_items",
    "total_pages",
    "page_number",
    "size",
    "first_page",
    "last_page",
    "empty",
)
"""What a page of an API says of itself."""
DEEPEST = 12
"""Objects in objects; HSDS itself goes to six."""


@dataclass(frozen=True, slots=True)
class HsdsObject:
    """One object: its own fields, the file it was read from, and its number in there, from 1."""

    kind: str
    fields: Mapping[str, Any]
    file: str
    number: int

    @property
    def id(self) -> str:
        return str(self.fields["id"])


@dataclass(frozen=True, slots=True)
class HsdsDocument:
    """What stands in one file. `file` is its path as people know it."""

    file: str
    name: str
    content: Any


Tables = dict[str, list[HsdsObject]]


def tables(documents: Iterable[HsdsDocument]) -> tuple[Tables, list[HsdsDocument]]:
    """Give all objects by kind, and the documents in which there are none."""
    found: Tables = defaultdict(list)
    strange = []
    for document in documents:
        read = [*_objects(document)]
        if all(each.kind == UNKNOWN for each in read):
            strange += [document] if document.content != [] else []
            continue
        for each in read:
            found[each.kind].append(each)
    return dict(found), strange


def _objects(document: HsdsDocument) -> Iterator[HsdsObject]:
    tops = _tops(_kind_named(document.name), document.content)
    for number, (kind, each) in enumerate(tops, 1):
        yield from _flat(kind, each, document.file, number, {}, DEEPEST)


def _tops(kind: str | None, content: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The objects at the top of a document, each with its kind."""
    if isinstance(content, list):
        for each in content:
            yield _top(kind, each)
        return
    if not isinstance(content, dict):
        return
    page = next((name for name in PAGES if isinstance(content.get(name), list)), None)
    if page is not None:
        yield from _tops(kind, content[page])
        yield from _beside(content, {page, *PAGE_FIELDS})
    elif "id" not in content and _has_tables(content):
        known = {name: table for name in content if (table := _kind_named(name))}
        for name, table in known.items():
            held = content[name]
            yield from _tops(table, held if isinstance(held, list) else [held])
        yield from _beside(content, known)
    elif content:
        yield _top(kind, content)


def _top(kind: str | None, each: Any) -> tuple[str, Mapping[str, Any]]:
    if not isinstance(each, dict):
        return UNKNOWN, {"value": each}
    return kind or _kind_shaped(each) or UNKNOWN, each


def _beside(
    content: Mapping[str, Any], known: Collection[str]
) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """What stands in a document beside its objects."""
    if rest := {name: value for name, value in content.items() if name not in known}:
        yield UNKNOWN, rest


def _has_tables(content: Mapping[str, Any]) -> bool:
    return any(name in PLURAL or name in KINDS for name in content)


def _kind_named(name: str) -> str | None:
    """`services`, `service_full` and `Service-1` are about services."""
    told = re.sub(r"[^a-z]+", "_", name.casefold()).strip("_")
    for known, kind in (*PLURAL.items(), *((kind, kind) for kind in KINDS)):
        if told == known:
            return kind
    starts = [kind for kind in KINDS if told.startswith(f"{kind}_")]
    return max(starts, key=len, default=None)


def _kind_shaped(each: Mapping[str, Any]) -> str | None:
    if "location_type" in each:
        return "location"
    if {"service", "location"} & each.keys() and "name" not in each:
        return "service_at_location"
    if "name" in each and {"status", "service_at_locations", "organization_id"} & each.keys():
        return "service"
    return "organization" if "name" in each and "services" in each else None


def _flat(
    kind: str, each: Mapping[str, Any], file: str, number: int, above: Mapping[str, str], deep: int
) -> Iterator[HsdsObject]:
    """The object itself without what it holds, and then all that it holds."""
    name = _id(each.get("id")) or f"{file}#{number}/{kind}/{above.get('path', '')}"
    held, plain = _apart(each) if deep else ([], dict(each))
    links = {field: value for field, value in above.items() if field.endswith("_id")}
    for one_kind, one in (pair for pair in held if pair[0] in SINGLE and "id" in pair[1]):
        # The one organization or location that stands inside is what the object belongs to.
        links.setdefault(f"{one_kind}_id", str(one["id"]))
    if kind == "attribute" and "link_id" not in plain and "in" in above:
        plain = {**plain, "link_id": above["in"]}
    given = {field: value for field, value in plain.items() if value not in (None, "")}
    yield HsdsObject(kind, {**links, **given, "id": name}, file, number)
    below = {f"{kind}_id": name, "in": name}
    if kind in {"service_at_location", "location", "contact", "phone"}:
        below = {f"{kind}_id": name, "in": name, **_service_of(links, given)}
    for place, (one_kind, one) in enumerate(held):
        yield from _flat(
            one_kind, one, file, number, {**below, "path": f"{name}/{place}"}, deep - 1
        )


def _id(said: Any) -> str:
    """What an object is called; some directories wrap it once more: `[{"id": "1920"}]`."""
    if isinstance(said, list) and len(said) == 1:
        return _id(said[0])
    if isinstance(said, dict):
        return _id(said.get("id"))
    return str(said).strip() if isinstance(said, str | int) else ""


def _service_of(links: Mapping[str, str], given: Mapping[str, Any]) -> dict[str, str]:
    """What stands under a place where a service is given belongs to that service."""
    known = given.get("service_id") or links.get("service_id")
    return {"service_id": str(known)} if known else {}


def _apart(
    each: Mapping[str, Any],
) -> tuple[list[tuple[str, Mapping[str, Any]]], dict[str, Any]]:
    held: list[tuple[str, Mapping[str, Any]]] = []
    plain: dict[str, Any] = {}
    for field, value in each.items():
        kind = PLURAL.get(field) if isinstance(value, list) else None
        if kind:
            held += [(kind, one) for one in value if isinstance(one, dict)]
            if bare := [one for one in value if not isinstance(one, dict)]:
                plain[field] = bare
        elif field in SINGLE and isinstance(value, dict):
            held.append((field, value))
        else:
            plain[field] = value
    return held, plain
