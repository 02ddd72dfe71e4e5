"""Background work: plain coroutines, called on time. The only file that touches APScheduler.

Each job can also be called directly with a moment, so tests move time and never sleep.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.core.clock import Clock
from bot.core.log import kind_and_place

Job = Callable[[datetime], Awaitable[object]]
SOON = 0.01
log = structlog.get_logger("bankje")


class Schedule:
    """Starts with the bot and stops with it, once. A job that fails is logged and tried next time.

    What is planned after the end is kept in `jobs` and done by nobody but who calls `run`.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        self._loop: asyncio.AbstractEventLoop | None = None
        self._closed = False
        self.jobs: dict[str, Job] = {}

    def every(self, seconds: float, job: Job, *, name: str) -> None:
        """Repeat a job. One that is late or still running is skipped, never stacked."""
        self.jobs[name] = job
        if self._is_over:
            return
        self._scheduler.add_job(
            self.run,
            "interval",
            args=[name],
            seconds=seconds,
            id=name,
            max_instances=1,
            coalesce=True,
            misfire_grace_time=None,
        )

    def once(self, moment: datetime, job: Job, *, name: str) -> None:
        """Do a job at a moment, or at once when that has passed. A later call takes its place.

        Nothing of it is kept: after a restart, whoever planned it must see that it is due.
        """

        async def when_due(now: datetime) -> None:
            if now < moment:
                return
            self.forget(name)
            await job(now)

        self.forget(name)
        self.every(max((moment - self._clock()).total_seconds(), SOON), when_due, name=name)

    def forget(self, name: str) -> None:
        if self.jobs.pop(name, None) is not None and not self._is_over:
            self._scheduler.remove_job(name)

    def start(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._scheduler.start()

    @property
    def is_running(self) -> bool:
        """Whether jobs come by themselves."""
        return self._loop is not None and not self._is_over

    @property
    def _is_over(self) -> bool:
        """APScheduler shuts down a turn of the loop later, and on a loop that has ended never."""
        return self._closed or (self._loop is not None and self._loop.is_closed())

    def close(self) -> None:
        """End what was started; safe to repeat. Jobs that are at work are cancelled."""
        if self.is_running:
            self._closed = True
            self._scheduler.shutdown(wait=False)

    async def run(self, name: str) -> None:
        """Run one job now."""
        try:
            await self.jobs[name](self._clock())
        except Exception as error:  # noqa: BLE001 - background work has nobody else to tell
            log.error("job failed", job=name, **kind_and_place(error))

    async def run_all(self) -> None:
        """Run every job once, in the order in which they were planned (for tests and the demo)."""
        for name in tuple(self.jobs):
            if name in self.jobs:
                await self.run(name)
