"""Rows that every act reads and that seldom change, kept in memory until they do.

Only what a server decided, its team, who is on shift and what it ticked off: never a row about a
young person (`docs/decisions/007-what-is-remembered.md`).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Hashable
from typing import Any, Generic, TypeVar

from bot.store.transaction import Transaction

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class RowCaches:
    """All caches of one store, by name: one each, whoever asks."""

    def __init__(self) -> None:
        self._named: dict[str, RowCache[Any, Any]] = {}

    def named(self, name: str) -> RowCache[Any, Any]:
        return self._named.setdefault(name, RowCache())

    def clear(self) -> None:
        for each in self._named.values():
            each.clear()

    def clear_with(self, db: Transaction) -> None:
        """Empty all, now and once more when the transaction that deletes has ended."""
        self.clear()
        db.afterwards(lambda _kept: self.clear())


class RowCache(Generic[K, V]):
    """What was read is given again until it changes.

    Invariant: what is cached is what a read of the store would give now. So it is forgotten when a
    change is written and again when its transaction has ended, however it ended; and what was read
    while anything changed is not cached at all.
    """

    def __init__(self) -> None:
        self.known: dict[K, V] = {}
        """For who reads it at every act: what is in it may be taken, and nothing put."""
        self._changes = 0
        self._changing = 0

    async def get(self, key: K, read: Callable[[], Awaitable[V]]) -> V:
        if key in self.known:
            return self.known[key]
        since = self._changes
        found = await read()
        if since == self._changes and not self._changing:
            self.known[key] = found
        return found

    def changes(self, key: K, db: Transaction) -> None:
        """Say so in the transaction that changes it."""

        def ended(_kept: bool) -> None:
            self._changing -= 1
            self._forget(key)

        self._forget(key)
        self._changing += 1
        db.afterwards(ended)

    def clear(self) -> None:
        self._changes += 1
        self.known.clear()

    def _forget(self, key: K) -> None:
        self._changes += 1
        self.known.pop(key, None)
