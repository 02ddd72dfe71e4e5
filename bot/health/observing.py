"""Looks at the running bot from within: its loop by a beat, all else now and then."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import datetime

from bot.health.state import Look, Pulse, whole_hours
from bot.shell.client import MINUTE, SOON, Bankje
from bot.shell.tally import ACTS, ENDINGS
from bot.shell.vitals import Vitals

JOB = "health"
BEAT = 5.0
LOOKS_EVERY = min(SOON, MINUTE)


class Observer:
    """The bot must be furnished."""

    def __init__(self, bot: Bankje, pulse: Pulse) -> None:
        self._bot, self._pulse = bot, pulse
        self._vitals = Vitals(bot, bot.services.store, bot.sweeper)

    async def look(self, moment: datetime) -> None:
        bot, tally = self._bot, self._bot.tally
        tally.turn(moment)
        due = await bot.services.traces.oldest_due(moment)
        backup = await bot.backups.newest(moment)
        self._pulse.look = Look(
            at=time.monotonic(),
            gateway=self._vitals.hears(),
            store=await self._vitals.can_be_written(moment),
            sweep=self._vitals.sweeps(moment),
            overdue_hours=whole_hours(moment - due if due else None),
            backup_hours=whole_hours(moment - backup) if backup else None,
            makes_backups=bool(bot.settings.backup_days),
            acts={kind: tally.hour.over.get(kind, 0) for kind in (*ACTS, *ENDINGS)},
            failures=tally.day.over.get("failed", 0),
        )

    async def beat(self) -> None:
        while True:
            self._pulse.beat = time.monotonic()
            await asyncio.sleep(BEAT)


@asynccontextmanager
async def observing(bot: Bankje, every: float = LOOKS_EVERY) -> AsyncIterator[Pulse]:
    """Look within it, so often (seconds), and give what is seen."""
    pulse = Pulse(beat=time.monotonic())
    observer = Observer(bot, pulse)
    bot.schedule.every(every, observer.look, name=JOB)
    beating = asyncio.create_task(observer.beat())
    try:
        yield pulse
    finally:
        beating.cancel()
        with suppress(asyncio.CancelledError):
            await beating
