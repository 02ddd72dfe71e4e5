"""What may stand in a log line, whoever wrote it: no address, no number of anybody, no token.

`bot.core.log` strips what libraries say of all facts. This is for what stands in the sentence
itself, because somebody put it there before it was a log line.
"""

from __future__ import annotations

import re
from collections.abc import MutableMapping
from typing import Any

SMALLEST_ID = 10**15
"""Discord's ids have 16 digits or more since 2015; no count or duration of ours has so many."""
_ADDRESS = re.compile(r"\b[a-z][a-z0-9+.-]*://[^\s'\"<>]+", re.IGNORECASE)
_TOKEN = re.compile(r"[\w-]{20,}\.[\w-]{4,}\.[\w-]{20,}")
_SECRET = re.compile(r"[A-Za-z0-9_-]{40,}={0,2}")
_ID = re.compile(r"\d{16,}")
_STRIPPED = (
    (_ADDRESS, "[address]"),
    (_TOKEN, "[token]"),
    (_SECRET, "[secret]"),
    (_ID, "[id]"),
)


def redacted(said: str) -> str:
    """The same without addresses, ids, tokens and secrets; safe to repeat."""
    for pattern, instead in _STRIPPED:
        said = pattern.sub(instead, said)
    return said


def redact_event(_logger: object, _name: str, event: MutableMapping[str, Any]) -> Any:
    """The same for each fact of a structured event, as a processor of structlog."""
    return {name: _fact(value) for name, value in event.items()}


def _fact(value: object) -> object:
    if isinstance(value, str):
        return redacted(value)
    if isinstance(value, (bool, float, type(None))):
        return value
    if isinstance(value, int):
        return "[id]" if abs(value) >= SMALLEST_ID else value
    return redacted(str(value))
