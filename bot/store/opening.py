"""Opens the one encrypted SQLite file, or refuses; `database` holds what an open one can do."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any, NewType

import aiosql

from bot.core.errors import StartRefused
from bot.store.completeness import Complete
from bot.store.connection import Connection
from bot.store.data_folder import KEY_ID, STORE, check_key, hold, key_of, look_at, name_key, settle
from bot.store.database import Conflict, Store
from bot.store.deletion_journal import Journal
from bot.store.disk_space import Space
from bot.store.folder_errors import explained
from bot.store.keys import Keys
from bot.store.migrations import CORE_SCHEMA, DAMAGED, Before, Schema, nothing
from bot.store.sqlcipher import alias_key_of, open_file, watch_deletions
from bot.store.statements import OneHopAdapter

Queries = NewType("Queries", Any)  # type: ignore[valid-newtype] # aiosql makes its methods at run time

__all__ = ["CORE_SCHEMA", "KEY_ID", "STORE", "Conflict", "Store", "open_store", "queries"]


@lru_cache(maxsize=256)
def queries(path: Path) -> Queries:
    """Load the named queries of a `.sql` file, once."""
    return Queries(aiosql.from_path(path, OneHopAdapter))  # type: ignore[arg-type] # its protocol is wider


JournalOf = Callable[[bytes], Journal]
"""From the alias key, the journal of what is deleted."""


async def open_store(
    data_dir: Path,
    keys: Keys,
    schemas: Iterable[Schema],
    journal_of: JournalOf | None = None,
    *,
    before_update: Before = nothing,
) -> Store:
    """Open or make the store. Raise `StartRefused`, having touched nothing, when it must not be.

    `before_update` is done before the tables of an older Bankje are changed.
    """
    with explained(data_dir):
        data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        look_at(data_dir)
        folder = hold(data_dir)
        try:
            return await _opened(data_dir, folder, keys, schemas, journal_of, before_update)
        except BaseException:
            os.close(folder)
            raise


async def _opened(
    data_dir: Path,
    folder: int,
    keys: Keys,
    schemas: Iterable[Schema],
    journal_of: JournalOf | None,
    before_update: Before,
) -> Store:
    settle(data_dir, keys.fingerprint)
    check_key(data_dir, keys.fingerprint)
    space = Space(data_dir)
    space.make_way()
    db = await _sound(data_dir, keys, schemas, before_update)
    try:
        alias_key = await alias_key_of(db, keys)
        journal = journal_of(alias_key) if journal_of else None
        if journal:
            await watch_deletions(db, journal)
        name_key(data_dir, keys.fingerprint)
    except BaseException:
        await db.close()
        raise
    space.lay_ready()
    return Store(db, folder, alias_key, journal, space, Complete(data_dir))


async def _sound(
    data_dir: Path, keys: Keys, schemas: Iterable[Schema], before: Before
) -> Connection:
    try:
        return await open_file(data_dir / STORE, keys.store, schemas, before)
    except StartRefused as refused:
        # Whether the key is the right one is not known: then nothing may be called damaged.
        if refused.text == DAMAGED and not key_of(data_dir):
            raise StartRefused("start-store-unreadable", folder=str(data_dir)) from None
        raise
