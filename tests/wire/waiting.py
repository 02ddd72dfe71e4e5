"""Waiting on conditions with a deadline; nothing here sleeps for a fixed time and hopes."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

LOOK = 0.02
"""Seconds between two looks."""


async def until(is_so: Callable[[], object], what: str, seconds: float = 10.0) -> None:
    """Wait until it is so. Fail, naming `what`, when it is not in time."""
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end, f"not within {seconds} s: {what}"
        await asyncio.sleep(LOOK)


async def stays(is_so: Callable[[], object], what: str, seconds: float) -> None:
    """Look again and again for a while; fail as soon as it is no longer so."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        assert is_so(), f"no longer: {what}"
        await asyncio.sleep(LOOK)
