"""Puts a backup in the place of the store, while the bot is stopped; all of it or nothing.

Before anything is reachable, all that was deleted since the backup is deleted again, from the
journal beside the backups, and all that has expired. The present store is backed up first, if it
still opens. What stands on Discord since then is the shell's work: it finds the note `RESTORED`.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.backups.backup_file import ASIDE, Head, make, open_backup
from bot.backups.key_rotation import StoreLocation, next_store, own_renames
from bot.backups.replay import delete_again, end_trials_again
from bot.core.clock import HOME, Clock
from bot.core.errors import StartRefused
from bot.store import deletion_journal as journal
from bot.store.completeness import Complete
from bot.store.connection import Connection
from bot.store.data_folder import (
    NEW,
    STORE,
    FolderLock,
    Swap,
    check_key,
    preparing,
    settle,
    swap,
    write_new,
)
from bot.store.disk_space import Space
from bot.store.keys import Keys
from bot.store.opening import Store
from bot.store.sqlcipher import (
    alias_key_of,
    copy,
    open_file,
    read_note,
    seal_alias_key,
    write_note,
)
from bot.store.transaction import Transaction

RESTORED = "restored"
OPENED = f"bankje.restoring{NEW}"


@dataclass(frozen=True, slots=True)
class Restored:
    """When the backup was made, how many rows were deleted again, and where the present went."""

    made: datetime
    gone: int
    kept: Path | None


@dataclass(frozen=True, slots=True)
class Absence:
    """After which of Discord's ids messages may stand of which the store knows nothing.

    A trace is in the store before its message stands. So whatever the store does not know was
    posted after the newest message that it does know; no clock is needed for that.
    """

    after: int

    def note(self) -> str:
        return json.dumps({"after": self.after})


def absence(note: str) -> Absence:
    """Two moments, as an older program noted them, name no id: then everything is looked at."""
    found = json.loads(note)
    return Absence(int(found["after"]) if isinstance(found, dict) else 0)


async def restore(
    file: Path,
    place: StoreLocation,
    keys: Keys,
    clock: Clock,
    *,
    backup_keys: Keys | None = None,
    forgetful: bool = False,
) -> Restored:
    """Raise `StartRefused`, having changed nothing, when it cannot be.

    `backup_keys` are those of the backup, if it was made with an older secret. `forgetful` goes on
    without the journal that knows what was deleted since.
    """
    backup_keys = backup_keys or keys
    head, key, raw = open_backup(file, backup_keys)
    place.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    with FolderLock(place.data):
        settle(place.data, keys.fingerprint)
        check_key(place.data, keys.fingerprint)
        with preparing(place.data):
            write_new(place.data / OPENED, raw)
            db = await open_file(place.data / OPENED, key, place.schemas)
            try:
                alias_key = await alias_key_of(db, backup_keys)
                sealer = journal.Sealer(alias_key)
                marks = _deleted_since(head, file, place, sealer, forgetful=forgetful)
                gone = await delete_again(db, sealer, marks, clock())
                await end_trials_again(db, sealer, marks, clock())
                await note_absence(db)
                await copy(db, place.next_store, keys.store)
            finally:
                await db.close()
            async with next_store(place, keys) as copied:
                await seal_alias_key(copied, alias_key, keys)
            kept = await _keep_present(place, keys, clock)
            place.backups.mkdir(parents=True, exist_ok=True, mode=0o700)
            journal.carry_over(sealer, place.backups, marks, clock())
        (place.data / OPENED).unlink()
        swap(place.data, Swap(keys.fingerprint, keys.fingerprint, own_renames(place)))
    return Restored(head.moment, gone, kept)


def _deleted_since(
    head: Head, file: Path, place: StoreLocation, sealer: journal.Sealer, *, forgetful: bool
) -> set[journal.RowMark]:
    """Raise `StartRefused("start-journal-missing")` when nobody knows."""
    paths = [folder / journal.NAME for folder in {place.backups, file.parent}]
    found = journal.after(sealer, paths, sealer.mark("backup", head.name))
    if found is None and not forgetful:
        since = f"{head.moment.astimezone(HOME):%d-%m-%Y %H:%M}"
        raise StartRefused("start-journal-missing", since=since, name=journal.NAME)
    return found or set()


async def note_absence(db: Connection | Transaction) -> None:
    """An absence that was not yet made up for is part of this one."""
    newest = "SELECT coalesce(max(message_id), 0) FROM trace"
    after = [int(row[0]) for row in await db.execute_fetchall(newest)]
    if known := await read_note(db, RESTORED):
        after.append(absence(known).after)
    await write_note(db, RESTORED, Absence(min(after)).note())


async def _keep_present(place: StoreLocation, keys: Keys, clock: Clock) -> Path | None:
    """Back up the store that is about to be replaced; as it lies there, if it does not open."""
    if not place.store.exists():
        return None
    try:
        db = await open_file(place.store, keys.store, place.schemas)
    except StartRefused:
        return _set_aside(place)
    alias_key = await alias_key_of(db, keys)
    noted = journal.Journal(place.backups, clock, alias_key)
    folder = os.open(place.data, os.O_RDONLY)
    present = Store(db, folder, alias_key, noted, Space(place.data), Complete(place.data))
    try:
        return await make(present, keys, place.backups, clock())
    finally:
        await present.close()


def _set_aside(place: StoreLocation) -> Path:
    aside = place.data / ASIDE
    for path in place.data.glob(f"{STORE}*"):
        if not path.name.endswith(NEW):
            write_new(aside.with_name(path.name.replace(STORE, ASIDE)), path.read_bytes())
    return aside
