"""The connection to the store: what is small is done at once, and what may last on its own thread.

A visit to aiosqlite's thread costs several times what a small statement costs, and on a busy
machine two turns of waiting (`docs/decisions/015-small-statements-at-once.md`).
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from functools import lru_cache, partial
from threading import Thread
from typing import Any, TypeVar

import aiosqlite
import sqlcipher3.dbapi2 as sqlcipher

from bot.store.rows import Row

Rows = TypeVar("Rows")
Made = TypeVar("Made")
_OF_ONE = re.compile(
    r"= :(key|alias|thread_id|token|offer|id|about|carries|mark)\b"
    # Of other tables a channel has hundreds of rows, one for each conversation.
    r"|(FROM|UPDATE) (wiped_line|opened_channel|panel_left)\s[^;]*\bchannel_id = :channel_id\b"
    r"|FROM reply_time\b"  # five rows a day of a server
    r"|^INSERT INTO \w+ \([^)]*\)\s+VALUES"
)
"""Asked by a column with an index of whose values one conversation or person has a few rows; or
one row that is written."""
IN_A_ROW = 32
"""Statements done at once, after which everything else in the process gets a turn."""


@lru_cache(maxsize=1024)
def is_small(sql: str) -> bool:
    """Whether a statement is about one conversation or person, and so takes microseconds.

    `tests/store/test_connection.py` holds every such statement of ours against SQLite's own plan.
    """
    return bool(_OF_ONE.search(sql))


class Call(str):
    """A script that is a call of ours, with what came of it."""

    __slots__ = ("call", "found")
    call: Callable[[], Any]
    found: Any

    def run(self) -> None:
        self.found = self.call()


class Driver(sqlcipher.Connection):  # type: ignore[misc] # sqlcipher3 says no types
    """SQLCipher's own connection, for which a script may also be a `Call`.

    aiosqlite gives a script to its thread in one visit, whatever there is to do in it.
    """

    def executescript(self, script: str) -> object:
        if not isinstance(script, Call):
            return super().executescript(script)
        script.run()
        return None


class Connection:
    """A connection of aiosqlite, and what may be done without a visit to its thread.

    `execute_small` runs in the loop's thread while the connection's own has nothing to do. So no
    two threads are ever in SQLite at once, and nobody waits for a sweep or for the disk.

    `connector` makes SQLCipher's own connection, on that thread.
    """

    def __init__(self, connector: Callable[[], Driver]) -> None:
        self._connector = connector
        self._open: Driver | None = None
        # A program that ends must not wait for ever for a thread that nobody closed any more: not
        # after a test that failed, and not after a start that did. What was thanked for is kept.
        self._inner = made_by_daemon(lambda: aiosqlite.Connection(self._connected, 64))
        self._asked = 0
        """Visits that the loop's thread asked for; only that thread counts here."""
        self._done = 0
        """Visits that are over; only the connection's own thread counts here."""
        self._in_a_row = 0

    def _connected(self) -> Driver:
        self._open = self._connector()
        return self._open

    async def open(self) -> None:
        """Call once, before all else. Raise what the connector raises."""
        await self._inner

    async def close(self) -> None:
        """Close after all that waits. Safe to repeat."""
        self._asked += 1  # and it is never done: from now on nothing is idle
        await self._inner.close()
        self._open = None

    @property
    def is_idle(self) -> bool:
        """Whether its thread has nothing to do, nor will have before somebody awaits."""
        return self._open is not None and self._asked == self._done

    @property
    def driver(self) -> Driver:
        """SQLCipher's own connection; raise `ValueError` when it is closed."""
        if self._open is None:
            raise ValueError("no active connection")
        return self._open

    @property
    def in_transaction(self) -> bool:
        return bool(self.driver.in_transaction)

    async def visit(self, call: Callable[..., Rows], *given: Any) -> Rows:
        """Call it on the connection's own thread, after all that waits there."""
        visit = Call()
        visit.call = partial(self._counted, call, *given)
        self._asked += 1
        await self._inner.executescript(visit)
        found: Rows = visit.found
        return found

    def _counted(self, call: Callable[..., Rows], *given: Any) -> Rows:
        """On its own thread."""
        try:
            return call(*given)
        finally:
            self._done += 1

    async def execute_small(self, call: Callable[..., Rows], *given: Any) -> Rows:
        """Call what runs small statements only and commits nothing: here, if it is idle."""
        self._in_a_row += 1
        if self._in_a_row >= IN_A_ROW:
            self._in_a_row = 0
            await asyncio.sleep(0)
        return call(*given) if self.is_idle else await self.visit(call, *given)

    async def execute_fetchall(self, sql: str, parameters: Any = ()) -> list[Row]:
        run = self.execute_small if is_small(sql) else self.visit
        return await run(self._fetched, sql, parameters)

    def _fetched(self, sql: str, facts: Any) -> list[Row]:
        found: list[Row] = self.driver.execute(sql, facts).fetchall()
        return found

    async def commit(self) -> None:
        await self.visit(self.driver.commit)

    async def rollback(self) -> None:
        await self.visit(self.driver.rollback)

    async def create_function(self, name: str, count: int, call: Callable[..., object]) -> None:
        """Let SQL call this by a name; `count` of its arguments, or -1 for any."""
        await self.visit(self.driver.create_function, name, count, call)


def made_by_daemon(make: Callable[[], Made]) -> Made:
    """Make it in a daemon's thread: a thread that is made there is a daemon too (`threading`)."""
    made: list[Made] = []
    maker = Thread(target=lambda: made.append(make()), daemon=True)
    maker.start()
    maker.join()
    return made[0]
