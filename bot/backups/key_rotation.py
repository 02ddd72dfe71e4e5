"""Puts store, backups and aliases under another secret, while the bot is stopped.

The aliases stay what they are: their key was drawn, never made from the secret, and is only sealed
anew. When a copy of the data went astray together with the secret, that key is known too, and the
aliases can be reset. Nobody can be found again then, so everything about young people goes.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.backups.backup_file import ENDING, all_in, clear_away, rekeyed
from bot.core.clock import to_seconds
from bot.core.errors import StartRefused
from bot.store import deletion_journal as journal
from bot.store.connection import Connection
from bot.store.data_folder import (
    KEY_ID,
    NEW,
    STORE,
    FolderLock,
    Swap,
    check_key,
    keep_file,
    key_of,
    planned_key,
    preparing,
    settle,
    swap,
    write_new,
)
from bot.store.keys import Keys, new_key
from bot.store.migrations import Schema, check_health
from bot.store.sqlcipher import (
    KEY_SINCE,
    alias_key_of,
    connect,
    copy,
    open_file,
    seal_alias_key,
    tables_with,
    uncopied,
)


@dataclass(frozen=True, slots=True)
class StoreLocation:
    """Where the store lies and where its backups do, and what is known to be in it."""

    data: Path
    backups: Path
    schemas: tuple[Schema, ...]

    @property
    def store(self) -> Path:
        return self.data / STORE

    @property
    def next_store(self) -> Path:
        return self.data / f"{STORE}{NEW}"


async def rotate(
    place: StoreLocation, old: Keys, new: Keys, *, reset_at: datetime | None = None
) -> bool:
    """Say whether anything was to do. Raise `StartRefused`, having changed nothing.

    Begun again after a crash, it finishes or starts anew. `reset_at` resets the aliases as well.
    """
    if not place.store.exists():
        raise StartRefused("start-nothing-here", folder=str(place.data))
    with FolderLock(place.data):
        meant = planned_key(place.data) == new.fingerprint
        settle(place.data, new.fingerprint if meant else old.fingerprint)
        clear_away(place.backups)
        if key_of(place.data) == new.fingerprint:
            return meant
        check_key(place.data, old.fingerprint)
        with preparing(place.data):
            await _stage(place, old, new, reset_at)
            plan = _plan(place, old, new, keep_backups=reset_at is None)
        swap(place.data, plan)
    return True


async def _stage(place: StoreLocation, old: Keys, new: Keys, reset_at: datetime | None) -> None:
    alias_key = await _copied(place, old, new)
    async with next_store(place, new) as db:
        if reset_at:
            alias_key = new_key()
            await _forget_everyone(db, reset_at)
        await seal_alias_key(db, alias_key, new)
        # The first start with the new key writes down since when it holds.
        await db.execute_fetchall("DELETE FROM program_note WHERE name = ?", (KEY_SINCE,))


async def _copied(place: StoreLocation, old: Keys, new: Keys) -> bytes:
    """Copy the store under the new key; give the key of its aliases. Leave no log behind."""
    db = await open_file(place.store, old.store, place.schemas)
    try:
        alias_key = await alias_key_of(db, old)
        await copy(db, place.next_store, new.store)
        await db.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        await db.close()
    return alias_key


@asynccontextmanager
async def next_store(place: StoreLocation, keys: Keys) -> AsyncIterator[Connection]:
    """Change the copy that will be the store; in the end prove that it is whole, and keep it."""
    db = await connect(place.next_store, keys.store)
    try:
        for pragma in ("secure_delete = ON", "journal_mode = MEMORY", "synchronous = FULL"):
            await db.execute_fetchall(f"PRAGMA {pragma}")
        await db.execute_fetchall("BEGIN")
        yield db
        await db.commit()
        await check_health(db)
    finally:
        await db.close()
    keep_file(place.next_store)
    write_new(place.data / f"{KEY_ID}{NEW}", keys.fingerprint.encode())


async def _forget_everyone(db: Connection, moment: datetime) -> None:
    """Nobody can be found under a new alias, so nothing about young people may stay."""
    for table in [*await tables_with(db, "alias"), *await uncopied(db)]:
        await db.execute_fetchall(f'DELETE FROM "{table}"')  # noqa: S608 - from our own schema
    now = to_seconds(moment)
    await db.execute_fetchall("UPDATE trace SET due_at = ?, next_at = ?", (now, now))


def _plan(place: StoreLocation, old: Keys, new: Keys, *, keep_backups: bool) -> Swap:
    renames = own_renames(place)
    if not keep_backups:
        gone = [*place.backups.glob(f"*{ENDING}"), place.backups / journal.NAME]
        return Swap(old.fingerprint, new.fingerprint, renames, tuple(map(str, gone)))
    for _, path in all_in(place.backups, old):
        with suppress(StartRefused):  # a damaged one stays as it is, and ages out
            renames += ((str(rekeyed(path, old, new)), str(path)),)
    return Swap(old.fingerprint, new.fingerprint, renames)


def own_renames(place: StoreLocation) -> tuple[tuple[str, str], ...]:
    key_id = place.data / KEY_ID
    return (
        (str(place.next_store), str(place.store)),
        (f"{key_id}{NEW}", str(key_id)),
    )
