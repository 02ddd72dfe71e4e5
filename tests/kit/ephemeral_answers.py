"""Answers to a press are for who pressed: everything that others would see is found here."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import simcord

EPHEMERAL = 64
MESSAGE, DEFER = 4, 5
"""Kinds of answer that stand in the channel by themselves."""


def seen_by_others(calls: Iterable[simcord.HttpLogEntry]) -> list[dict[str, Any]]:
    """The body of every answer, and of every message that followed one, without the flag."""
    given = [
        each.json if each.path.endswith("/callback") else {"type": MESSAGE, "data": each.json}
        for each in calls
        if each.method == "POST"
        and each.path.startswith(("/interactions/", "/webhooks/"))
        and each.json
    ]
    return [body for body in given if _is_public(body)]


def _is_public(body: dict[str, Any]) -> bool:
    shows = body.get("type") in {MESSAGE, DEFER}
    return shows and not int((body.get("data") or {}).get("flags") or 0) & EPHEMERAL
