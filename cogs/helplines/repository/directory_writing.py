"""Writes an entry of the directory as it would stand in a file; read by `directory_files`.

Apart from reading, because a bot that runs only reads, and what writes takes memory.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import tomlkit
from tomlkit.items import Table


def as_toml(name: str, entry: Mapping[str, Any]) -> str:
    """One `[[name]]` table: plain fields first, then its parts. What is None is left out."""
    document, entries = tomlkit.document(), tomlkit.aot()
    entries.append(_table(entry))
    document.append(name, entries)
    return tomlkit.dumps(document)


def _table(entry: Mapping[str, Any]) -> Table:
    table, parts = tomlkit.table(), _parts(entry)
    for field, value in entry.items():
        if value is not None and not isinstance(value, Mapping) and not _tables(value):
            table.append(field, value)
    for field, part in parts:
        table.append(field, part)
    return table


def _parts(entry: Mapping[str, Any]) -> Iterable[tuple[str, Any]]:
    """What has fields of its own; of a mapping without any nothing is said."""
    for field, value in entry.items():
        if isinstance(value, Mapping) and any(each is not None for each in value.values()):
            yield field, _table(value)
        elif tables := _tables(value):
            array = tomlkit.aot()
            for each in tables:
                array.append(_table(each))
            yield field, array


def _tables(value: object) -> list[Mapping[str, Any]]:
    """Of what is a list of mappings, those."""
    if not isinstance(value, list | tuple):
        return []
    return [part for part in value if isinstance(part, Mapping)]
