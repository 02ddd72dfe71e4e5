"""REST: messages in channels, threads and direct messages."""

from __future__ import annotations

from datetime import datetime
from urllib.parse import unquote

from tests.wire import limits
from tests.wire import permissions as may
from tests.wire.calls import Call, Reply
from tests.wire.errors import Refused
from tests.wire.shapes import DM, THREAD, Json, public

PINS = 250
AN_HOUR = 3600
PAGE = 50
REMEMBERED = 100
"""Messages among which a nonce is known again; Discord says "the past few minutes"."""


def _at(call: Call) -> tuple[Json, Json]:
    """The channel and the message that the path names."""
    channel = call.discord.world.channel(call.ids[0])
    call.discord.world.need(channel)
    return channel, call.discord.world.message(channel, call.ids[1])


async def send(call: Call) -> Reply:
    """The same nonce within a few minutes gives the same message, and posts nothing."""
    world, body = call.discord.world, dict(call.body)
    channel = world.channel(call.ids[0])
    _may_send(call, channel)
    if body.get("enforce_nonce"):
        for each in world.messages[channel["id"]][-REMEMBERED:]:
            if each.get("nonce") == body.get("nonce") and each["author"]["id"] == world.me["id"]:
                return 200, public(each)
    call.discord.hold(limits.of_message(body, len(call.files)), call)
    if not any(body.get(name) for name in ("components", "content", "embeds")) and not call.files:
        raise Refused(50006)
    body["_attachments"] = call.discord.posting.attached(call.files)
    return 200, public(call.discord.posting.post(channel, world.me, body))


def _may_send(call: Call, channel: Json) -> None:
    world = call.discord.world
    if channel["type"] == DM:
        if channel["recipients"][0]["id"] in world.closed_mailboxes:
            raise Refused(50007)
        return
    world.need(channel, may.SEND_IN_THREADS if channel["type"] == THREAD else may.SEND)
    if call.files:
        world.need(channel, may.ATTACH)
    # Who may manage threads writes in a locked one too, and unfolds it by that.
    manages = world.permissions(world.me, channel) & may.MANAGE_THREADS
    if channel["type"] == THREAD and channel["thread_metadata"]["locked"] and not manages:
        raise Refused(50083)


async def history(call: Call) -> Reply:
    """The newest first, as many as asked for, around one side of an id."""
    world, query = call.discord.world, call.query
    channel = world.channel(call.ids[0])
    world.need(channel)
    if not world.permissions(world.me, channel) & may.HISTORY:
        return 200, []
    limit = int(query.get("limit", PAGE))
    found = sorted(world.messages[channel["id"]], key=lambda each: -int(each["id"]))
    if "before" in query:
        found = [each for each in found if int(each["id"]) < int(query["before"])]
    if "after" in query:
        found = [each for each in found if int(each["id"]) > int(query["after"])][-limit:]
    if "around" in query:
        middle = int(query["around"])
        near = sorted(found, key=lambda each: abs(int(each["id"]) - middle))[:limit]
        found = sorted(near, key=lambda each: -int(each["id"]))
    return 200, [call.discord.events.shown(each) for each in found[:limit]]


async def fetch(call: Call) -> Reply:
    channel, message = _at(call)
    call.discord.world.need(channel, may.HISTORY)
    return 200, call.discord.events.shown(message)


async def edit(call: Call) -> Reply:
    channel, message = _at(call)
    world, body = call.discord.world, dict(call.body)
    if message["author"]["id"] != world.me["id"]:
        raise Refused(50005)
    if message["type"] not in (0, 19):
        raise Refused(50021)
    if channel["type"] == THREAD and channel["thread_metadata"]["archived"]:
        raise Refused(50083)
    if message["id"] in call.discord.no_more_edits and _is_old(call, message):
        raise Refused(30046)
    whole = {"components": message["components"], "content": message["content"]} | body
    flags = (body.get("flags") or 0) | message["flags"]
    call.discord.hold(limits.of_message(whole | {"flags": flags}, len(call.files)), call)
    body["_attachments"] = call.discord.posting.attached(call.files)
    return 200, public(call.discord.posting.edit(channel, message, body))


def _is_old(call: Call, message: Json) -> bool:
    """Only messages of more than an hour have that limit."""
    posted = datetime.fromisoformat(message["timestamp"]).timestamp()
    return call.discord.world.time.now() - posted > AN_HOUR


async def delete(call: Call) -> Reply:
    channel, message = _at(call)
    if message["author"]["id"] != call.discord.world.me["id"]:
        call.discord.world.need(channel, may.MANAGE_MESSAGES)
    call.discord.posting.delete(channel, message)
    return 204, None


async def react(call: Call) -> Reply:
    """Put an emoji of the bot at a message; once, however often it is asked."""
    channel, message = _at(call)
    if channel["type"] != DM:
        call.discord.world.need(channel, may.ADD_REACTIONS)
    emoji = unquote(call.ids[2])
    others = [each for each in message.get("reactions", []) if each["emoji"]["name"] != emoji]
    mine = {"count": 1, "me": True, "me_burst": False, "emoji": {"id": None, "name": emoji}}
    more = {"burst_colors": [], "count_details": {"burst": 0, "normal": 1}}
    message["reactions"] = [*others, mine | more]
    return 204, None


async def pins(call: Call) -> Reply:
    world = call.discord.world
    channel = world.channel(call.ids[0])
    world.need(channel, may.HISTORY)
    moment = world.time.iso()
    found = [each for each in world.messages[channel["id"]] if each["pinned"]]
    items = [{"pinned_at": moment, "message": public(each)} for each in reversed(found)]
    return 200, {"items": items, "has_more": False}


async def pin(call: Call) -> Reply:
    channel, message = _at(call)
    call.discord.world.need(channel, may.PIN)
    standing = sum(1 for each in call.discord.world.messages[channel["id"]] if each["pinned"])
    if call.discord.pins_are_full or standing >= PINS:
        raise Refused(30003)
    call.discord.posting.pin(channel, message, stands=True)
    return 204, None


async def unpin(call: Call) -> Reply:
    channel, message = _at(call)
    call.discord.world.need(channel, may.PIN)
    call.discord.posting.pin(channel, message, stands=False)
    return 204, None
