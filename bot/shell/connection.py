"""Logging in on Discord and staying connected, through whatever passes by itself.

discord.py's own loop ends at a gateway that is away at the first connect (2.7.1: an
`AttributeError`), at an event that it cannot read, and comes back without waiting at all when
connections are closed right after they were made. So the loop is here, around its socket.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import discord
import structlog
import yarl
from discord.gateway import DiscordWebSocket, ReconnectWebSocket

from bot.core.errors import StartRefused
from bot.core.log import kind_and_place
from bot.shell.errors import UNREACHABLE
from bot.shell.pace import Pace

UNAUTHORIZED = 401
BROKEN = 500
PATIENCE = 90.0
"""Seconds until a connection must be made; the socket itself gives up after 60."""
ASKING = 5.0
"""Seconds to ask how many IDENTIFYs are left; without an answer it connects all the same."""
MOST_NOISE = 5
"""Unreadable events after each other: more of them are not noise, the stream itself is broken."""
MOST_RESUMES = 6
"""Tries to go on with a session; by then it has ended, or its address is what does not work."""
FEWEST_LEFT = 20
"""IDENTIFYs left today, of Discord's 1000, that are kept for whoever has to start it by hand."""
REFUSED = {
    4004: "start-token-reset",
    4010: "start-outdated",
    4011: "start-outdated",
    4012: "start-outdated",
    4013: "start-intents",
    4014: "start-intents",
}
"""Why Discord closes a connection for good, and the sentence that says what to do (API docs)."""
DISCORDS = (discord.HTTPException, discord.ConnectionClosed)
"""Errors with a number that Discord gave, beside the one of HTTP."""
ENDED = (ReconnectWebSocket, discord.ConnectionClosed, *UNREACHABLE)
log = structlog.get_logger("bankje")


def _tells_nobody(_text: str) -> None:
    """For tests and the demo, where nobody sits at a terminal."""


@dataclass(frozen=True, slots=True)
class Session:
    """What Discord needs to go on where a connection broke off; without an id, it begins anew."""

    id: str | None = None
    sequence: int | None = None
    gateway: yarl.URL | None = None

    @property
    def resumes(self) -> bool:
        return self.id is not None


class Socket(DiscordWebSocket):
    """discord.py's, which leaves a connection standing when it cannot read how it is greeted."""

    is_greeted = False

    async def poll_event(self) -> None:
        try:
            await super().poll_event()
        except Exception:
            if not self.is_greeted and self.open:
                await self.close()
            raise
        self.is_greeted = True


