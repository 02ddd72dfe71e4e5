"""Several towns in one process: what they take at rest, how soon they are there, how soon they end.

Each is set up, with its panel and a worker on shift, on a strict Discord of its own. Those run in
the process that measures, and are not in the numbers.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from benchmarks.budgets import TOWNS
from benchmarks.wire.bots import MEBIBYTE, processor_time
from tests.wire.several import Several

SETTLING = 45.0
"""Seconds after the last town was there; by then all that was drawn is drawn."""
IDLE = 120.0
"""Seconds over which the processor time at rest is counted."""
READY = 300.0
"""Seconds until whatever is not there is not there."""
PERCENT = 100.0


@dataclass(frozen=True, slots=True)
class Together:
    """Seconds, MiB, and numbers. `processor`: of the start. `idle`: percent of one core."""

    towns: int
    ready: float
    processor: float
    resident: float
    own: float
    handles: int
    threads: int
    idle: float
    stop: float


def run(counts: Sequence[int]) -> list[str]:
    """Print the table; give what is over budget."""
    found = [asyncio.run(_measured(number)) for number in counts]
    print(table(found))
    return [*too_much(found)]


async def _measured(number: int) -> Together:
    names = [f"stad-{each}" for each in range(number)]
    async with Several(*names, minute=None, WIRE_MOST=str(number), WIRE_MEASURED="1") as several:
        for each in names:
            several[each].lay()
        await _started(several)
        for each in names:
            await several[each].town.set_up()
        # What is measured began on stores that were there, as every start but the first does.
        await _ended(several)
        for each in names:
            await several[each].gone()
        began = time.perf_counter()
        await _started(several)
        ready, processor = time.perf_counter() - began, processor_time(several.process)
        await asyncio.sleep(SETTLING)
        before = processor_time(several.process)
        await asyncio.sleep(IDLE)
        idle = (processor_time(several.process) - before) / IDLE * PERCENT
        process = several.process.psutil
        memory, handles, threads = (
            process.memory_full_info(),
            process.num_fds(),
            process.num_threads(),
        )
        stop = await _ended(several)
        resident, own = memory.rss / MEBIBYTE, memory.uss / MEBIBYTE
        return Together(number, ready, processor, resident, own, handles, threads, idle, stop)


async def _started(several: Several) -> None:
    await several.process.start()
    for each in several.towns.values():
        await each.there(READY)


async def _ended(several: Several) -> float:
    began = time.perf_counter()
    several.process.signal()
    await several.process.ended(READY)
    return time.perf_counter() - began


def table(found: Iterable[Together]) -> str:
    """As Markdown for docs/benchmarks.md."""
    head = [*("towns", "all there (s)", "of it processor (s)", "resident (MiB)", "its own (MiB)")]
    head += ("file handles", "threads", "processor at rest (% of a core)", "all ended (s)")
    rows = [
        (
            str(each.towns),
            *(f"{number:.1f}" for number in (each.ready, each.processor)),
            *(f"{number:.0f}" for number in (each.resident, each.own)),
            str(each.handles),
            str(each.threads),
            f"{each.idle:.2f}",
            f"{each.stop:.1f}",
        )
        for each in found
    ]
    lines = [head, ["--:"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(each)} |" for each in lines)


def too_much(found: Iterable[Together]) -> Iterable[str]:
    """What is over its budget, of fifty towns or fewer."""
    for each in found:
        if each.towns > TOWNS.towns:
            continue
        if each.resident > TOWNS.memory:
            yield f"{each.towns} towns: {each.resident:.0f} MiB, budget {TOWNS.memory:.0f}"
        if each.idle > TOWNS.idle:
            yield f"{each.towns} towns: {each.idle:.2f} % at rest, budget {TOWNS.idle:.0f}"
        if each.ready > TOWNS.ready:
            yield f"{each.towns} towns: there in {each.ready:.0f} s, budget {TOWNS.ready:.0f}"
        if each.stop > TOWNS.stop:
            yield f"{each.towns} towns: ended in {each.stop:.1f} s, budget {TOWNS.stop:.0f}"
