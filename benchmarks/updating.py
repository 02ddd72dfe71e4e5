"""An update of a full store: what the new program does before it serves again.

On the disk that the temporary folder lies on; everything of `scripts/update` between stop and start
but the start of Python itself and the connection to Discord.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Awaitable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from benchmarks import filling
from bot import app
from bot.app import backups_of, open_services, open_settled, place_of, system_random_source
from bot.backups.rehearsal import rehearse
from bot.core.clock import utc_now
from bot.demo.town import settings_for
from bot.settings import Settings
from bot.store.keys import Keys, derive
from bot.store.migrations import Schema

STEP = """
ALTER TABLE conversation ADD COLUMN next_year INTEGER;
UPDATE conversation SET next_year = opened_at;
"""
"""A change that touches every conversation, as the next version may have one."""


@dataclass(frozen=True, slots=True)
class Update:
    """Seconds, of a store with `many` conversations of `size` bytes."""

    many: int
    size: int
    rehearsed: float
    backed_up: float
    opened: float

    @property
    def stopped(self) -> float:
        """How long nobody can press anything, but for the start of the program."""
        return self.backed_up + self.opened


def measure(*, many: int) -> Update:
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_measure(Path(folder), many))


async def _measure(folder: Path, many: int) -> Update:
    settings = settings_for(folder / "data")
    services = await open_services(settings, utc_now, system_random_source())
    await filling.fill(services, many, until=lambda _: timedelta(days=7))
    backed_up, made = await _timed(backups_of(settings, services.store).make(utc_now()))
    await services.store.close()
    with _newer(folder):
        keys = derive(settings.key.get_secret_value())
        rehearsed, _ = await _timed(_rehearse(made, settings, keys))
        opened, store = await _timed(open_settled(settings, utc_now))
        await store.close()
    size = sum(each.stat().st_size for each in settings.data_dir.glob("bankje.store*"))
    return Update(many, size, rehearsed, backed_up, opened)


async def _rehearse(made: Path, settings: Settings, keys: Keys) -> None:
    await rehearse(made, place_of(settings), keys, utc_now)


async def _timed(work: Awaitable[Any]) -> tuple[float, Any]:
    before = time.perf_counter()
    done = await work
    return time.perf_counter() - before, done


@contextmanager
def _newer(folder: Path) -> Iterator[None]:
    """The program of next year: a room more, whose first step changes every conversation."""
    room = Schema("next_year", folder / "next_year")
    room.folder.mkdir()
    (room.folder / "001_next_year.sql").write_text(STEP, "utf-8")
    older = app.schemas
    app.schemas = lambda: [*older(), room]
    try:
        yield
    finally:
        app.schemas = older
