"""How an entry is written down, so that people can read and change it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any


def as_toml(name: str, entry: Mapping[str, Any]) -> str:
    """One `[[name]]` table: plain fields first, then its parts. What is None is left out."""
    lines = [f"[[{name}]]", *_plain(entry)]
    for field, value in entry.items():
        if isinstance(value, Mapping) and _plain(value):
            lines += ["", f"[{name}.{field}]", *_plain(value)]
        for part in _tables(value):
            lines += ["", f"[[{name}.{field}]]", *_plain(part)]
    return "\n".join(lines) + "\n"


def _plain(entry: Mapping[str, Any]) -> list[str]:
    return [f"{field} = {_value(value)}" for field, value in entry.items() if _is_plain(value)]


def _is_plain(value: object) -> bool:
    return value is not None and not isinstance(value, Mapping) and not _tables(value)


def _tables(value: object) -> Iterable[Mapping[str, Any]]:
    if not isinstance(value, list | tuple):
        return ()
    return [part for part in value if isinstance(part, Mapping)]


def _value(value: object) -> str:
    if isinstance(value, list | tuple):
        return f"[{', '.join(_value(part) for part in value)}]"
    # TOML forbids one sign that JSON allows as it is: DEL.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
