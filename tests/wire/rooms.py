"""REST: servers, their members and roles, and channels as such."""

from __future__ import annotations

from hashlib import sha256

from tests.wire import limits
from tests.wire import permissions as may
from tests.wire.calls import Call, Reply
from tests.wire.errors import Refused
from tests.wire.shapes import DM, TEXT, THREAD, Json
from tests.wire.world import Guild


def _guild(call: Call) -> Guild:
    """Discord tells a bot of a server only when it is a member there."""
    known = call.discord.world.guilds.get(call.ids[0])
    if known is None or call.discord.world.me["id"] not in known.members:
        raise Refused(10004)
    return known


async def guild(call: Call) -> Reply:
    return 200, _guild(call).shape


async def channels(call: Call) -> Reply:
    return 200, [each for each in _guild(call).channels.values() if each["type"] == TEXT]


async def roles(call: Call) -> Reply:
    return 200, _guild(call).roles


async def member_counts(call: Call) -> Reply:
    """How many members have each role; @everyone is not among them."""
    asked = _guild(call)
    held = [role for each in asked.members.values() for role in each["roles"]]
    others = (each["id"] for each in asked.roles if each["id"] != asked.id)
    return 200, {role: held.count(role) for role in others}


async def member(call: Call) -> Reply:
    known = _guild(call).members.get(call.ids[1])
    if known is None:
        raise Refused(10007)
    return 200, known


async def change_own(call: Call) -> Reply:
    """The bot's own face on one server (Modify Current Member); no permission is needed."""
    call.discord.hold(limits.of_own_member(call.body), call)
    found = _guild(call)
    own = found.members[call.discord.world.me["id"]]
    for name in ("avatar", "banner"):
        if name in call.body:
            given = call.body[name]
            own[name] = sha256(given.encode()).hexdigest()[:32] if given else None
    own |= {name: call.body[name] for name in ("bio", "nick") if name in call.body}
    call.discord.events.own_member(found)
    return 200, own


async def leave(call: Call) -> Reply:
    """The bot goes; of the server it hears no more."""
    found = _guild(call)
    del found.members[call.discord.world.me["id"]]
    call.discord.events.left(found)
    return 204, None


def _manage(call: Call, found: Json) -> None:
    """A thread is managed by MANAGE_THREADS, also one's own when it is to go."""
    needed = may.MANAGE_THREADS if found["type"] == THREAD else may.MANAGE_CHANNELS
    call.discord.world.need(found, needed)


async def channel(call: Call) -> Reply:
    found = call.discord.world.channel(call.ids[0])
    call.discord.world.need(found)
    return 200, found


async def change(call: Call) -> Reply:
    """Of threads: fold and unfold, lock and unlock."""
    found = call.discord.world.channel(call.ids[0])
    _manage(call, found)
    if found["type"] == THREAD:
        state = found["thread_metadata"]
        is_folded = state["archived"] and call.body.get("archived", True)
        if is_folded and set(call.body) - {"archived", "locked"}:
            raise Refused(50083)
        wanted = {name: call.body[name] for name in ("archived", "locked") if name in call.body}
        state |= wanted
    found |= {name: call.body[name] for name in ("name", "topic") if name in call.body}
    call.discord.events.channel("UPDATE", found)
    return 200, found


async def remove(call: Call) -> Reply:
    found = call.discord.world.channel(call.ids[0])
    if found["type"] != DM:
        _manage(call, found)
        call.discord.posting.delete_channel(found)
    return 200, found
