"""Runs background work: calls coroutines on time, with the moment. Only here is APScheduler used.

Each job can also be called directly with a moment, so tests move time and never sleep.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime, timedelta

import structlog
from apscheduler.jobstores.base import JobLookupError
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.core.clock import Clock, utc_now
from bot.core.log import kind_and_place

Job = Callable[[datetime], Awaitable[object]]
SOON = 0.01
"""Seconds until what is due already is done."""
MANY = 100
"""Runs of one job at a time that are never skipped; there are two at most."""
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
        self._add(name, "interval", max_instances=1, seconds=seconds)

    def once(self, moment: datetime, job: Job, *, name: str) -> None:
        """Do a job at a moment, or at once when that has passed. A later call takes its place.

        Nothing of it is kept: after a restart, whoever planned it must see that it is due.
        """

        async def when_due(now: datetime) -> None:
            if now < moment:  # our clock was set back, or is not the machine's
                self._plan_for(moment, name)
                return
            self.forget(name)
            await job(now)

        self.jobs[name] = when_due
        self._plan_for(moment, name)

    def _plan_for(self, moment: datetime, name: str) -> None:
        # APScheduler looks at the machine's clock, and we at our own: so it is told how long.
        left = max(moment - self._clock(), timedelta(seconds=SOON))
        self._remove(name)
        # One that is planned anew while it runs must not be skipped: its date comes only once.
        self._add(name, "date", max_instances=MANY, run_date=utc_now() + left)

    def forget(self, name: str) -> None:
        if self.jobs.pop(name, None) is not None:
            self._remove(name)

    def _add(self, name: str, trigger: str, **when: object) -> None:
        if self._is_over:
            return
        self._scheduler.add_job(
            self.run,
            trigger,
            args=[name],
            id=name,
            coalesce=True,
            misfire_grace_time=None,
            **when,
        )

    def _remove(self, name: str) -> None:
        if self._is_over:
            return
        with suppress(JobLookupError):  # what is done once is off the list before it begins
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
