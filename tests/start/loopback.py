"""A small Discord on this machine, over real sockets: logging in, a gateway, and what goes wrong.

It knows only what starting and stopping need. `faults` are taken one at a time, in order, by the
first request to their path; `closings` likewise, each by the next session that has identified.
"""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from aiohttp import web

from tests.kit.command_line import TOKEN

BOT = "1000000000000000001"
GUILD, CHANNEL, PERSON = "200000000000000001", "200000000000000002", "200000000000000003"
VIA = {"Via": "1.1 google"}


@dataclass
class Fault:
    """`status` with a body and headers; 0 resets the connection."""

    path: str
    status: int
    body: dict[str, Any] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)


class Loopback:
    def __init__(self) -> None:
        self.token = TOKEN
        self.faults: deque[Fault] = deque()
        self.headers: dict[str, dict[str, str]] = {}
        """Headers that an answer to a path carries, such as those of rate limits."""
        self.answers: dict[str, Any] = {}
        """What a path answers instead of its usual answer."""
        self.closings: deque[int] = deque()
        self.opens: deque[bool] = deque()
        """Whether the gateway takes the next connection; it does when nothing is said."""
        self.greetings: deque[dict[str, Any]] = deque()
        self.calls: list[tuple[str, str, Any]] = []
        self.identifies = 0
        self.resumes = 0
        self.presences: list[Any] = []
        self.live: list[web.WebSocketResponse] = []
        self.changed = asyncio.Condition()
        self.held: asyncio.Event | None = None
        """While it is there and not set, answers to interactions wait for it."""
        self._numbers = iter(range(3 * 10**17, 4 * 10**17))
        self._sequence = iter(range(1, 10**6))
        self.port = 0

    @property
    def api(self) -> str:
        return f"http://127.0.0.1:{self.port}/api/v10"

    @property
    def gateway(self) -> str:
        return f"ws://127.0.0.1:{self.port}/gateway"

    def fail(self, path: str, status: int, *, times: int = 1, **more: Any) -> None:
        self.faults += [Fault(path, status, **more) for _ in range(times)]

    def called(self, path: str) -> list[Any]:
        """The bodies that were sent to paths that end so."""
        return [body for _, called, body in self.calls if called.endswith(path)]

    async def until(self, true: Callable[[], bool]) -> None:
        """Wait until something is so, ten seconds at most."""
        async with asyncio.timeout(10), self.changed:
            await self.changed.wait_for(true)

    async def _noticed(self) -> None:
        async with self.changed:
            self.changed.notify_all()

    # -- gateway ----------------------------------------------------------------------------------

    async def _gateway(self, request: web.Request) -> web.StreamResponse:
        if self.opens and not self.opens.popleft():
            await self._noticed()
            return web.Response(status=503)
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        hello = {"op": 10, "d": {"heartbeat_interval": 41250}}
        await socket.send_json(self.greetings.popleft() if self.greetings else hello)
        self.live.append(socket)
        try:
            async for message in socket:
                await self._heard(socket, json.loads(message.data))
                await self._noticed()
        finally:
            self.live.remove(socket)
        return socket

    async def _heard(self, socket: web.WebSocketResponse, said: Any) -> None:
        if said["op"] == 1:
            await socket.send_json({"op": 11})
        if said["op"] == 3:
            self.presences.append(said["d"])
        if said["op"] == 6:
            self.resumes += 1
            await self._event(socket, "RESUMED", {})
        if said["op"] == 2:
            self.identifies += 1
            if self.closings and (code := self.closings.popleft()):
                await socket.close(code=code)
                return
            await self._event(socket, "READY", self._ready())
            await self._event(socket, "GUILD_CREATE", guild())

    def _ready(self) -> dict[str, Any]:
        return {
            "v": 10,
            "user": user(BOT, "Lin", bot=True),
            "guilds": [{"id": GUILD, "unavailable": True}],
            "session_id": "a-session",
            "resume_gateway_url": self.gateway,
            "application": {"id": BOT, "flags": 0},
        }

    async def _event(self, socket: web.WebSocketResponse, name: str, data: Any) -> None:
        await socket.send_json({"op": 0, "s": next(self._sequence), "t": name, "d": data})

    async def emit(self, name: str, data: Any) -> None:
        for socket in self.live:
            await self._event(socket, name, data)

    async def interact(self, kind: int, data: dict[str, Any], *, times: int = 1) -> str:
        """Let somebody act, and the gateway tell it so many times; give the interaction's id."""
        number = str(next(self._numbers))
        for _ in range(times):
            await self.emit("INTERACTION_CREATE", interaction(number, kind, data))
        return number

    # -- REST -------------------------------------------------------------------------------------

    async def _rest(self, request: web.Request) -> web.StreamResponse:
        path = request.path.removeprefix("/api/v10")
        body = await request.json() if request.content_type == "application/json" else None
        self.calls.append((request.method, path, body))
        await self._noticed()
        if self.faults and path.endswith(self.faults[0].path):
            return self._faulty(request, self.faults.popleft())
        private = path.startswith(("/interactions/", "/webhooks/"))
        if not private and request.headers.get("Authorization") != f"Bot {self.token}":
            return in_json({"message": "401: Unauthorized", "code": 0}, status=401)
        if self.held and path.startswith("/interactions/"):
            await self.held.wait()
        return self._answer(path)

    def _faulty(self, request: web.Request, fault: Fault) -> web.StreamResponse:
        if fault.status == 0:
            assert request.transport
            request.transport.abort()
            return web.Response()
        return in_json(fault.body, status=fault.status, headers=fault.headers)

    def _answer(self, path: str) -> web.StreamResponse:
        if path.endswith("/callback"):
            return in_json(acknowledged(path.split("/")[2]))
        known = {
            "/users/@me": user(BOT, "Lin", bot=True),
            "/oauth2/applications/@me": application(),
            "/gateway/bot": gateway_bot(self.gateway),
            f"/applications/{BOT}/commands": [],
        }
        posted = message(str(next(self._numbers)))
        answer = self.answers.get(path, known.get(path, posted))
        return in_json(answer, headers=self.headers.get(path, {}))


