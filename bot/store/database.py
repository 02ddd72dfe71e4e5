"""An open store: reads, transactions, the sweep of expired rows, closing. It knows no table.

SQLCipher encrypts the whole file and its write-ahead log. `secure_delete` overwrites what is
deleted, and the log is emptied into the file after every wipe and every sweep, so that nothing
deleted stays readable even with the key.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext, suppress
from contextvars import ContextVar
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from bot.core.clock import to_seconds
from bot.core.errors import Refusal
from bot.store.completeness import Complete
from bot.store.connection import Connection
from bot.store.deletion_journal import Journal
from bot.store.disk_space import Space
from bot.store.row_cache import RowCache, RowCaches
from bot.store.rows import Row
from bot.store.sqlcipher import copy, read_note, tables_with, write_note
from bot.store.transaction import Statement, Transaction, fetch_each

SWEEP_BATCH = 200
Reader = Transaction | Connection
_held: ContextVar[tuple[object, Transaction] | None] = ContextVar("transaction", default=None)


class Conflict(Exception):  # noqa: N818 - the store's own word for it
    """Two things cannot both be true: a UNIQUE or CHECK of the schema said no."""


class Store:
    """One connection. Reads go straight to it, writes through `writing()`."""

    def __init__(
        self,
        connection: Connection,
        lock_on_folder: int,
        alias_key: bytes,
        journal: Journal | None,
        space: Space,
        complete: Complete,
    ) -> None:
        self._connection = connection
        self._folder = lock_on_folder
        self.space = space
        self.complete = complete
        self.alias_key = alias_key
        self.journal = journal
        self._lock = asyncio.Lock()
        self._in_place = asyncio.Lock()
        self._closed = False
        self.caches = RowCaches()

    def cache(self, name: str) -> RowCache[Any, Any]:
        return self.caches.named(name)

    @property
    def db(self) -> Reader:
        """Where to read: inside `writing()`, what it has written is seen."""
        held = _held.get()
        return held[1] if held and held[0] is self else self._connection

    def writing(self) -> AbstractAsyncContextManager[Transaction]:
        """All or nothing. Entered again inside itself, it is the same transaction.

        Raise `Conflict` when the schema forbids what was written, at the latest at its end, and
        `Refusal("shell-no-room")` when the disk is full; the reserve is then given up.
        """
        held = _held.get()
        return nullcontext(held[1]) if held and held[0] is self else self._begun()

    def wiping(self) -> AbstractAsyncContextManager[Transaction]:
        """The same for what only deletes, or lets something go: it goes on without any room."""
        held = _held.get()
        return nullcontext(held[1]) if held and held[0] is self else self._begun_wiping()

    @asynccontextmanager
    async def _begun_wiping(self) -> AsyncIterator[Transaction]:
        self.space.make_way()
        if not self.space.is_used_up:
            async with self._begun() as transaction:
                yield transaction
            return
        # The log would need room. So what changes is written over in place, and can be undone from
        # memory; only a machine that dies in that very moment could harm the file.
        async with self._written_in_place(), self._begun() as transaction:
            yield transaction

    @asynccontextmanager
    async def _written_in_place(self) -> AsyncIterator[None]:
        async with self._in_place:
            try:
                await self._journal_mode("MEMORY")
                yield
            finally:
                await self._journal_mode("WAL")

    async def _journal_mode(self, mode: str) -> None:
        async with self._lock:
            with suppress(sqlcipher.OperationalError):
                await self._connection.execute_fetchall(f"PRAGMA journal_mode = {mode}")
            # The first checkpoint after a change finds its statement out of date, and fails.
            await self._flush()

    @asynccontextmanager
    async def _begun(self) -> AsyncIterator[Transaction]:
        async with self._lock:
            transaction = Transaction(self._connection, self.journal)
            token = _held.set((self, transaction))
            try:
                yield transaction
                await transaction.commit()
                await self._flush_if_short()
            except BaseException as error:
                await transaction.rollback()
                known = self._known(error)
                if isinstance(known, Refusal) and known is not error:
                    await self._flush()
                if known is error:
                    raise
                raise known from error
            finally:
                _held.reset(token)
                transaction.ended()

    async def _flush_if_short(self) -> None:
        """What was just kept is kept, whatever the disk says of its room now."""
        with suppress(OSError):
            if self.space.is_short:
                await self._flush()

    async def _flush(self) -> None:
        """Bring the log into the file while there is room: then nothing but a wipe is to come."""
        with suppress(sqlcipher.OperationalError):
            await self._connection.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")

    def _known(self, error: BaseException) -> BaseException:
        """What the rooms can understand, or the error itself."""
        if isinstance(error, sqlcipher.IntegrityError):
            return Conflict()
        if isinstance(error, sqlcipher.OperationalError) and "disk is full" in str(error):
            self.space.give_up()
            return Refusal("shell-no-room")
        return error

    async def empty_log(self) -> None:
        """Bring the log into the file and cut it to nothing: deleted is then gone from both."""
        async with self._lock:
            await self._connection.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")

    async def tables_that_end(self) -> list[str]:
        """The tables whose rows expire: every one that has a column `expires_at`."""
        return await tables_with(self.db, "expires_at")

    async def tables_about_aliases(self) -> list[str]:
        """The tables that know young people: every one that has a column `alias`."""
        return await tables_with(self.db, "alias")

    async def places(self) -> set[tuple[int, int]]:
        """Every server and channel that any row knows of."""
        found: set[tuple[int, int]] = set()
        for table in await tables_with(self.db, "channel_id"):
            sql = f'SELECT DISTINCT guild_id, channel_id FROM "{table}"'  # noqa: S608
            found |= {(row[0], row[1]) for row in await self.db.execute_fetchall(sql)}
        return found

    async def sweep(self, moment: datetime) -> Mapping[str, int]:
        """Delete every expired row, in short transactions, and say how many of each table."""
        self.space.make_way()
        tables = await self.tables_that_end()
        swept = dict.fromkeys(tables, 0)
        for table in await self._due(tables, moment):
            swept[table] = await self._sweep(table, moment)
        await self.empty_log()
        await self.complete.until(moment)
        self.space.lay_ready()
        return swept

    async def _due(self, tables: Sequence[str], moment: datetime) -> list[str]:
        """Those of which a row has expired: nearly every minute none, and one visit says so."""
        asked = 'SELECT EXISTS (SELECT 1 FROM "{}" WHERE expires_at <= ?)'
        each = [(asked.format(table), (to_seconds(moment),)) for table in tables]
        found = await self.fetch_each(each)
        return [table for table, rows in zip(tables, found, strict=True) if rows[0][0]]

    async def _sweep(self, table: str, moment: datetime) -> int:
        # Table names come from the schema, never from a person.
        statement = (
            f'DELETE FROM "{table}" WHERE rowid IN'  # noqa: S608
            f' (SELECT rowid FROM "{table}" WHERE expires_at <= ? LIMIT {SWEEP_BATCH}) RETURNING 1'
        )
        swept = 0
        while True:
            async with self.wiping() as db:
                gone = len(await db.execute_fetchall(statement, (to_seconds(moment),)))
                if gone:
                    self.caches.clear_with(db)
            swept += gone
            if gone < SWEEP_BATCH:
                return swept
            await asyncio.sleep(0)

    async def fetch_each(self, statements: Sequence[Statement]) -> list[list[Row]]:
        """Read with each of these, in one visit to the database's thread; nothing comes between."""
        held = self.db
        if isinstance(held, Transaction):
            return await held.fetch_each(statements)
        return await fetch_each(held, statements)

    async def forget(self, *whose: tuple[int, str], but: Collection[str] = ()) -> int:
        """Delete every row about one young person, on these servers by these aliases; say how many.

        `but`: tables that a wipe leaves alone. No row of theirs is cached (`bot.store.row_cache`).
        """
        async with self.wiping() as db:
            statements = [
                f'DELETE FROM "{table}" WHERE guild_id = ? AND alias = ? RETURNING 1'  # noqa: S608
                for table in await self.tables_about_aliases()
                if table not in but
            ]
            gone = await db.fetch_each([(each, who) for who in whose for each in statements])
        return sum(map(len, gone))

    async def note(self, name: str) -> str | None:
        """A fact about the program itself, such as which commands Discord already knows."""
        return await read_note(self.db, name)

    async def set_note(self, name: str, value: str) -> None:
        async with self.writing() as db:
            await write_note(db, name, value)

    async def drop_note(self, name: str) -> None:
        async with self.writing() as db:
            await db.execute_fetchall("DELETE FROM program_note WHERE name = ?", (name,))

    async def copy_to(self, path: Path, key: bytes, *, named: str) -> None:
        """Write a copy with another key, and its mark in the journal; all else waits meanwhile."""
        async with self._lock:
            if self.journal:
                await asyncio.to_thread(self.journal.begin, named)
            await copy(self._connection, path, key)

    async def close(self) -> None:
        """Close the file and let go of the folder. Safe to repeat."""
        if self._closed:
            return
        self._closed = True
        await self._connection.close()
        self.complete.closed()
        os.close(self._folder)
