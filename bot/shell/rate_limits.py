"""Logs that Discord asked us to slow down, and for which route, without ids from its address.

discord.py says it too, with the address: ids of people and the token of an interaction. So its own
line is not heard (`bot.core.log`).
"""

from __future__ import annotations

from types import SimpleNamespace

import aiohttp
import structlog

from bot.shell.before_each_request import look_again
from bot.shell.invalid_requests import Share

TOO_MANY = 429
PLAIN = frozenset(
    {"@me", "@original", "applications", "bot", "callback", "channels", "commands", "gateway"}
    | {"guilds", "interactions", "members", "messages", "oauth2", "pins", "reactions", "roles"}
    | {"search", "thread-members", "threads", "users", "webhooks"}
)
"""The words of Discord's addresses. Whatever else stands in one is an id or a token."""
log = structlog.get_logger("bankje")


def trace(share: Share) -> aiohttp.TraceConfig:
    """Give what discord.py takes as `http_trace`: it takes one, so all that looks is in it."""

    async def keep_back(
        _session: aiohttp.ClientSession,  # noqa: TID251 - discord.py's own; nothing is opened here
        _context: SimpleNamespace,
        started: aiohttp.TraceRequestStartParams,
    ) -> None:
        if not share.may_leave(started.url.path):
            raise aiohttp.ClientError("kept back: too many were refused")

    async def note(
        _session: aiohttp.ClientSession,  # noqa: TID251 - as above
        _context: SimpleNamespace,
        ended: aiohttp.TraceRequestEndParams,
    ) -> None:
        scope = ended.response.headers.get("X-RateLimit-Scope", "")
        share.note(ended.response.status, scope)

    looks = aiohttp.TraceConfig()
    looks.on_request_start.extend([keep_back, look_again])
    looks.on_request_end.extend([note, _look])
    return looks


async def _look(
    _session: aiohttp.ClientSession,  # noqa: TID251 - discord.py's own; nothing is opened here
    _context: SimpleNamespace,
    ended: aiohttp.TraceRequestEndParams,
) -> None:
    if ended.response.status != TOO_MANY:
        return
    asked = ended.response.headers
    log.warning(
        "rate limited",
        route=f"{ended.method} {route_class(ended.url.path)}",
        scope=_word(asked.get("X-RateLimit-Scope", "")),
        seconds=_number(asked.get("Retry-After", "")),
    )


def route_class(path: str) -> str:
    """`/api/v10/channels/123/messages` becomes `/channels/*/messages`."""
    parts = [part for part in path.removeprefix("/api").split("/") if part]
    if parts and parts[0].startswith("v") and parts[0][1:].isdigit():
        del parts[0]
    return "/" + "/".join(part if part in PLAIN else "*" for part in parts)


def _word(scope: str) -> str:
    return scope if scope in {"user", "global", "shared"} else "unknown"


def _number(seconds: str) -> float | None:
    try:
        return float(seconds)
    except ValueError:
        return None
