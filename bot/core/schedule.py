"""Background work: plain coroutines, called on time. The only file that touches APScheduler.

Each job can also be called directly with a moment, so tests move time and never sleep.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime

import structlog
from apscheduler.jobstores.base import JobLookupError
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.core.clock import Clock
from bot.core.log import kind_and_place

Job = Callable[[datetime], Awaitable[object]]
SOON = 0.01
log = structlog.get_logger("bankje")


class Schedule:
    """Starts with the bot and stops with it. A job that fails is logged and tried next time."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        self.jobs: dict[str, Job] = {}

    def every(self, seconds: float, job: Job, *, name: str) -> None:
        """Repeat a job. One that is late or still running is skipped, never stacked."""
        self.jobs[name] = job
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
        if self.jobs.pop(name, None) is not None:
            # A scheduler that was closed has forgotten it already.
            with suppress(JobLookupError):
                self._scheduler.remove_job(name)

    def start(self) -> None:
        self._scheduler.start()

    @property
    def is_running(self) -> bool:
        """Whether jobs come by themselves."""
        return bool(self._scheduler.running)

    def close(self) -> None:
        if self.is_running:
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
