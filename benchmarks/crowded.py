"""What the same work costs with three open conversations on a server, and with three hundred.

Two towns side by side in this process, as in `cost`: only how many conversations stand open in them
differs. What is timed is one conversation, act by act, and the minute of background work after it.
"""

from __future__ import annotations

import gc
import tempfile
import time
from collections import defaultdict
from collections.abc import Coroutine, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.acts import ACTS, Visit
from benchmarks.worlds import World, bankje
from bot.demo.reading import labels, press

FEW = 3
MINUTE = "the minute after it"
A_CALM_MINUTE = "a minute in which nothing happens"
TIMED = (*ACTS, MINUTE, A_CALM_MINUTE)


@dataclass(frozen=True, slots=True)
class Crowded:
    """Seconds of processor time, medians, with few open conversations and with `many`."""

    many: int
    few: Mapping[str, float]
    crowd: Mapping[str, float]

    def ratio(self, what: str) -> float:
        return self.crowd[what] / self.few[what]

    @property
    def in_all(self) -> float:
        """A conversation and the minute after it."""
        counted = [each for each in TIMED if each != A_CALM_MINUTE]
        return sum(self.crowd[e] for e in counted) / sum(self.few[e] for e in counted)


def measure(repetitions: int, many: int) -> Crowded:
    with ExitStack() as stack:
        towns = [_town(stack, number) for number in (FEW, many)]
        gc.collect()
        gc.freeze()
        spent: dict[tuple[str, int], list[float]] = defaultdict(list)
        for number in range(repetitions):
            gc.collect()
            order = (number % 2, 1 - number % 2)
            for which in order:
                for what, seconds in _round(towns[which], f"young-{number}").items():
                    spent[what, which].append(seconds)
        gc.unfreeze()
    few, crowd = ({each: median(spent[each, n]) for each in TIMED} for n in (0, 1))
    return Crowded(many, few, crowd)


def _town(stack: ExitStack, conversations: int) -> World:
    folder = stack.enter_context(tempfile.TemporaryDirectory())
    world = stack.enter_context(bankje(Path(folder)))
    for number in range(conversations):
        _act(world, world.newcomer(f"waits-{number}"), "open")
    world.run(world.town.minute())
    world.run(world.town.minute())
    return world


def _round(world: World, name: str) -> Mapping[str, float]:
    """One conversation, held and closed again, so that as many stand open as before."""
    visit = world.newcomer(name)
    spent = {act: _act(world, visit, act) for act in ACTS}
    spent[MINUTE] = _timed(world, world.town.minute())
    world.run(_close(world))
    world.run(world.town.minute())
    spent[A_CALM_MINUTE] = _timed(world, world.town.minute())
    return spent


def _act(world: World, visit: Visit, act: str) -> float:
    async def timed() -> float:
        ready = await ACTS[act](visit)
        before = time.process_time()
        await ready()
        return time.process_time() - before

    return world.run(timed())


def _timed(world: World, work: Coroutine[Any, Any, None]) -> float:
    before = time.process_time()
    world.run(work)
    return time.process_time() - before


async def _close(world: World) -> None:
    town = world.town
    words: Sequence[Any] = town.thread().history()
    first = next(each for each in words if "Afronden" in labels(each))
    await press(town["Yasmine"], first, "Afronden")
