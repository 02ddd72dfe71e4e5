"""The gateway: HELLO, IDENTIFY, READY, events, heartbeats, RESUME (Events, "Gateway").

Frames are compressed as zlib-stream when the bot asks for that, as discord.py does.
"""

from __future__ import annotations

import asyncio
import json
import secrets
import zlib
from collections.abc import Callable

import aiohttp
from aiohttp import web

from tests.wire.shapes import Json

DISPATCH, HEARTBEAT, IDENTIFY, PRESENCE, RESUME, RECONNECT = 0, 1, 2, 3, 6, 7
MEMBERS, INVALID, HELLO, ACK = 8, 9, 10, 11
PRIVILEGED = 1 << 1 | 1 << 8 | 1 << 15
"""GUILD_MEMBERS, GUILD_PRESENCES, MESSAGE_CONTENT."""
KNOWN = (1 << 26) - 1
WRONG_TOKEN, INVALID_INTENTS, DISALLOWED_INTENTS = 4004, 4013, 4014
SOON = 0.02
"""Seconds until a heartbeat is confirmed; sooner, and discord.py takes it for the one before."""
ENDING = (1000, 1001)
LARGEST = 4096
"""Bytes of one frame from a bot."""


class Session:
    """What a RESUME needs: every event so far, with its number."""

    def __init__(self, intents: int) -> None:
        self.id = secrets.token_hex(16)
        self.intents = intents
        self.past: list[Json] = []
        self.connection: Connection | None = None

    def event(self, kind: str, shape: Json) -> None:
        copy = json.loads(json.dumps(shape))
        frame = {"op": DISPATCH, "t": kind, "s": len(self.past) + 1, "d": copy}
        self.past.append(frame)
        if self.connection:
            self.connection.put(frame)


class Gateway:
    """All connections of one bot."""

    def __init__(self, token: str) -> None:
        self.token = token
        self.welcome: Callable[[Session], None] = lambda _session: None
        """Gives READY and what follows it to a new session."""
        self.members_of: Callable[[Json], Json] = lambda _said: {}
        """Answers who of some accounts is a member (op 8), which needs no intent."""
        self.members_asked = 0
        self.address = ""
        self.is_up = True
        """While it is not, a bot that connects gets 503."""
        self.turned_away = 0
        self.closes_with: int | None = None
        """Instead of a READY."""
        self.allows_privileged = False
        self.lets_others_stay = False
        """Whether a second process may listen beside the first, as on Discord."""
        self.confirms_heartbeats = True
        self.heartbeat = 41.25
        """Seconds between two heartbeats."""
        self.sessions: dict[str, Session] = {}
        self.live: list[Connection] = []
        self.identified: list[Json] = []
        self.resumed = 0
        self.heartbeats = 0
        self.presences: list[Json] = []
        self.notes: list[str] = []
        """What a careful bot would not have done."""

    def emit(self, kind: str, shape: Json, intent: int | None = None) -> None:
        """Tell every session that asked for this kind of event; interactions come to all."""
        for session in self.sessions.values():
            if intent is None or session.intents >> intent & 1:
                session.event(kind, shape)

    async def serve(self, request: web.Request) -> web.StreamResponse:
        if not self.is_up:
            self.turned_away += 1
            return web.Response(status=503)
        return await Connection(self, request.query.get("compress") == "zlib-stream").run(request)

    # -- what goes wrong ------------------------------------------------------------------------

    def cut(self) -> None:
        """Every connection ends as when a cable is cut: without a word."""
        for each in list(self.live):
            each.cut()

    def close(self, code: int) -> None:
        for each in list(self.live):
            each.put(code)

    def ask_to_reconnect(self) -> None:
        """Discord moves the bot to another machine: op 7, and then it hangs up."""
        for each in list(self.live):
            each.put({"op": RECONNECT, "d": None, "s": None, "t": None})

    def invalidate(self) -> None:
        """Forget every session: the bot must identify anew."""
        self.sessions.clear()
        for each in list(self.live):
            each.put({"op": INVALID, "d": False, "s": None, "t": None})

    # -- what a bot says ------------------------------------------------------------------------

    def identify(self, connection: Connection, asked: Json) -> None:
        self.identified.append(asked)
        refused = self.closes_with or self._refused(asked)
        if refused:
            connection.put(refused)
            return
        session = Session(asked["intents"])
        connection.attach(session)
        if not self.lets_others_stay:
            self.sessions.clear()
        self.sessions[session.id] = session
        if asked.get("presence"):
            self.presences.append(asked["presence"])
        self.welcome(session)

    def _refused(self, asked: Json) -> int | None:
        if asked["token"] != self.token:
            return WRONG_TOKEN
        if asked["intents"] & ~KNOWN:
            return INVALID_INTENTS
        if asked["intents"] & PRIVILEGED and not self.allows_privileged:
            return DISALLOWED_INTENTS
        return None

    def resume(self, connection: Connection, asked: Json) -> None:
        if asked["token"] != self.token:
            connection.put(WRONG_TOKEN)
            return
        session = self.sessions.get(asked["session_id"])
        if session is None:
            connection.put({"op": INVALID, "d": False, "s": None, "t": None})
            return
        self.resumed += 1
        for frame in session.past[asked["seq"] or 0 :]:
            connection.put(frame)
        connection.attach(session)
        session.event("RESUMED", {"_trace": []})

    def heard(self, connection: Connection, frame: Json) -> None:
        op, said = frame["op"], frame["d"]
        if op == HEARTBEAT:
            self.heartbeats += 1
            if self.confirms_heartbeats:
                loop = asyncio.get_running_loop()
                loop.call_later(SOON, connection.put, {"op": ACK, "d": None, "s": None, "t": None})
        elif op == IDENTIFY:
            self.identify(connection, said)
        elif op == RESUME:
            self.resume(connection, said)
        elif op == PRESENCE:
            self.presences.append(said)
        elif op == MEMBERS and said.get("user_ids") and not said.get("presences"):
            self.members_asked += 1
            connection.tell("GUILD_MEMBERS_CHUNK", self.members_of(said))
        elif op == MEMBERS:
            self.notes.append("asked for the members of a server (op 8)")


