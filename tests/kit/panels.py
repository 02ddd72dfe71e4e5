"""How often the panel was changed."""

from __future__ import annotations

from datetime import timedelta

from bot.demo.town import Town


def edits(town: Town, since: int = 0) -> int:
    path = f"/channels/{town.square.id}/messages/{town.panel.id}"
    return len([c for c in town.calls[since:] if c.method == "PATCH" and c.path == path])


async def calm(town: Town) -> int:
    """Let the edits of the set-up be long ago; give how many calls there were."""
    await town.move_clock(timedelta(minutes=5))
    return len(town.calls)
