"""From a command to the form behind it, and what can be chosen on a screen."""

from __future__ import annotations

from collections.abc import Iterator

from tests.wire.interactions import Interaction
from tests.wire.shapes import Json, walk
from tests.wire.wire import Wire


def options(seen: Interaction) -> Iterator[str]:
    for part in walk(seen.last["components"]):
        yield from (each["value"] for each in part.get("options") or ())


async def through(wire: Wire, who: Json, command: str, *doors: str) -> Interaction:
    """Give a command and press on, to the form behind it."""
    people, shown = wire.town.people, await wire.town.people.slash(who, wire.town.team, command)
    for door in doors:
        shown = await people.click(who, shown.last, door=door)
    return shown
