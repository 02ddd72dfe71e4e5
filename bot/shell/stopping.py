"""Stops within five seconds: acts finish, rooms close, and then the connection ends.

A container gets ten seconds between being asked to stop and being killed. `kill -9` loses nothing
that is kept; what this adds is that nobody is left without an answer.
"""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any, Protocol

import structlog

from bot.core.log import kind_and_place
from bot.services import Services
from bot.shell.acts import Acts
from bot.shell.views import server_words

ClosingWork = Callable[[], Awaitable[object]]
STOP = 5.0
"""Seconds that a stop takes, at most."""
ACTS = 2.5
"""Seconds of them in which acts may finish by themselves."""
LINE = 0.5
"""Seconds to tell the gateway of the line under the bot's name."""
EACH = 2.0
"""Seconds that the closing work of one room may take, when there is as much left."""
log = structlog.get_logger("bankje")


class Stoppable(Protocol):
    """What a stop ends, and with what it says so. `services` exists from `setup_hook` on."""

    acts: Acts
    services: Services

    def halt_jobs(self) -> None: ...
    def is_ready(self) -> bool: ...
    async def show_status(self, line: str) -> bool: ...


class Shutdown:
    """A stop from beginning to end. What rooms want to do last, they add with `also`."""

    def __init__(self, bot: Stoppable) -> None:
        self._bot = bot
        self._work: list[ClosingWork] = []

    def also(self, work: ClosingWork) -> None:
        self._work.append(work)

    async def run(self) -> None:
        """Cancelled, it stops where it is: what is kept is safe at any moment."""
        loop = asyncio.get_running_loop()
        until = loop.time() + STOP
        self._bot.acts.is_stopping = True
        self._bot.halt_jobs()
        await asyncio.sleep(0)  # the scheduler ends in the loop's next round
        await self._show_closed()
        await self._bot.acts.finish(ACTS)
        for work in self._work:
            await _bounded(work, min(EACH, until - loop.time()))

    async def _show_closed(self) -> None:
        """Under its name, through the gateway; a line that cannot be shown keeps nobody."""
        if not self._bot.is_ready():
            return
        say = server_words(self._bot.services)
        with suppress(TimeoutError):
            async with asyncio.timeout(LINE):
                await self._bot.show_status(say("shell-line-stopped"))


async def _bounded(work: ClosingWork, seconds: float) -> None:
    if seconds <= 0:
        log.warning("closing work left out")
        return
    try:
        async with asyncio.timeout(seconds):
            await work()
    except Exception as error:  # noqa: BLE001 - one room that fails must not keep the next from it
        log.error("closing work failed", **kind_and_place(error))


class Signals:
    """SIGTERM and SIGINT `stop` the bot that is `serving`; a second one at once."""

    def __init__(self, stop: ClosingWork, serving: asyncio.Task[Any]) -> None:
        self._stop = stop
        self._serving = serving
        self._stopping: asyncio.Task[None] | None = None

    def listen(self) -> None:
        loop = asyncio.get_running_loop()
        for each in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(each, self.came)

    def came(self) -> None:
        if self._stopping is None:
            self._stopping = asyncio.get_running_loop().create_task(self._stopped())
            return
        self._stopping.cancel()

    async def _stopped(self) -> None:
        try:
            await self._stop()
        finally:
            self._serving.cancel()

    async def finished(self) -> bool:
        """Wait for the stop that was asked for; say whether there was one."""
        if self._stopping is None:
            return False
        await asyncio.wait({self._stopping})
        return True
