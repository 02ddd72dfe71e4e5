"""Makes a backup of a store of an older Bankje, just before the newer one changes its tables.

With it an operator goes back: the older program, and `bankje restore` of this file. It is a backup
as any other, and goes when the others go.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

import structlog

from bot.backups.backup_file import make
from bot.core.clock import Clock
from bot.store.connection import Connection
from bot.store.deletion_journal import Journal
from bot.store.keys import Keys
from bot.store.sqlcipher import alias_key_of, copy

log = structlog.get_logger("bankje")


@dataclass(frozen=True, slots=True)
class NotYetUpdated:
    """A store whose tables are still the older ones: it can be copied, and nothing else."""

    db: Connection
    journal: Journal

    async def copy_to(self, path: Path, key: bytes, *, named: str) -> None:
        await asyncio.to_thread(self.journal.begin, named)
        await copy(self.db, path, key, for_backup=True)


async def back_up(db: Connection, keys: Keys, folder: Path, clock: Clock) -> Path:
    """Raise what the disk raises; then nothing may be changed."""
    journal = Journal(folder, clock, await alias_key_of(db, keys))
    made = await make(NotYetUpdated(db, journal), keys, folder, clock())
    log.info("backed up before an update")
    return made
