"""Daily backups of the running store, kept for days; one at once when the operator asks.

What someone wiped is still in the backups from before, and goes with them. An operator asks a
running Bankje with a file in the data folder, because nobody else can open the store meanwhile.
"""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from pathlib import Path

import structlog

from bot.backups import backup_file as backup
from bot.core.log import kind_and_place
from bot.store.data_folder import write_durably
from bot.store.keys import Keys
from bot.store.opening import Store
from bot.store.sqlcipher import TROUBLE

ASKED = "bankje.backup-asked"
"""The operator's request, and the answer to it. Empty: asked. Else the backup, or FAILED."""
FAILED = "failed"
DAILY = timedelta(days=1)
A_WEEK = timedelta(days=7)
PATIENCE = timedelta(minutes=15)
"""After a failure, until the next try."""
log = structlog.get_logger("bankje")


class Backups:
    """`kept` zero means: make none by itself."""

    def __init__(
        self, store: Store, keys: Keys, *, data: Path, folder: Path, kept: timedelta
    ) -> None:
        self._store, self._keys = store, keys
        self._asked = data / ASKED
        self._folder = folder
        self._kept = kept
        self._due: datetime | None = None
        self._is_in_trouble = False

    async def run(self, moment: datetime) -> None:
        """Do what is due. Trouble with the disk is logged once, and never more than that."""
        asked = self._is_asked()
        if not asked and not self._is_due(moment):
            return
        try:
            made = await self.make(moment)
        except TROUBLE as error:
            self._failed(error, moment)
            made = None
        if asked:
            self._answer(str(made) if made else FAILED)

    async def make(self, moment: datetime) -> Path:
        """Make one now and let the old ones go. Raise what the disk raises."""
        backup.clear_away(self._folder)
        made = await backup.make(self._store, self._keys, self._folder, moment)
        await asyncio.to_thread(self._forget_old, moment)
        self._due, self._is_in_trouble = moment + DAILY, False
        return made

    async def newest(self, moment: datetime) -> datetime | None:
        """When the newest backup was made; None when there is none."""
        known = await asyncio.to_thread(backup.all_in, self._folder, self._keys)
        return max((made for made, _ in known if made <= moment), default=None)

    def _is_asked(self) -> bool:
        return self._asked.exists() and not self._asked.stat().st_size

    def _answer(self, said: str) -> None:
        try:
            write_durably(self._asked, said.encode())
        except OSError:
            self._asked.unlink(missing_ok=True)

    def _is_due(self, moment: datetime) -> bool:
        if not self._kept:
            return False
        if self._due is None or self._due > moment + DAILY:  # a clock that went back
            self._due = self._newest_before(moment) + DAILY
        return moment >= self._due

    def _newest_before(self, moment: datetime) -> datetime:
        known = [made for made, _ in backup.all_in(self._folder, self._keys) if made <= moment]
        return max(known, default=moment - DAILY)

    def _failed(self, error: Exception, moment: datetime) -> None:
        self._due = moment + PATIENCE
        if not self._is_in_trouble:
            log.error("backup failed", **kind_and_place(error))
        self._is_in_trouble = True

    def _forget_old(self, moment: datetime) -> None:
        """A backup that was only asked for goes after a week as well."""
        backup.forget_old(self._folder, self._asked.parent, moment - (self._kept or A_WEEK))
        if self._store.journal:
            self._store.journal.forget_old(moment)
