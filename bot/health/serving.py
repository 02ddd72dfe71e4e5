"""Serves the pages from a thread of its own: when the bot's loop hangs, they still say so."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from concurrent.futures import Future
from contextlib import asynccontextmanager

from aiohttp import web

from bot.core.errors import StartRefused
from bot.core.log import Sparing
from bot.health.pages import Pages, make_app
from bot.health.state import Pulse
from bot.shell.client import Bankje
from bot.web.bounded import GUARDS, listening

HOST = "127.0.0.1"
"""And no other: who may look at it already works on this machine."""
ENDS_WITHIN = 3.0
HEADERS = {
    **GUARDS,
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
}


@asynccontextmanager
async def serve_health(bot: Bankje, pulse: Pulse) -> AsyncIterator[None]:
    """Serve a bot's health within it, where a port is given for that."""
    services, port = bot.services, bot.settings.health_port
    if not port:
        yield
        return
    async with serve_pages(Pages(pulse, services.texts, services.language), port):
        yield


@asynccontextmanager
async def serve_pages(pages: Pages, port: int) -> AsyncIterator[int]:
    """Serve within it; give the port. Raise `StartRefused("start-health-port")` if it is taken."""
    thread = Aside(make_app(pages), port)
    try:
        taken = await asyncio.wrap_future(thread.begin())
    except OSError:
        raise StartRefused("start-health-port", port=str(port)) from None
    try:
        yield taken
    finally:
        await asyncio.to_thread(thread.end)


class Aside:
    """A thread with a loop of its own, in which an app is served until `end`."""

    def __init__(self, app: web.Application, port: int) -> None:
        self._app, self._port = app, port
        self._begun: Future[int] = Future()
        self._loop = asyncio.new_event_loop()
        self._over = asyncio.Event()
        # A daemon: a thread that hangs must not keep the process from ending.
        self._thread = threading.Thread(target=self._run, name="health", daemon=True)

    def begin(self) -> Future[int]:
        """Give the port as soon as it listens, or why it does not."""
        self._thread.start()
        return self._begun

    def end(self) -> None:
        self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join(ENDS_WITHIN)

    def _run(self) -> None:
        self._loop.set_exception_handler(Sparing())
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._serve())

    async def _serve(self) -> None:
        try:
            async with listening(self._app, HOST, self._port, HEADERS) as port:
                self._begun.set_result(port)
                await self._over.wait()
        except Exception as error:
            if self._begun.done():
                raise
            self._begun.set_exception(error)
