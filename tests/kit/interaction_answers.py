"""Every answer to an interaction, as Discord got it."""

from __future__ import annotations

from typing import Any

from bot.demo.town import Town

EPHEMERAL = 64


MESSAGE, DEFER, DEFER_UPDATE, UPDATE, FORM = 4, 5, 6, 7, 9


def answers(town: Town) -> list[dict[str, Any]]:
    """The body of every answer to an interaction, and of every message that followed one."""
    calls = [call for call in town.calls if call.method == "POST"]
    return [
        call.json if call.path.endswith("/callback") else {"type": MESSAGE, "data": call.json}
        for call in calls
        if call.path.startswith(("/interactions/", "/webhooks/"))
    ]


def seen_by_others(body: dict[str, Any]) -> bool:
    shows = body["type"] in {MESSAGE, DEFER}
    return shows and not (body.get("data") or {}).get("flags", 0) & EPHEMERAL


def is_answer(*kinds: int) -> Any:
    return lambda route, given: "/callback" in route.url and given["payload"]["type"] in kinds
