"""What runs in a process of its own, so that nothing measured before it stands in its memory.

`python -m benchmarks.child fill|start|talk|bare FOLDER NUMBER` prints one line of JSON.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import sys
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

BEGAN = time.perf_counter()
A_FEW = 5
"""Conversations that warm a process up before its memory is read."""
MEBIBYTE = 2**20


def memory() -> float:
    """Resident memory of this process, in MiB."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGESIZE") / MEBIBYTE


async def fill(folder: Path, number: int) -> dict[str, float]:
    """Store this many living conversations."""
    from benchmarks import filling  # noqa: PLC0415 - what a process imports is part of its memory
    from bot.app import open_services, system_random_source  # noqa: PLC0415
    from bot.demo.town import STARTS, settings_for  # noqa: PLC0415

    services = await open_services(settings_for(folder), lambda: STARTS, system_random_source())
    await filling.fill(services, number, until=lambda _: timedelta(days=7))
    await services.store.close()
    return {}


async def start(folder: Path, _: int) -> dict[str, float]:
    """From `create_bot` to ready, on whatever the folder holds."""
    from bot.app import create_bot  # noqa: PLC0415
    from bot.demo import simulator  # noqa: PLC0415
    from bot.demo.town import BOT, STARTS, settings_for  # noqa: PLC0415

    imported = time.perf_counter() - BEGAN
    before = time.perf_counter()
    env = simulator.begin(lambda clock: create_bot(settings_for(folder), clock=clock), STARTS, BOT)
    await env.start()
    ready = time.perf_counter() - before
    await env.bot.close()
    await env.shutdown()
    return {"imported": imported, "ready": ready}


async def talk(folder: Path, number: int) -> dict[str, float]:
    """Hold this many whole conversations through Discord, on whatever the folder holds."""
    from bot.app import settle  # noqa: PLC0415
    from bot.demo.town import open_town  # noqa: PLC0415

    async with open_town(folder) as town:
        settle()  # as `bankje run` does after login
        return await _talk(town, number)


async def bare(folder: Path, number: int) -> dict[str, float]:
    from benchmarks.bare import open_bare_town  # noqa: PLC0415

    async with open_bare_town(folder) as town:
        return await _talk(town, number)


async def _talk(town: object, number: int) -> dict[str, float]:
    from benchmarks.acts import ACTS, Visit  # noqa: PLC0415
    from bot.demo.town import Town  # noqa: PLC0415

    assert isinstance(town, Town)
    panel = town.panel
    for each in range(number):
        visit = Visit(town, panel, f"young-{each}")
        for prepare in ACTS.values():
            await (await prepare(visit))()
    town.env.raise_errors()
    after, collecting = memory(), time.perf_counter()
    gc.collect()
    return {"after": after, "collection": time.perf_counter() - collecting}


JOBS: dict[str, Callable[[Path, int], Awaitable[dict[str, float]]]] = {
    "fill": fill,
    "start": start,
    "talk": talk,
    "bare": bare,
}


async def main() -> None:
    job, folder, number = sys.argv[1:]
    print(json.dumps(await JOBS[job](Path(folder), int(number))))


if __name__ == "__main__":
    asyncio.run(main())
