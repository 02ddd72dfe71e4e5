"""Rows that are read far more often than they change, kept in memory until they do."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Hashable
from functools import partial
from typing import Generic, TypeVar

from bot.core.transaction import Transaction

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Remembered(Generic[K, V]):
    """What was read is given again until something about it changes.

    Invariant: what is remembered is what a read of the store would give now. So it is forgotten
    when a change is written and again when its transaction has ended, however it ended; and what
    was read while anything changed is not remembered at all.
    """

    def __init__(self) -> None:
        self._known: dict[K, V] = {}
        self._changes = 0

    async def get(self, key: K, read: Callable[[], Awaitable[V]]) -> V:
        if key in self._known:
            return self._known[key]
        before = self._changes
        found = await read()
        if before == self._changes:
            self._known[key] = found
        return found

    def changes(self, key: K, db: Transaction) -> None:
        """Say so in the transaction that changes it."""
        self.forget(key)
        db.afterwards(partial(self.forget, key))

    def clear(self) -> None:
        self._changes += 1
        self._known.clear()

    def forget(self, key: K) -> None:
        self._changes += 1
        self._known.pop(key, None)
