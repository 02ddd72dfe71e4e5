"""A restore that is only tried: whole, in a folder that goes afterwards. The store stays as it is.

That it went well, and when, stands in a file of the data folder, which needs neither key nor store.
"""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.backups.key_rotation import StoreLocation
from bot.backups.restore import restore
from bot.core.clock import Clock
from bot.store.data_folder import write_durably
from bot.store.keys import Keys
from bot.store.sqlcipher import open_file

REHEARSED = "bankje.rehearsed"
ASIDE = "bankje.rehearsal-"
"""How the folder begins in which a restore is tried."""


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """When the backup was made, and how many rows stood in what came of it."""

    made: datetime
    rows: int


def rehearsed_at(data: Path) -> datetime | None:
    """When a restore was last tried and went well, in UTC; None when nobody knows."""
    try:
        return datetime.fromisoformat((data / REHEARSED).read_text("utf-8").strip()).astimezone(UTC)
    except (OSError, ValueError):
        return None


async def rehearse(file: Path, place: StoreLocation, keys: Keys, clock: Clock) -> Rehearsed:
    """Do all that a restore of this backup does, and read what came of it.

    Raise as `restore`. Bankje may run meanwhile: nothing that it uses is touched.
    """
    for left in place.data.glob(f"{ASIDE}*"):  # of a try that was killed
        await asyncio.to_thread(shutil.rmtree, left, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix=ASIDE, dir=place.data) as folder:
        tried = StoreLocation(Path(folder) / "data", Path(folder) / "backups", place.schemas)
        done = await restore(file, tried, keys, clock)
        rows = await _rows(tried, keys)
    moment = clock().astimezone(UTC).replace(microsecond=0)
    write_durably(place.data / REHEARSED, moment.isoformat().encode())
    return Rehearsed(done.made, rows)


async def _rows(tried: StoreLocation, keys: Keys) -> int:
    """Read every table to its last row: what cannot be read fails here, and not in an emergency."""
    db = await open_file(tried.store, keys.store, tried.schemas)
    try:
        tables = await db.execute_fetchall("SELECT name FROM sqlite_master WHERE type = 'table'")
        found = [await db.execute_fetchall(f'SELECT count(*) FROM "{name}"') for (name,) in tables]  # noqa: S608 - the names of our own tables
        return sum(int(row[0]) for rows in found for row in rows)
    finally:
        await db.close()
