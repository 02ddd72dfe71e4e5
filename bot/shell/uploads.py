"""Reads which files and people came with a form: addresses and sizes, accounts and roles."""

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


def chosen_members(data: Mapping[str, Any]) -> dict[int, frozenset[int]]:
    """The people of the server who were chosen, no bots, and the roles that each has."""
    resolved = data.get("resolved") or {}
    users = resolved.get("users") or {}
    return {
        int(account): frozenset(map(int, each.get("roles", ())))
        for account, each in (resolved.get("members") or {}).items()
        if not (users.get(account) or {}).get("bot")
    }