def in_json(
    body: Any, *, status: int = 200, headers: Mapping[str, str] = MappingProxyType({})
) -> web.Response:
    """As Discord says it: without a character set, by which discord.py knows it."""
    said = VIA | {"Content-Type": "application/json"} | headers
    return web.Response(body=json.dumps(body).encode(), status=status, headers=said)


@asynccontextmanager
async def on_loopback() -> AsyncIterator[Loopback]:
    discord = Loopback()
    app = web.Application()
    app.router.add_get("/gateway/", discord._gateway)
    app.router.add_get("/gateway", discord._gateway)
    app.router.add_route("*", "/api/v10/{rest:.*}", discord._rest)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    discord.port = runner.addresses[0][1]
    try:
        yield discord
    finally:
        if discord.held:
            discord.held.set()
        for socket in list(discord.live):
            await socket.close()
        await runner.cleanup()


async def becomes(true: Callable[[], object], within: float = 10.0) -> None:
    """Look every hundredth of a second whether something is so; raise `TimeoutError` if never."""
    async with asyncio.timeout(within):
        while not true():  # noqa: ASYNC110 - what is looked at announces nothing
            await asyncio.sleep(0.01)


# -- what Discord says -----------------------------------------------------------------------------


def user(number: str, name: str, *, bot: bool = False) -> dict[str, Any]:
    return {
        "id": number,
        "username": name.lower(),
        "global_name": name,
        "discriminator": "0",
        "avatar": None,
        "bot": bot,
    }


