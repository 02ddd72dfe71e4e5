"""Listens for HTTP with an end to everything: a connection's time, their number, lines in the log.

aiohttp waits for the rest of a request as long as the caller likes (3.14), and asyncio says each
connection that it cannot take, a hundred a second. Half-open requests alone then took every file
handle of the process, and with them the store's and Discord's.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import structlog
from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError

from bot.core.log import kind_and_place

IN_ALL = 10.0
"""Seconds that a connection lasts, whatever comes over it or does not."""
MOST = 32
"""Connections at a time. One more, and the oldest is broken off: who holds on keeps out nobody."""
WAITING = 16
"""Connections that the system keeps for us; asyncio takes so many at once."""
ENDING = 1.0
"""Seconds that answers on their way have when the server stops."""
GUARDS = {
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Server": "Bankje",
}
"""On every answer, also to what was no request."""
log = structlog.get_logger("bankje")


class Connection(web.RequestHandler):
    """One caller. What they send that is no HTTP is their own affair, and no line in the log."""

    def __init__(self, doorway: Doorway, server: Any, **given: Any) -> None:
        super().__init__(server, **given)
        self._doorway = doorway

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self._doorway.came(self, transport)

    def connection_lost(self, exc: BaseException | None) -> None:
        self._doorway.left(self)
        super().connection_lost(exc)

    def handle_error(self, *given: Any, **more: Any) -> web.StreamResponse:
        """What was no request gets the headers of every other answer, and not aiohttp's name."""
        answer = super().handle_error(*given, **more)
        answer.headers.update(self._doorway.headers)
        return answer

    def log_exception(self, *_given: Any, **more: Any) -> None:
        error = more.get("exc_info")
        if isinstance(error, BaseException) and not isinstance(error, HttpProcessingError):
            self._doorway.failed(error)


class Doorway:
    """All connections of one server. `headers` go on every answer."""

    def __init__(self, runner: web.AppRunner, headers: Mapping[str, str]) -> None:
        self.headers = headers
        self._server = runner.server
        self._open: dict[Connection, tuple[asyncio.WriteTransport, asyncio.TimerHandle]] = {}
        self._said: set[tuple[str, ...]] = set()

    def __call__(self) -> Connection:
        loop = asyncio.get_running_loop()
        # No second clock of aiohttp's: `IN_ALL` holds for whatever a connection does.
        return Connection(self, self._server, loop=loop, access_log=None, keepalive_timeout=0)

    def came(self, connection: Connection, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.WriteTransport)
        over = asyncio.get_running_loop().call_later(IN_ALL, transport.abort)
        self._open[connection] = transport, over
        if len(self._open) > MOST:
            oldest = next(iter(self._open))
            self._open[oldest][0].abort()
            self.left(oldest)

    def left(self, connection: Connection) -> None:
        if connection in self._open:
            self._open.pop(connection)[1].cancel()

    def failed(self, error: BaseException) -> None:
        """Say it once for each place in the code: a caller may repeat it as often as they like."""
        found = kind_and_place(error)
        if tuple(found.values()) not in self._said:
            self._said.add(tuple(found.values()))
            log.error("page not shown", **found)


@asynccontextmanager
async def listening(
    app: web.Application, host: str, port: int, headers: Mapping[str, str]
) -> AsyncIterator[int]:
    """Serve within it, each answer with these headers; give the port. Raise `OSError` if taken."""

    async def guarded(_request: web.Request, answer: web.StreamResponse) -> None:
        answer.headers.update(headers)
        # A proxy asks anew then, and nobody's connection is cut in the middle of a page.
        answer.headers["Connection"] = "close"
        answer.force_close()

    app.on_response_prepare.append(guarded)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=ENDING)
    await runner.setup()
    try:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(Doorway(runner, headers), host, port, backlog=WAITING)
        try:
            yield int(server.sockets[0].getsockname()[1])
        finally:
            server.close()
    finally:
        await runner.cleanup()
