"""Repeats a check just before each HTTP request that discord.py makes for one post.

discord.py waits by itself, for a limit of Discord's or before it tries again, for minutes if need
be; whoever looked before it began knows nothing of what changed meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from types import SimpleNamespace

import aiohttp

from bot.core.errors import Refusal


@dataclass(slots=True)
class Repeated:
    look: Callable[[], object]
    was_sent: bool = False
    """An earlier request of the same post left, and may have arrived."""


_NOW: ContextVar[Repeated | None] = ContextVar("look before each request", default=None)


@contextmanager
def looking(look: Callable[[], object]) -> Iterator[None]:
    """Within it, no request leaves unless `look` raises nothing.

    What it raises comes out, as long as nothing left; after that `aiohttp.ClientError`, as for any
    request of which nobody knows whether it arrived.
    """
    before = _NOW.set(Repeated(look))
    try:
        yield
    finally:
        _NOW.reset(before)


async def look_again(
    _session: aiohttp.ClientSession,  # noqa: TID251 - discord.py's own; nothing is opened here
    _context: SimpleNamespace,
    _started: aiohttp.TraceRequestStartParams,
) -> None:
    """To be called by aiohttp when a request begins."""
    now = _NOW.get()
    if now is None:
        return
    try:
        now.look()
    except Refusal as no:
        if now.was_sent:
            raise aiohttp.ClientError(no.text) from None
        raise
    now.was_sent = True
