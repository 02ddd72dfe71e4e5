"""Keeps rows in memory that are read far more often than they change, until they change."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Hashable
from functools import partial
from typing import Any, Generic, TypeVar

from bot.store.transaction import Transaction

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Memories:
    """All that is remembered of one store, by name: one memory each, whoever asks."""

    def __init__(self) -> None:
        self._named: dict[str, Remembered[Any, Any]] = {}

    def named(self, name: str, most: int | None = None) -> Remembered[Any, Any]:
        return self._named.setdefault(name, Remembered(most))

    def forget(self) -> None:
        """Read everything anew when asked."""
        for each in self._named.values():
            each.clear()

    def forget_with(self, db: Transaction) -> None:
        """The same, now and once more when the transaction that deletes has ended."""
        self.forget()
        db.afterwards(lambda _kept: self.forget())


class Remembered(Generic[K, V]):
    """What was read is given again until something about it changes.

    Invariant: what is remembered is what a read of the store would give now. So it is forgotten
    when a change is written and again when its transaction has ended, however it ended; and what
    was read while anything changed is not remembered at all.
    """

    def __init__(self, most: int | None = None) -> None:
        """Remember `most` at a time, those learnt last; None: as many as there are."""
        self._known: dict[K, V] = {}
        self._most = most
        self._promised: dict[K, V] = {}
        self._changes = 0
        self._changing = 0

    async def get(self, key: K, read: Callable[[], Awaitable[V]]) -> V:
        if key in self._known:
            return self._known[key]
        since = self.changes_so_far
        found = await read()
        self.learn(key, found, since)
        return found

    def known(self, key: K) -> V | None:
        return self._known.get(key)

    @property
    def changes_so_far(self) -> int:
        """Ask this before a read of which the answer is to be learnt."""
        return self._changes

    def learn(self, key: K, value: V, since: int) -> None:
        """Remember what was read, unless anything changes or did since."""
        if since == self._changes and not self._changing:
            self._remember(key, value)

    def changes(self, key: K, db: Transaction) -> None:
        """Say so in the transaction that changes it."""
        self._change(db, partial(self.forget, key))

    def changes_some(self, which: Callable[[V], bool], db: Transaction) -> None:
        """Say so of all that are like this."""
        self._change(db, partial(self._forget_some, which))

    def becomes(self, key: K, value: V, db: Transaction) -> None:
        """Say in the transaction that changes it what a read gives once it is kept.

        Say it only of what is there: ask `expected` first, or have just added it.
        """
        self._change(db, partial(self.forget, key), partial(self._remember, key, value))
        self._promised[key] = value

    def expected(self, key: K) -> V | None:
        """What is known of it inside a transaction: as it was, or as the transaction makes it."""
        return self._promised.get(key, self._known.get(key))

    def is_expected(self, key: K) -> bool:
        """Whether anything is known of it there, be it that there is nothing."""
        return key in self._promised or key in self._known

    def clear(self) -> None:
        self._changes += 1
        self._known.clear()
        self._promised.clear()

    def forget(self, key: K) -> None:
        self._changes += 1
        self._known.pop(key, None)
        self._promised.pop(key, None)

    def _forget_some(self, which: Callable[[V], bool]) -> None:
        for key in [key for key, value in self._known.items() if which(value)]:
            self.forget(key)
        self._changes += 1

    def _change(
        self, db: Transaction, forget: Callable[[], None], kept: Callable[[], None] | None = None
    ) -> None:
        def ended(was_kept: bool) -> None:
            self._changing -= 1
            forget()
            if was_kept and kept:
                kept()

        forget()
        self._changing += 1
        db.afterwards(ended)

    def _remember(self, key: K, value: V) -> None:
        if key not in self._known and len(self._known) == self._most:
            self._known.pop(next(iter(self._known)))
        self._known[key] = value
