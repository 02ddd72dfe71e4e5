"""How long an act may still wait: whoever clicked can be answered for 15 minutes, and no longer.

An act waits for its turn, for Discord, and again for its turn. Each wait has an end of its own;
here their sum has one, early enough to take back what stands and to say what became of it.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from bot.core.errors import Refusal

IN_ALL = 600.0
"""Seconds after the click in which an act may wait. Discord's token lives 900; the rest is for one
look (`delivery.LOOKING`), for deleting (`sweeper.IN_ALL`) and for the answer."""
LEAST = 1.0
"""Seconds without which nothing is begun: what is cut off at once leaves only a doubt."""


@dataclass(frozen=True, slots=True)
class _Act:
    """`end` by the loop's clock. What the act sets off in other tasks has its own time."""

    task: asyncio.Task[Any] | None
    end: float


_NOW: ContextVar[_Act | None] = ContextVar("the act that waits", default=None)


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Let all waits of this task end in so many seconds together."""
    end = asyncio.get_running_loop().time() + seconds
    before = _NOW.set(_Act(asyncio.current_task(), end))
    try:
        yield
    finally:
        _NOW.reset(before)


def left(most: float) -> float:
    """Seconds that the next wait may last: `most`, or what the act has left; 0 when it is over."""
    act = _NOW.get()
    if act is None or act.task is not asyncio.current_task():
        return most
    still = act.end - asyncio.get_running_loop().time()
    return min(most, still) if still > LEAST else 0.0


@asynccontextmanager
async def in_turn(lock: asyncio.Lock, otherwise: Refusal | None = None) -> AsyncIterator[None]:
    """Take a lock while there is time to do something with it. Raise `otherwise`.

    Without one: `Refusal("shell-later")`, as a young person reads it.
    """
    try:
        async with asyncio.timeout(left(IN_ALL)):
            await lock.acquire()
    except TimeoutError:
        raise otherwise or Refusal("shell-later") from None
    try:
        yield
    finally:
        lock.release()
