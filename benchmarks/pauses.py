"""How long the event loop stands still: in the acts, and while a hundred thousand rows expire."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from benchmarks import worlds
from benchmarks.acts import ACTS, Visit
from benchmarks.filling import fill
from benchmarks.worlds import World
from bot.app import open_services, system_random_source
from bot.demo.town import STARTS, Town, settings_for

TICK = 0.001
"""Seconds that the ticker sleeps between two looks at the clock."""
WARM_UP = 2
"""Conversations before the first that counts: a program imports its parts once."""
BETWEEN_LOOKS = 0.25
"""Seconds between two young people who open their inbox while the sweep runs."""
LIVING = 0.1
"""Conversations that have not expired, for each one that has: the sweep must step over them."""


@dataclass
class Pause:
    """The longest that a task waited for its turn, in seconds; a tick itself is part of it.

    `busy` is the most processor time that the loop's thread used in such a wait. Where `longest` is
    far above it, the machine was busy with something else.
    """

    longest: float = 0.0
    busy: float = 0.0


@dataclass(frozen=True, slots=True)
class Sweep:
    """Seconds, except `rows`. `act` is the slowest opening of an inbox while the sweep ran."""

    rows: int
    seconds: float
    pause: Pause
    act: float


@dataclass(frozen=True, slots=True)
class Pauses:
    idle: Pause
    acts: dict[str, Pause]
    bare: dict[str, Pause]
    sweep: Sweep


def measure(*, visits: int, rows: int) -> Pauses:
    with tempfile.TemporaryDirectory() as folder:
        with worlds.bare(Path(folder, "bare")) as theirs:
            bare = _of_acts(theirs, visits)
        with worlds.bankje(Path(folder, "bankje")) as ours:
            idle = ours.run(_idle())
            acts = _of_acts(ours, visits)
        swept = _of_sweep(Path(folder, "sweep"), rows)
    return Pauses(idle, acts, bare, swept)


@asynccontextmanager
async def ticking(longest: Pause) -> AsyncIterator[None]:
    """Look at the clock on every turn of the loop, and keep the longest time between two looks."""
    ticker = asyncio.create_task(_tick(longest))
    await asyncio.sleep(TICK * 3)
    try:
        yield
    finally:
        ticker.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await ticker


async def _tick(longest: Pause) -> None:
    seen, busy = time.perf_counter(), time.thread_time()
    try:
        while True:
            await asyncio.sleep(TICK)
            now, used = time.perf_counter(), time.thread_time()
            longest.longest = max(longest.longest, now - seen)
            longest.busy = max(longest.busy, used - busy)
            seen, busy = now, used
    finally:
        longest.longest = max(longest.longest, time.perf_counter() - seen)


async def _idle() -> Pause:
    pause = Pause()
    async with ticking(pause):
        await asyncio.sleep(2)
    return pause


def _of_acts(world: World, visits: int) -> dict[str, Pause]:
    warming, pauses = {act: Pause() for act in ACTS}, {act: Pause() for act in ACTS}
    for number in range(WARM_UP):
        _one_visit(world, f"warm-{number}", warming)
    with no_old_garbage():
        for number in range(visits):
            _one_visit(world, f"pause-{number}", pauses)
    return pauses


def _one_visit(world: World, name: str, pauses: dict[str, Pause]) -> None:
    visit = world.newcomer(name)
    for act, pause in pauses.items():
        world.run(_of_act(visit, act, pause))


@contextmanager
def no_old_garbage() -> Iterator[None]:
    """Let Python's full collections pass over what exists already.

    The simulated Discord remembers everything that ever happened, and nothing of it is Bankje's.
    What a full collection costs in a fresh process, `benchmarks.fresh` measures by itself.
    """
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


async def _of_act(visit: Visit, act: str, pause: Pause) -> None:
    ready = await ACTS[act](visit)
    async with ticking(pause):
        await ready()


def _of_sweep(folder: Path, rows: int) -> Sweep:
    # Filled before the bot starts: its own sweep comes a minute after that, and must find nothing.
    asyncio.run(_fill(folder, rows))
    with worlds.bankje(folder) as world:
        visit = world.newcomer("reader")
        world.run(_do(visit, "open"))
        look = world.run(ACTS["inbox"](visit))
        with no_old_garbage():
            return world.run(_sweep(world.town, rows, look))


async def _fill(folder: Path, rows: int) -> None:
    expired, living, every = timedelta(days=-1), timedelta(days=3), round(1 / LIVING) + 1
    services = await open_services(settings_for(folder), lambda: STARTS, system_random_source())
    many = rows + round(rows * LIVING)
    await fill(services, many, until=lambda number: expired if number % every else living)
    await services.store.close()


async def _do(visit: Visit, act: str) -> None:
    await (await ACTS[act](visit))()


async def _sweep(town: Town, rows: int, look: Callable[[], Awaitable[None]]) -> Sweep:
    pause, slowest = Pause(), 0.0
    async with ticking(pause):
        began = time.perf_counter()
        sweeping = asyncio.create_task(town.bot.sweeper.run(town.now))
        while not sweeping.done():
            asked = time.perf_counter()
            await look()
            slowest = max(slowest, time.perf_counter() - asked)
            await asyncio.sleep(BETWEEN_LOOKS)
        await sweeping
        seconds = time.perf_counter() - began
    return Sweep(rows, seconds, pause, slowest)
