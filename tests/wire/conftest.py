"""Wires for the scenarios: a fresh one for each test that asks for it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from typing import Any

import pytest

from tests.wire.wire import Wire

Open = Callable[..., Awaitable[Wire]]


@pytest.fixture
async def open_wire() -> AsyncIterator[Open]:
    """Opens a wire as the test wants it, and closes it after the test."""
    async with AsyncExitStack() as stack:

        async def opened(**wanted: Any) -> Wire:
            return await stack.enter_async_context(Wire(**wanted))

        yield opened


@pytest.fixture
async def wire(open_wire: Open) -> Wire:
    """A town that is set up, with Yasmine on the bench, all as usual."""
    return await open_wire()
