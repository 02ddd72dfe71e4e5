"""Writes several rows together, or none of them.

A visit to the database's thread costs more than most statements. So statements without an answer
wait until something is read, or until the transaction ends; BEGIN and COMMIT travel with them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bot.store.connection import Connection, is_small
from bot.store.deletion_journal import Journal
from bot.store.rows import Row

Facts = Mapping[str, Any] | Sequence[Any]
Statement = tuple[str, Facts]


async def fetch_each(connection: Connection, statements: Sequence[Statement]) -> list[list[Row]]:
    """The rows of each, all read in one visit."""
    return await connection.visit(_each, connection.driver, statements)


def _each(connection: Any, statements: Sequence[Statement]) -> list[list[Row]]:
    return [connection.execute(sql, facts).fetchall() for sql, facts in statements]


class Transaction:
    """All or nothing. `Store.writing` begins and ends it; nobody else should."""

    def __init__(self, connection: Connection, journal: Journal | None = None) -> None:
        self._connection = connection
        self._journal = journal
        self._waiting: list[Statement] = []
        self._begun = False
        self._afterwards: list[Callable[[bool], None]] = []
        self._kept = False
        self._changes_before = -1

    def afterwards(self, call: Callable[[bool], None]) -> None:
        """Do this when the transaction has ended, in order; it hears whether all was kept."""
        self._afterwards.append(call)

    def ended(self) -> None:
        for call in self._afterwards:
            call(self._kept)

    def later(self, sql: str, facts: Facts) -> None:
        """Write this before anything is read, and at the latest at the end."""
        self._waiting.append((sql, facts))

    async def execute_fetchall(self, sql: str, facts: Facts = ()) -> list[Row]:
        """Run what waits and then this; give its rows."""
        self._waiting.append((sql, facts))
        return (await self._visit(commit=False))[-1]

    async def fetch_each(self, statements: Sequence[Statement]) -> list[list[Row]]:
        """Run what waits and then all of these; give the rows of each of these."""
        before = len(self._waiting)
        self._waiting += statements
        return (await self._visit(commit=False))[before:]

    async def commit(self) -> None:
        if self._waiting and all(is_small(sql) for sql, _ in self._waiting):
            await self._visit(commit=False)
        if self._begun and not self._waiting and self._changed_nothing():
            self._connection.driver.commit()  # nothing waits for the disk then
        elif self._begun or self._waiting:
            await self._visit(commit=True)
        self._kept = True

    def _changed_nothing(self) -> bool:
        """Whether no row was written or deleted or noted, and nobody else is in the database."""
        if not self._connection.is_idle or (self._journal and self._journal.is_waiting):
            return False
        return bool(self._connection.driver.total_changes == self._changes_before)

    async def rollback(self) -> None:
        if self._begun:
            await self._connection.rollback()
        if self._journal:
            self._journal.undone()

    async def _visit(self, *, commit: bool) -> list[list[Row]]:
        waiting, self._waiting = self._waiting, []
        begin, self._begun = not self._begun, True
        # What is kept waits for the disk, and nobody waits for that in the loop's thread.
        at_once = not commit and all(is_small(sql) for sql, _ in waiting)
        visit = self._connection.execute_small if at_once else self._connection.visit
        return await visit(self._run, waiting, begin, commit)

    def _run(self, waiting: list[Statement], begin: bool, commit: bool) -> list[list[Row]]:
        connection = self._connection.driver
        if begin:
            self._changes_before = connection.total_changes
            connection.execute("BEGIN IMMEDIATE")
        rows = [connection.execute(sql, facts).fetchall() for sql, facts in waiting]
        if commit:
            if self._journal:
                self._journal.flush()  # first: what is deleted must not come back from a backup
            connection.commit()
        return rows
