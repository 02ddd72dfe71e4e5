"""The connection to the store: what is small is done at once, and what may last on its own thread.

A visit to aiosqlite's thread costs several times what a small statement costs, and on a busy
machine two turns of waiting (`docs/decisions/015-small-statements-at-once.md`).
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any, TypeVar

import aiosqlite

from bot.store.rows import Row

Rows = TypeVar("Rows")
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


class Connection(aiosqlite.Connection):
    """`execute_small` runs in the loop's thread while the connection's own has nothing to do.

    So no two threads are ever in SQLite at once, and nobody waits for a sweep or for the disk.
    """

    def __init__(self, connector: Callable[[], Any]) -> None:
        super().__init__(connector, iter_chunk_size=64)
        # A program that ends must not wait for ever for a thread that nobody closed any more: not
        # after a test that failed, and not after a start that did. What was thanked for is kept.
        self._thread.daemon = True
        self._asked = 0
        """Visits that the loop's thread asked for; only that thread counts here."""
        self._done = 0
        """Visits that are over; only the connection's own thread counts here."""
        self._in_a_row = 0

    @property
    def is_idle(self) -> bool:
        """Whether its thread has nothing to do, nor will have before somebody awaits."""
        return self._running and self._connection is not None and self._asked == self._done

    @property
    def driver(self) -> Any:
        """SQLCipher's own connection; raise `ValueError` when it is closed."""
        return self._conn

    async def visit(self, call: Callable[..., Rows], *given: Any) -> Rows:
        """Call it on the connection's own thread, after all that waits there."""
        found: Rows = await self._execute(call, *given)
        return found

    async def execute_small(self, call: Callable[..., Rows], *given: Any) -> Rows:
        """Call what runs small statements only and commits nothing: here, if it is idle."""
        self._in_a_row += 1
        if self._in_a_row >= IN_A_ROW:
            self._in_a_row = 0
            await asyncio.sleep(0)
        return call(*given) if self.is_idle else await self.visit(call, *given)

    async def execute_fetchall(  # type: ignore[override] # aiosqlite's may be a context as well
        self, sql: str, parameters: Any = ()
    ) -> list[Row]:
        run = self.execute_small if is_small(sql) else self.visit
        return await run(self._fetched, sql, parameters)

    def _fetched(self, sql: str, facts: Any) -> list[Row]:
        found: list[Row] = self.driver.execute(sql, facts).fetchall()
        return found

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        self._asked += 1
        return await super()._execute(self._counted, fn, *args, **kwargs)  # type: ignore[no-untyped-call]

    def _counted(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """On its own thread."""
        try:
            return fn(*args, **kwargs)
        finally:
            self._done += 1
