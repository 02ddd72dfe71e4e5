"""Which path leads where. A route that is not here, the bench does not know: that is noted."""

from __future__ import annotations

import re

from tests.wire import answering, application, rooms, sending, threads
from tests.wire.calls import Call, Handler, Reply
from tests.wire.errors import Refused

ID = r"(\d+)"
MESSAGES = rf"/channels/{ID}/messages"
COMMANDS = rf"/applications/{ID}(?:/guilds/\d+)?/commands"
WEBHOOK = rf"/webhooks/{ID}/([^/]+)"

ROUTES: tuple[tuple[str, str, Handler], ...] = (
    ("GET", r"/users/@me", application.me),
    ("GET", r"/(?:oauth2/)?applications/@me", application.about),
    ("GET", r"/gateway(?:/bot)?", application.gateway),
    ("PUT", COMMANDS, application.sync),
    ("GET", COMMANDS, application.commands),
    ("POST", r"/users/@me/channels", application.open_mailbox),
    ("POST", rf"/interactions/{ID}/([^/]+)/callback", answering.callback),
    ("POST", WEBHOOK, answering.follow_up),
    ("GET", rf"{WEBHOOK}/messages/(@original|\d+)", answering.look),
    ("PATCH", rf"{WEBHOOK}/messages/(@original|\d+)", answering.change),
    ("DELETE", rf"{WEBHOOK}/messages/(@original|\d+)", answering.remove),
    ("GET", rf"/guilds/{ID}", rooms.guild),
    ("GET", rf"/guilds/{ID}/channels", rooms.channels),
    ("GET", rf"/guilds/{ID}/roles", rooms.roles),
    ("GET", rf"/guilds/{ID}/roles/member-counts", rooms.member_counts),
    ("GET", rf"/guilds/{ID}/members/{ID}", rooms.member),
    ("PATCH", rf"/guilds/{ID}/members/@me", rooms.change_own),
    ("DELETE", rf"/users/@me/guilds/{ID}", rooms.leave),
    ("GET", rf"/guilds/{ID}/threads/active", threads.active),
    ("GET", rf"/channels/{ID}", rooms.channel),
    ("PATCH", rf"/channels/{ID}", rooms.change),
    ("DELETE", rf"/channels/{ID}", rooms.remove),
    ("GET", rf"/channels/{ID}/threads/archived/public", threads.archived),
    ("POST", rf"{MESSAGES}/{ID}/threads", threads.start),
    ("PUT", rf"{MESSAGES}/{ID}/reactions/([^/]+)/@me", sending.react),
    ("GET", rf"{MESSAGES}/pins", sending.pins),
    ("PUT", rf"{MESSAGES}/pins/{ID}", sending.pin),
    ("DELETE", rf"{MESSAGES}/pins/{ID}", sending.unpin),
    ("GET", MESSAGES, sending.history),
    ("POST", MESSAGES, sending.send),
    ("GET", rf"{MESSAGES}/{ID}", sending.fetch),
    ("PATCH", rf"{MESSAGES}/{ID}", sending.edit),
    ("DELETE", rf"{MESSAGES}/{ID}", sending.delete),
)
COMPILED = tuple((method, re.compile(path), handler) for method, path, handler in ROUTES)


async def answer(call: Call) -> Reply:
    """Raise `Refused` as Discord does, also for a path that the bench does not know."""
    for method, path, handler in COMPILED:
        found = path.fullmatch(call.path)
        if method == call.method and found:
            call.ids = found.groups()
            return await handler(call)
    call.discord.violations.append(f"unknown to the bench: {call.method} {call.path}")
    raise Refused(0)
