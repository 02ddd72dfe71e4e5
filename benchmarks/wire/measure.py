"""What is measured over the wire. Both bots take turns, so that they meet the same machine."""

from __future__ import annotations

import asyncio
import time
from collections import defaultdict
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from statistics import median, quantiles

from benchmarks.wire.bots import (
    BANKJE,
    BARE,
    MEBIBYTE,
    Kind,
    hurried,
    importing_discord,
    opened,
    processor_time,
    start,
)
from benchmarks.wire.visit import CONVERSATION, TO_WIPE, WHOLE, Done, Visit, routes
from tests.wire.wire import Wire

WARM_UP = 3
"""Conversations before the first that counts."""
A_FEW = 5
"""Conversations before memory is read."""
AT_REST = 3.0
"""Seconds without anything to do before that."""
SETTLING = 6
"""Minutes after the start in which everyone of the team is looked at once."""
SHORT_MINUTE = 1.0
"""Seconds that a minute lasts where only calls are counted."""


@dataclass(frozen=True, slots=True)
class Spread:
    """Of seconds."""

    seconds: tuple[float, ...]

    @property
    def p50(self) -> float:
        return median(self.seconds)

    @property
    def p95(self) -> float:
        return quantiles(self.seconds, n=20, method="inclusive")[-1]


@dataclass(frozen=True, slots=True)
class Speed:
    """One bot's conversations."""

    acknowledged: dict[str, Spread]
    once: dict[str, Done]
    """The last time that each act was done."""
    conversation: Spread
    """Processor time."""


@dataclass(frozen=True, slots=True)
class Rest:
    """MiB, after a few conversations: resident, and what no other process shares."""

    resident: float
    own: float


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds from its start to ready: on the clock, and of the processor."""

    clock: float
    processor: float


async def speed(repetitions: int) -> dict[str, Speed]:
    async with AsyncExitStack() as stack:
        wires = []
        for kind in (BANKJE, BARE):
            wires.append((kind, await stack.enter_async_context(opened(kind))))
            await start(*wires[-1])
        done: dict[str, list[tuple[float, list[Done]]]] = defaultdict(list)
        for number in range(WARM_UP + repetitions):
            # Who goes first changes each time: neither always meets a warm or a cold machine.
            for kind, wire in wires[:: 1 if number % 2 else -1]:
                done[kind.name].append(await _conversation(kind, wire, f"young-{number}"))
        return {name: _speed(rounds[WARM_UP:]) for name, rounds in done.items()}


async def _conversation(kind: Kind, wire: Wire, name: str) -> tuple[float, list[Done]]:
    """Give its processor time, and each act; wiping is measured beside the conversation."""
    visit = Visit(kind, wire, name)
    before = processor_time(wire.process)
    acts = [await visit.do(act, press) for act, press in CONVERSATION.items()]
    spent = processor_time(wire.process) - before
    if kind is BANKJE:
        acts += [await visit.do(act, press) for act, press in TO_WIPE.items()]
    return spent, acts


def _speed(rounds: Sequence[tuple[float, list[Done]]]) -> Speed:
    taken: dict[str, list[float]] = defaultdict(list)
    for _, acts in rounds:
        for each in acts:
            taken[each.act].append(each.seconds)
    return Speed(
        {act: Spread(tuple(seconds)) for act, seconds in taken.items()},
        {each.act: each for each in rounds[-1][1]},
        Spread(tuple(spent for spent, _ in rounds)),
    )


async def rest(kind: Kind) -> Rest:
    async with opened(kind) as wire:
        await start(kind, wire)
        for number in range(A_FEW):
            await _conversation(kind, wire, f"young-{number}")
        await asyncio.sleep(AT_REST)
        found = wire.process.psutil.memory_full_info()
        return Rest(found.rss / MEBIBYTE, found.uss / MEBIBYTE)


async def starts(repetitions: int) -> tuple[float, dict[str, Start]]:
    """What importing discord.py alone takes, and each bot's start; medians, taken in turns."""
    alone: list[float] = []
    begun: dict[str, list[Start]] = defaultdict(list)
    for _ in range(repetitions):
        alone.append(importing_discord())
        for kind in (BANKJE, BARE):
            begun[kind.name].append(await _start(kind))
    medians = {
        name: Start(median(e.clock for e in each), median(e.processor for e in each))
        for name, each in begun.items()
    }
    return median(alone), medians


async def _start(kind: Kind) -> Start:
    async with opened(kind) as wire:
        town, process = wire.town, wire.process
        await wire.start(BARE_SQUARE=town.square["id"], BARE_TEAM=town.team["id"])
        used = processor_time(process)
        return Start(time.perf_counter() - process.started, used)


@dataclass(frozen=True, slots=True)
class Asked:
    """What an act of a whole conversation asks of Discord: at once, and in the minute after it."""

    at_once: tuple[str, ...]
    afterwards: tuple[str, ...]


async def whole(minute: float = SHORT_MINUTE) -> dict[str, Asked]:
    """A whole conversation with all its presses, a minute between each two of them."""
    async with hurried(minute) as wire:
        await start(BANKJE, wire)
        await asyncio.sleep(SETTLING * minute)
        visit, log, found = Visit(BANKJE, wire, "young"), wire.discord.log, {}
        for act, press in WHOLE.items():
            done = await visit.do(act, press)
            begun = len(log)
            await asyncio.sleep(2 * minute)
            found[act] = Asked(done.calls, routes(log[begun:]))
        return found
