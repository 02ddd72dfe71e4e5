"""Wires for the scenarios: a fresh one for a test, or one that the tests of a file share."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from typing import Any

import pytest
import pytest_asyncio

from tests.wire.buckets import Window
from tests.wire.wire import Wire

Open = Callable[..., Awaitable[Wire]]
SETTLES = 0.2
"""Seconds: here all servers are there at once."""
ROOMY: dict[str, Window] = {
    "POST messages": (50, 1),
    "PATCH message": (50, 1),
    "DELETE message": (50, 1),
    "POST threads": (50, 10),
}
"""So that tests that share a wire do not wait for each other's posts."""


@pytest.fixture
async def open_wire() -> AsyncIterator[Open]:
    """Opens a wire as the test wants it, and closes it after the test."""
    async with AsyncExitStack() as stack:

        async def opened(**wanted: Any) -> Wire:
            given = {"settles": SETTLES, "warm": True} | wanted
            return await stack.enter_async_context(Wire(**given))

        yield opened


@pytest.fixture
async def wire(open_wire: Open) -> Wire:
    """A town that is set up, with Yasmine on the bench, all as usual."""
    return await open_wire()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def common() -> AsyncIterator[Wire]:
    async with Wire(windows=ROOMY, settles=SETTLES, warm=True) as opened:
        yield opened


@pytest_asyncio.fixture(loop_scope="module")
async def shared(common: Wire) -> AsyncIterator[Wire]:
    """One wire for all tests of a file, each with people and words of its own.

    The file needs `pytest.mark.asyncio(loop_scope="module")`.
    """
    yield common
    common.discord.faults.clear()
    for card in common.town.orphans:
        common.discord.posting.delete(common.town.team, card)  # the next test's word counts too
    assert common.process.is_running, common.process.said
