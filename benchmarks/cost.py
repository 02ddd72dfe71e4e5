"""What each act costs: calls to Discord, and processor time beside the bare bot's."""

from __future__ import annotations

import gc
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

from benchmarks import worlds
from benchmarks.acts import ACTS, Visit, payload, routes
from benchmarks.worlds import World

WARM_UP = 3
"""Conversations before the first that counts: imports, caches and the just-seen code."""
REST = 0.06
"""Seconds of rest before every act that is timed, as between the clicks of two people. The
simulator waits 50 ms where a bot has nothing to do and not at all where work is waiting. Without
this one bot begins with a warm processor and the other with a cold one, which costs half more."""


class UnfairError(Exception):
    """The bare bot does not make the same calls, so the comparison says nothing."""


@dataclass(frozen=True, slots=True)
class Calls:
    """What an act asks of Discord: at once, and in the minute after it."""

    at_once: tuple[str, ...]
    afterwards: tuple[str, ...]
    payload: int
    bare_payload: int


@dataclass(frozen=True, slots=True)
class Spread:
    """Seconds of processor time, of all threads."""

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        return median(self.seconds)

    @property
    def p90(self) -> float:
        return quantiles(self.seconds, n=10, method="inclusive")[-1]


@dataclass(frozen=True, slots=True)
class Cost:
    calls: Calls
    bankje: Spread
    bare: Spread

    @property
    def ratio(self) -> float:
        return self.bankje.median / self.bare.median


@contextmanager
def both() -> Iterator[tuple[World, World]]:
    """Bankje's world and the bare bot's, side by side in this process."""
    with (
        tempfile.TemporaryDirectory() as folder,
        worlds.bankje(Path(folder, "bankje")) as ours,
        worlds.bare(Path(folder, "bare")) as theirs,
    ):
        yield ours, theirs


def measure(repetitions: int) -> dict[str, Cost]:
    with both() as pair:
        calls = count(*pair)
        for number in range(WARM_UP):
            _one_round(pair, f"warm-{number}")
        gc.collect()
        gc.freeze()
        spent: dict[tuple[str, int], list[float]] = defaultdict(list)
        for number in range(repetitions):
            gc.collect()
            # Who goes first changes each time: neither always meets a warm or a cold machine.
            for key, seconds in _one_round(pair, f"young-{number}", first=number % 2).items():
                spent[key].append(seconds)
        gc.unfreeze()
    return {
        act: Cost(calls[act], Spread(tuple(spent[act, 0])), Spread(tuple(spent[act, 1])))
        for act in ACTS
    }


def _one_round(pair: Sequence[World], name: str, *, first: int = 0) -> dict[tuple[str, int], float]:
    """One conversation in each world, act by act in turns."""
    visits = [world.newcomer(name) for world in pair]
    order = (first, 1 - first)
    return {(act, n): _processor_time(pair[n], visits[n], act) for act in ACTS for n in order}


def _processor_time(world: World, visit: Visit, act: str) -> float:
    async def timed() -> float:
        ready = await ACTS[act](visit)
        time.sleep(REST)  # noqa: ASYNC251 - nothing else may run meanwhile
        before = time.process_time()
        await ready()
        return time.process_time() - before

    return world.run(timed())


def count(ours: World, theirs: World) -> dict[str, Calls]:
    """Count the calls of one conversation; raise `UnfairError` when the bare bot's are others."""
    mine, bare = ours.newcomer("count"), theirs.newcomer("count")
    return {act: _calls(act, (ours, mine), (theirs, bare)) for act in ACTS}


def _calls(act: str, ours: tuple[World, Visit], theirs: tuple[World, Visit]) -> Calls:
    at_once, size = _at_once(*ours, act)
    expected, bare_size = _at_once(*theirs, act)
    if at_once != expected:
        raise UnfairError(f"{act}: Bankje {at_once}, bare bot {expected}")
    town = ours[0].town
    before = len(town.calls)
    ours[0].run(town.minute())
    return Calls(at_once, routes(town.calls[before:]), size, bare_size)


def _at_once(world: World, visit: Visit, act: str) -> tuple[tuple[str, ...], int]:
    async def counted() -> tuple[tuple[str, ...], int]:
        ready = await ACTS[act](visit)
        before = len(world.town.calls)
        await ready()
        made = world.town.calls[before:]
        return routes(made), payload(made)

    return world.run(counted())
