"""Everything that was posted says who speaks: a worker, or that it is automatic (R34)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import simcord

from bot.app import HERE, room_folders
from bot.shell.delivery import TextMark, mark_of
from bot.texts.catalogue import Texts, read
from bot.texts.languages import LOCALES
from cogs.introductions.rules.team import Role

MESSAGES = re.compile(r"/channels/\d+/messages(/\d+)?$")
AUTOMATIC = ("automatisch", "automatic", "automatique")
TEXT_DISPLAY = 10


def unspoken(calls: Iterable[simcord.HttpLogEntry]) -> list[str]:
    """What was posted or changed in a channel or a direct message, and says neither."""
    posted = [
        each.json
        for each in calls
        if each.method in {"POST", "PATCH"} and MESSAGES.search(each.path) and each.json
    ]
    return [_all(body) for body in posted if not _says_who(body)]


def _all(body: dict[str, Any]) -> str:
    return "\n".join(part["content"] for part in _texts(body))


def _says_who(body: dict[str, Any]) -> bool:
    """A young person's own words say nothing of who posted them, and a worker's only who signs."""
    by = {
        mark: [p["content"].lower() for p in _texts(body) if mark_of(p.get("id")) is mark]
        for mark in (TextMark.YOUNG, TextMark.TEAM)
    }
    ours = [p["content"].lower() for p in _texts(body) if mark_of(p.get("id")) not in by]
    is_marked = any(word in said for said in ours for word in AUTOMATIC)
    return is_marked or any(
        role in said for said in [*ours, *by[TextMark.TEAM]] for role in _roles()
    )


@cache
def _roles() -> tuple[str, ...]:
    """How a signature ends, in every language."""
    texts: Texts = read([HERE, *room_folders()])
    return tuple(
        texts.say(locale, f"introductions-role-{role}").lower()
        for locale in LOCALES
        for role in Role
    )


def _texts(part: Any) -> Iterator[dict[str, Any]]:
    if isinstance(part, list):
        for each in part:
            yield from _texts(each)
    if isinstance(part, dict):
        if part.get("type") == TEXT_DISPLAY:
            yield part
        yield from _texts(list(part.values()))
