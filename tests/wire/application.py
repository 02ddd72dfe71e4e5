"""REST: the bot itself, its commands, the gateway's address, and opening direct messages."""

from __future__ import annotations

from tests.wire import limits
from tests.wire.calls import Call, Reply
from tests.wire.errors import Refused
from tests.wire.shapes import Json


async def me(call: Call) -> Reply:
    return 200, call.discord.world.me


async def about(call: Call) -> Reply:
    world = call.discord.world
    owner = next((each.shape["owner_id"] for each in world.guilds.values()), world.me["id"])
    return 200, {
        "id": world.me["id"],
        "name": world.me["global_name"],
        "icon": None,
        "description": "",
        "summary": "",
        "bot_public": False,
        "bot_require_code_grant": False,
        "verify_key": "0" * 64,
        "flags": 0,
        "owner": world.users[owner],
        "team": None,
        "bot": world.me,
    }


async def gateway(call: Call) -> Reply:
    starts = {"total": 1000, "remaining": 999, "reset_after": 0, "max_concurrency": 1}
    address = call.discord.gateway.address
    return 200, {"url": address, "shards": 1, "session_start_limit": starts}


async def sync(call: Call) -> Reply:
    """All commands at once take the place of those that were."""
    discord = call.discord
    given = call.body if isinstance(call.body, list) else []
    discord.hold(limits.of_commands(given), call)
    discord.commands = [_registered(call, each) for each in given]
    return 200, discord.commands


def _registered(call: Call, command: Json) -> Json:
    world = call.discord.world
    return {
        "description": "",
        "type": 1,
        **command,
        "id": world.time.snowflake(),
        "application_id": world.me["id"],
        "version": world.time.snowflake(),
        "nsfw": False,
    }


async def commands(call: Call) -> Reply:
    return 200, call.discord.commands


async def open_mailbox(call: Call) -> Reply:
    account = call.discord.world.users.get(str(call.body.get("recipient_id")))
    if account is None:
        raise Refused(50033)
    return 200, call.discord.world.mailbox(account)
