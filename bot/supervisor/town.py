"""Keeps one town running: starts it, and again when it breaks off, until it is to stop."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path

import structlog

from bot.core.errors import StartRefused
from bot.core.log import kind_and_place
from bot.health.state import Pulse, TownHealth, TownState
from bot.supervisor.back_off import FIRST, FOR_GOOD, REFUSED, failures_now, seconds_until_retry
from bot.supervisor.folders import Stamp, TownFolder

log = structlog.get_logger("bankje")
Tell = Callable[[str, StartRefused], None]
"""Says a sentence to the operator, about a town."""


class SupervisedTown:
    """`run` runs the town once: it returns when `end_asked` is set, and raises what it ends by."""

    def __init__(self, place: TownFolder, run: Run, tell: Tell) -> None:
        self.place = place
        self._run, self._tell = run, tell
        self.end_asked = asyncio.Event()
        """The run that goes on must end, properly; another may follow."""
        self._data: Path | None = None
        self.state = TownState.STARTING
        self.pulse: Pulse | None = None
        self._is_to_stop = False
        self._wake = asyncio.Event()
        self._stamp: Stamp = ()
        self._failures = self._restarts = 0
        self._told: tuple[str, ...] = ()
        self._task: asyncio.Task[None] | None = None

    @property
    def health(self) -> TownHealth:
        return TownHealth(self.place.name, self.state, self.pulse, self._restarts)

    @property
    def is_over(self) -> bool:
        """Whether nothing of it runs, nor will by itself."""
        return self._task is None or self._task.done()

    @property
    def is_to_stop(self) -> bool:
        return self._is_to_stop

    @property
    def has_changed(self) -> bool:
        """Whether its settings or secrets are others than when it last began."""
        return self.place.stamp() != self._stamp

    def start(self) -> None:
        """Only when it is over."""
        self._is_to_stop = False
        self.state = TownState.STARTING
        self._task = asyncio.create_task(self._keep(), name=f"town {self.place.name}")

    def stop(self) -> None:
        """Ask it to end; `ended` waits for that. Safe to repeat."""
        self._is_to_stop = True
        self.begin_anew()

    def begin_anew(self) -> None:
        """End the run that goes on, or the waiting for the next."""
        self.end_asked.set()
        self._wake.set()

    def break_off(self) -> None:
        """At once, as by a kill."""
        if self._task:
            self._task.cancel()

    async def ended(self) -> None:
        if self._task:
            await asyncio.wait({self._task})

    def is_there(self, pulse: Pulse, data: Path) -> None:
        """Its store is open and its rooms are loaded; what it looks like from now on."""
        self.pulse, self.state, self._data, self._told = pulse, TownState.RUNNING, data, ()

    @property
    def has_lost_data(self) -> bool:
        """Whether it ran on a folder, since this process began, that is not there any more."""
        return self._data is not None and not self._data.exists()

    async def _keep(self) -> None:
        structlog.contextvars.bind_contextvars(town=self.place.name)
        while not self._is_to_stop:
            self.end_asked.clear()
            self._wake.clear()
            wait = await self._run_once()
            if not self._is_to_stop:
                await self._pause(wait)
        self.state = TownState.STOPPED

    async def _run_once(self) -> float | None:
        """Give the seconds until the next try; None: not before something changes."""
        self.state, self._stamp = TownState.STARTING, self.place.stamp()
        began = time.monotonic()
        try:
            await self._run(self)
        except StartRefused as refused:
            return self._refused(refused)
        except Exception as error:  # noqa: BLE001 - whatever ends one town, the others go on
            self._failures = failures_now(self._failures, time.monotonic() - began)
            self.state = TownState.WAITING
            wait = seconds_until_retry(self._failures, first=FIRST)
            log.error("town broke off", again_in=round(wait), **kind_and_place(error))
            return wait
        finally:
            self.pulse = None
        return 0.0

    def _refused(self, refused: StartRefused) -> float | None:
        """Said once, however often it is tried."""
        self._failures += 1
        self.state = TownState.REFUSED
        said = (refused.text, *(str(each) for each in refused.facts.values()))
        if said != self._told:
            self._told = said
            log.error("town refused", text=refused.text)
            self._tell(self.place.name, refused)
        if refused.text in FOR_GOOD:
            return None
        return seconds_until_retry(self._failures, first=REFUSED)

    async def _pause(self, seconds: float | None) -> None:
        self._restarts += 1
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._wake.wait()


Run = Callable[[SupervisedTown], Awaitable[None]]
