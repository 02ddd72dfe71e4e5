"""REST: starting threads and finding them."""

from __future__ import annotations

from tests.wire import limits
from tests.wire import permissions as may
from tests.wire.calls import Call, Reply
from tests.wire.errors import Refused
from tests.wire.shapes import THREAD

ACTIVE = 1000
"""Threads of a server that are not folded away, at most."""


async def start(call: Call) -> Reply:
    """A public thread under a message that stands already; one a message."""
    world = call.discord.world
    channel = world.channel(call.ids[0])
    world.need(channel, may.CREATE_THREADS)
    starter = world.message(channel, call.ids[1])
    call.discord.hold(limits.of_thread(call.body), call)
    if starter["id"] in world.channels:
        raise Refused(160004)
    active = sum(1 for _ in world.active_threads(world.guilds[channel["guild_id"]]))
    if call.discord.threads_are_full or active >= ACTIVE:
        raise Refused(160006)
    minutes = call.body.get("auto_archive_duration", 1440)
    thread = call.discord.posting.start_thread(channel, starter, call.body["name"], minutes)
    return 201, thread


async def active(call: Call) -> Reply:
    guild = call.discord.world.guilds.get(call.ids[0])
    if guild is None:
        raise Refused(10004)
    return 200, {"threads": list(call.discord.world.active_threads(guild)), "members": []}


async def archived(call: Call) -> Reply:
    world = call.discord.world
    channel = world.channel(call.ids[0])
    world.need(channel, may.HISTORY)
    under = (each for each in world.channels.values() if each.get("parent_id") == channel["id"])
    found = [e for e in under if e["type"] == THREAD and e["thread_metadata"]["archived"]]
    return 200, {"threads": found, "members": [], "has_more": False}
