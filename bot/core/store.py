"""The one encrypted SQLite file: opened, migrated, swept, closed. What is in it, the rooms know.

SQLCipher encrypts the whole file and its write-ahead log. `secure_delete` overwrites what is
deleted, and the log is emptied into the file after every wipe and every sweep, so that nothing
deleted stays readable even with the key.
"""

from __future__ import annotations

import asyncio
import fcntl
import os
import sqlite3
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from contextvars import ContextVar
from datetime import datetime
from pathlib import Path
from typing import Any, NewType

import aiosql
import aiosqlite
import sqlcipher3.dbapi2 as sqlcipher

from bot.core.clock import to_seconds
from bot.core.errors import StartRefused
from bot.core.keys import Keys
from bot.core.migrations import Schema, check_health, migrate
from bot.core.queries import OneHopAdapter
from bot.core.transaction import Transaction

STORE = "bankje.store"
KEY_ID = "bankje.key-id"
CORE_SCHEMA = Path(__file__).parent / "schema"
SWEEP_BATCH = 200
Row = tuple[Any, ...]
Queries = NewType("Queries", Any)  # type: ignore[valid-newtype] # aiosql makes its methods at run time
Reader = Transaction | aiosqlite.Connection
_held: ContextVar[tuple[object, Transaction] | None] = ContextVar("transaction", default=None)


class Conflict(Exception):  # noqa: N818 - the store's own word for it
    """Two things cannot both be true: a UNIQUE or CHECK of the schema said no."""


class Store:
    """One connection. Reads go straight to it, writes through `writing()`."""

    def __init__(self, connection: aiosqlite.Connection, lock_on_folder: int) -> None:
        self._connection = connection
        self._folder = lock_on_folder
        self._lock = asyncio.Lock()
        self._closed = False

    @property
    def db(self) -> Reader:
        """Where to read: inside `writing()`, what it has written is seen."""
        return self._held() or self._connection

    def _held(self) -> Transaction | None:
        held = _held.get()
        return held[1] if held is not None and held[0] is self else None

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[Transaction]:
        """All or nothing. Entered again inside itself, it is the same transaction.

        Raise `Conflict` when the schema forbids what was written, at the latest at its end.
        """
        if held := self._held():
            yield held
            return
        async with self._lock:
            transaction = Transaction(self._connection)
            token = _held.set((self, transaction))
            try:
                yield transaction
                await transaction.commit()
            except BaseException as error:
                await transaction.rollback()
                if isinstance(error, sqlcipher.IntegrityError):
                    raise Conflict from error
                raise
            finally:
                _held.reset(token)

    async def empty_log(self) -> None:
        """Bring the log into the file and cut it to nothing: deleted is then gone from both."""
        async with self._lock:
            await self._connection.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")

    async def tables_that_end(self) -> list[str]:
        """The tables whose rows expire: every one that has a column `expires_at`."""
        rows = await self.db.execute_fetchall(
            "SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c"
            " WHERE m.type = 'table' AND c.name = 'expires_at' ORDER BY m.name"
        )
        return [row[0] for row in rows]

    async def tables_about_aliases(self) -> list[str]:
        """The tables that know young people: every one that has a column `alias`."""
        rows = await self.db.execute_fetchall(
            "SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c"
            " WHERE m.type = 'table' AND c.name = 'alias' ORDER BY m.name"
        )
        return [row[0] for row in rows]

    async def sweep(self, moment: datetime) -> Mapping[str, int]:
        """Delete every expired row, in short transactions, and say how many of each table."""
        tables = await self.tables_that_end()
        swept = {table: await self._sweep(table, moment) for table in tables}
        await self.empty_log()
        return swept

    async def _sweep(self, table: str, moment: datetime) -> int:
        # Table names come from the schema, never from a person.
        statement = (
            f'DELETE FROM "{table}" WHERE rowid IN'  # noqa: S608
            f' (SELECT rowid FROM "{table}" WHERE expires_at <= ? LIMIT {SWEEP_BATCH}) RETURNING 1'
        )
        swept = 0
        while True:
            async with self.writing() as db:
                gone = len(await db.execute_fetchall(statement, (to_seconds(moment),)))
            swept += gone
            if gone < SWEEP_BATCH:
                return swept
            await asyncio.sleep(0)

    async def forget(self, guild: int, alias: str) -> int:
        """Delete every row about one young person on one server; say how many."""
        gone = 0
        async with self.writing() as db:
            for table in await self.tables_about_aliases():
                statement = f'DELETE FROM "{table}" WHERE guild_id = ? AND alias = ? RETURNING 1'  # noqa: S608
                gone += len(await db.execute_fetchall(statement, (guild, alias)))
        return gone

    async def note(self, name: str) -> str | None:
        """A fact about the program itself, such as which commands Discord already knows."""
        sql = "SELECT value FROM program_note WHERE name = ?"
        return next((str(row[0]) for row in await self.db.execute_fetchall(sql, (name,))), None)

    async def set_note(self, name: str, value: str) -> None:
        async with self.writing() as db:
            await db.execute_fetchall(
                "INSERT INTO program_note (name, value) VALUES (?, ?)"
                " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (name, value),
            )

    async def close(self) -> None:
        """Close the file and let go of the folder. Safe to repeat."""
        if self._closed:
            return
        self._closed = True
        await self._connection.close()
        os.close(self._folder)


def queries(path: Path) -> Queries:
    """Load the named queries of a `.sql` file."""
    return Queries(aiosql.from_path(path, OneHopAdapter))  # type: ignore[arg-type] # its protocol is wider


async def open_store(data_dir: Path, keys: Keys, schemas: Iterable[Schema]) -> Store:
    """Open or make the store. Raise `StartRefused`, having touched nothing, when it must not be."""
    data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    folder = _hold(data_dir)
    try:
        _check_key(data_dir, keys)
        db = await _connect(data_dir / STORE, keys)
        try:
            await check_health(db)
            await migrate(db, [Schema("core", CORE_SCHEMA), *schemas])
        except BaseException:
            await db.close()
            raise
    except BaseException:
        os.close(folder)
        raise
    (data_dir / KEY_ID).write_text(keys.fingerprint, "ascii")
    return Store(db, folder)


def _hold(data_dir: Path) -> int:
    """Lock the folder itself: no lock file to leave behind, and the lock dies with the process."""
    folder = os.open(data_dir, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(folder)
        raise StartRefused("start-second-instance", folder=str(data_dir)) from None
    return folder


def _check_key(data_dir: Path, keys: Keys) -> None:
    known = data_dir / KEY_ID
    if known.exists() and known.read_text("ascii") != keys.fingerprint:
        raise StartRefused("start-key-wrong", folder=str(data_dir))


async def _connect(path: Path, keys: Keys) -> aiosqlite.Connection:
    if not path.exists():
        path.touch(mode=0o600)

    def connect() -> sqlite3.Connection:
        connection: sqlite3.Connection = sqlcipher.connect(str(path), isolation_level=None)
        # The key is already 256 random bits, so SQLCipher is spared its slow derivation.
        connection.execute(f"PRAGMA key = \"x'{keys.store.hex()}'\"")
        # Alone on the file, SQLite needs no shared memory beside it.
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        return connection

    return await aiosqlite.Connection(connect, iter_chunk_size=64)
