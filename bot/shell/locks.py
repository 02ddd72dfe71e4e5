"""One at a time, in the order in which they came: acts on a conversation, and forms sent twice.

A young person's own acts are in order among themselves, and wiping is one of them. Whatever posts
in a conversation is in order too. Whoever needs both takes the person's lock first.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from weakref import WeakValueDictionary

from bot.core.alias import Alias, GuildId
from bot.services import RandomSource, Services

REMEMBERED = 2000
"""Forms of which a second submit is recognised."""


class Locks:
    """Use it as `services.shared(Locks)`. Nothing of it outlives a restart, or needs to."""

    def __init__(self, _services: Services) -> None:
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    @property
    def held(self) -> int:
        """How many somebody holds or waits for; of all others nothing is kept."""
        return len(self._locks)

    def person(self, guild: GuildId, alias: Alias) -> asyncio.Lock:
        return self.conversation(f"{guild}:{alias}")

    def conversation(self, key: str) -> asyncio.Lock:
        """The lock of a conversation, by its key."""
        return self._locks.setdefault(key, asyncio.Lock())

    @asynccontextmanager
    async def before(self, lock: asyncio.Lock, patience: float) -> AsyncIterator[None]:
        """Take a lock, or go on without it after so many seconds: wiping waits for nobody long."""
        async with AsyncExitStack() as held:
            try:
                async with asyncio.timeout(patience):
                    await held.enter_async_context(lock)
            except TimeoutError:
                pass
            yield


class FormTokens:
    """Marks each form that is opened, so that its second submit is recognised."""

    def __init__(self, random_source: RandomSource) -> None:
        self._random_source = random_source
        self._done: deque[str] = deque(maxlen=REMEMBERED)

    def new(self) -> str:
        return self._random_source.token()

    def is_done(self, token: str) -> bool:
        """Say whether this very form was already acted upon (a double submit)."""
        return token in self._done

    def done(self, token: str) -> None:
        self._done.append(token)