def application() -> dict[str, Any]:
    return {
        "id": BOT,
        "name": "Lin",
        "icon": None,
        "description": "",
        "summary": "",
        "bot_public": False,
        "bot_require_code_grant": False,
        "verify_key": "0" * 64,
        "flags": 0,
        "owner": user(PERSON, "Els"),
        "team": None,
        "rpc_origins": None,
    }


def gateway_bot(url: str, remaining: int = 999, reset_after: int = 3_600_000) -> dict[str, Any]:
    left = {"total": 1000, "remaining": remaining, "reset_after": reset_after, "max_concurrency": 1}
    return {"url": url, "shards": 1, "session_start_limit": left}


def guild() -> dict[str, Any]:
    everyone = {
        "id": GUILD,
        "name": "@everyone",
        "permissions": "3072",
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "position": 0,
        "managed": False,
        "mentionable": False,
        "flags": 0,
    }
    return {
        "id": GUILD,
        "name": "Lindendaal",
        "owner_id": PERSON,
        "roles": [everyone],
        "members": [],
        "channels": [{"id": CHANNEL, "type": 0, "name": "bankje", "position": 0, **NO_OVERWRITES}],
        "threads": [],
        "emojis": [],
        "stickers": [],
        "features": [],
        "voice_states": [],
        "presences": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
        "member_count": 2,
        "verification_level": 1,
        "default_message_notifications": 1,
        "explicit_content_filter": 2,
        "mfa_level": 1,
        "afk_timeout": 300,
        "premium_tier": 0,
        "preferred_locale": "nl",
        "nsfw_level": 0,
        "system_channel_flags": 0,
        "unavailable": False,
    }


NO_OVERWRITES: dict[str, Any] = {"permission_overwrites": [], "guild_id": GUILD, "nsfw": False}


def interaction(number: str, kind: int, data: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": number,
        "application_id": BOT,
        "type": kind,
        "token": f"the-secret-of-{number}",
        "version": 1,
        "guild_id": GUILD,
        "channel_id": CHANNEL,
        "channel": {"id": CHANNEL, "type": 0, "name": "bankje", "position": 0, **NO_OVERWRITES},
        "locale": "nl",
        "guild_locale": "nl",
        "entitlements": [],
        "authorizing_integration_owners": {"0": GUILD},
        "context": 0,
        "attachment_size_limit": 10**7,
        "app_permissions": "0",
        "data": data,
        "member": {
            "user": user(PERSON, "Jules"),
            "roles": [],
            "joined_at": "2026-01-01T00:00:00+00:00",
            "premium_since": None,
            "deaf": False,
            "mute": False,
            "flags": 0,
            "permissions": "3072",
        },
        **({"message": message("300000000000000000")} if kind == 3 else {}),
    }


def message(number: str) -> dict[str, Any]:
    return {
        "id": number,
        "channel_id": CHANNEL,
        "author": user(BOT, "Lin", bot=True),
        "content": "",
        "timestamp": "2026-11-24T15:10:00+00:00",
        "edited_timestamp": None,
        "tts": False,
        "mention_everyone": False,
        "mentions": [],
        "mention_roles": [],
        "attachments": [],
        "embeds": [],
        "components": [],
        "pinned": False,
        "type": 0,
        "flags": 0,
    }


def acknowledged(number: str) -> dict[str, Any]:
    shown = {"response_message_id": "1", "response_message_loading": False}
    return {
        "interaction": {"id": number, "type": 3, **shown, "response_message_ephemeral": True},
        "resource": {"type": 4, "message": message("1")},
    }


def press(door: str) -> dict[str, Any]:
    return {"component_type": 2, "custom_id": door}


def form(door: str, words: str) -> dict[str, Any]:
    written = {"type": 4, "custom_id": "words", "value": words}
    return {"custom_id": door, "components": [{"type": 18, "component": written}]}


def command(name: str) -> dict[str, Any]:
    return {"id": "400000000000000001", "name": name, "type": 1, "options": []}
