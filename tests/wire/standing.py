"""What stands on the strict Discord at this moment."""

from __future__ import annotations

from tests.wire.shapes import said
from tests.wire.wire import Wire


def everything_that_stands(wire: Wire) -> str:
    """All messages, and the names of all channels and threads."""
    world = wire.discord.world
    messages = [said(each) for channel in world.messages.values() for each in channel]
    return "\n".join([*messages, *(str(each.get("name")) for each in world.channels.values())])
