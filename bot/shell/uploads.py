"""Reads which files came with a form: their addresses and sizes, not what is in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as Discord announces it. Of its size believe nothing before it is here."""

    url: str
    size: int


def uploads(
    data: Mapping[str, Any], chosen: Mapping[str, tuple[str, ...]]
) -> dict[str, tuple[Upload, ...]]:
    """Find the files of a submitted form, by field name."""
    arrived = (data.get("resolved") or {}).get("attachments") or {}
    known = {key: Upload(str(each["url"]), int(each["size"])) for key, each in arrived.items()}
    found = {name: tuple(known[i] for i in ids if i in known) for name, ids in chosen.items()}
    return {name: files for name, files in found.items() if files}