class Connection:
    """One WebSocket. What it is given to send goes out in order; a number closes it."""

    def __init__(self, gateway: Gateway, compresses: bool) -> None:
        self._gateway = gateway
        self._deflate = zlib.compressobj() if compresses else None
        self._waiting: asyncio.Queue[Json | int] = asyncio.Queue()
        self._socket = web.WebSocketResponse(max_msg_size=LARGEST * 4)
        self._transport: asyncio.Transport | None = None
        self._session: Session | None = None

    def put(self, frame: Json | int) -> None:
        self._waiting.put_nowait(frame)

    def cut(self) -> None:
        if self._session and self._session.connection is self:
            self._session.connection = None
        if self._transport:
            self._transport.abort()

    def tell(self, kind: str, shape: Json) -> None:
        """An event for this connection alone."""
        if self._session:
            self._session.event(kind, shape)

    def attach(self, session: Session) -> None:
        self._session, session.connection = session, self

    async def run(self, request: web.Request) -> web.StreamResponse:
        await self._socket.prepare(request)
        self._transport = request.transport
        self._gateway.live.append(self)
        every = int(self._gateway.heartbeat * 1000)
        hello = {"heartbeat_interval": every, "_trace": []}
        self.put({"op": HELLO, "d": hello, "s": None, "t": None})
        pump = asyncio.create_task(self._pump())
        try:
            await self._listen()
        except (ConnectionError, RuntimeError):
            pass  # the bot hung up in the middle of a word
        finally:
            pump.cancel()
            self._gateway.live.remove(self)
            self._let_go()
        return self._socket

    def _let_go(self) -> None:
        """A bot that hangs up with 1000 or 1001 ends its session; any other end can be resumed."""
        if self._session and self._session.connection is self:
            self._session.connection = None
            if self._socket.close_code in ENDING:
                self._gateway.sessions.pop(self._session.id, None)

    async def _listen(self) -> None:
        async for frame in self._socket:
            if frame.type is aiohttp.WSMsgType.TEXT:
                if len(frame.data) > LARGEST:
                    self._gateway.notes.append("a frame of more than 4096 bytes")
                self._gateway.heard(self, json.loads(frame.data))

    async def _pump(self) -> None:
        while True:
            frame = await self._waiting.get()
            if isinstance(frame, int):
                await self._socket.close(code=frame)
                return
            raw = json.dumps(frame).encode()
            if self._deflate is None:
                await self._socket.send_str(raw.decode())
                continue
            raw = self._deflate.compress(raw) + self._deflate.flush(zlib.Z_SYNC_FLUSH)
            await self._socket.send_bytes(raw)