class Connection:
    """`pause` waits, `tell` says a sentence to the operator; both may be given otherwise."""

    def __init__(self, client: discord.Client) -> None:
        self._client = client
        self.pace = Pace()
        self.pause: Callable[[float], Awaitable[object]] = asyncio.sleep
        self.tell: Callable[[str], None] = _tells_nobody
        self.is_let_in = False
        """Whether Discord knew our token; the client notes it, once it is asked to set up."""
        self._is_told = False

    async def log_in(self, token: str) -> None:
        """Try until Discord lets us in. Raise `StartRefused` for what a person must mend."""
        while True:
            try:
                await self._client.login(token)
                break
            except Exception as error:
                # Also an answer that is not Discord's, from a network that wants a login first.
                if self.is_let_in:
                    raise  # Discord knows us; it is our own start that failed
                _refuse_what_stays(error)
                await self._wait(error)
                await self._drop_session()
        if self._client.application and self._client.application.interactions_endpoint_url:
            raise StartRefused("start-endpoint")

    async def _drop_session(self) -> None:
        """discord.py makes a session at each login, and closes none."""
        await self._client.http.close()
        self._client.http.connector = discord.utils.MISSING

    async def stay(self) -> None:
        """Be connected until the bot is closed. Raise `StartRefused` when Discord wants us not."""
        await self._wait_for_tomorrow()
        session = Session()
        while not self._client.is_closed():
            if not session.resumes:
                await self.pause(self.pace.until_identify())
            began = self.pace.seconds()
            try:
                await self._listen(session)
            except Exception as error:  # noqa: BLE001 - at sea, nothing but a person's mending ends it
                if self._client.is_closed():
                    return  # it broke off because it was closed
                _refuse_what_stays(error)
                if not isinstance(error, ENDED):
                    log.error("connection failed", **kind_and_place(error))
                self._client.dispatch("disconnect")
                session = self._session_after(error)
                await self._wait(error, lasted=self.pace.seconds() - began)

    async def _listen(self, session: Session) -> None:
        """Connect, and hear what comes, until it ends with one of `ENDED`."""
        coming = Socket.from_client(
            self._client,
            initial=not session.resumes,
            shard_id=self._client.shard_id,
            resume=session.resumes,
            session=session.id,
            sequence=session.sequence,
            gateway=session.gateway,
        )
        self._client.ws = socket = await asyncio.wait_for(coming, PATIENCE)
        noise = 0
        while noise < MOST_NOISE:
            noise = 0 if await self._heard(socket) else noise + 1
        await socket.close()
        raise ReconnectWebSocket(socket.shard_id, resume=False)

    async def _heard(self, socket: Socket) -> bool:
        """Hear one event. One that cannot be read is no reason to leave: say whether it could."""
        try:
            await socket.poll_event()
        except ENDED:
            raise
        except Exception as error:  # noqa: BLE001 - anything may be odd in what Discord says
            log.error("event not understood", **kind_and_place(error))
            return False
        return True

    def _session_after(self, error: BaseException) -> Session:
        socket: Any = self._client.ws
        wants_anew = isinstance(error, ReconnectWebSocket) and not error.resume
        if socket is None or wants_anew or self.pace.failures >= MOST_RESUMES:
            return Session()
        return Session(socket.session_id, socket.sequence, socket.gateway)

    async def _wait(self, error: BaseException, *, lasted: float = 0.0) -> None:
        seconds = self.pace.ended(lasted)
        log.warning("discord away", again_in=round(seconds), **_what(error))
        if not self._is_told and not self._client.is_ready():
            self._is_told = True
            self.tell("start-discord-broken" if _is_theirs(error) else "start-discord-away")
        await self.pause(seconds)

    async def _wait_for_tomorrow(self) -> None:
        """A process that is started again and again must not use up the day's IDENTIFYs."""
        try:
            async with asyncio.timeout(ASKING):
                *_, limit = await self._client.http.get_bot_gateway()
        except (discord.GatewayNotFound, KeyError, TypeError, *UNREACHABLE):
            return  # the gateway may be there nevertheless
        if limit["remaining"] < FEWEST_LEFT:
            log.error("started too often today", hours=round(limit["reset_after"] / 3_600_000, 1))
            self.tell("start-often")
            await self.pause(limit["reset_after"] / 1000)


def _refuse_what_stays(error: BaseException) -> None:
    """Raise `StartRefused` for what does not pass by itself."""
    if isinstance(error, discord.ConnectionClosed) and error.code in REFUSED:
        raise StartRefused(REFUSED[error.code], code=error.code) from None
    status = error.status if isinstance(error, discord.HTTPException) else None
    if isinstance(error, discord.LoginFailure) or status == UNAUTHORIZED:
        raise StartRefused("start-token-wrong") from None
    if isinstance(error, ssl.SSLCertVerificationError):
        raise StartRefused("start-not-trusted") from None


def _is_theirs(error: BaseException) -> bool:
    return isinstance(error, discord.HTTPException) and error.status >= BROKEN


def _what(error: BaseException) -> dict[str, str | int]:
    """Kind, and Discord's number for it; never the text, which may hold an address with a token."""
    names = ("status", "code") if isinstance(error, DISCORDS) else ("status",)
    numbers = {name: getattr(error, name, None) for name in names}
    known = {name: number for name, number in numbers.items() if isinstance(number, int)}
    return {"kind": type(error).__name__} | known
