"""What the same work costs the bot with three open conversations on a server, and with hundreds.

Two of the same bot as processes of their own, which take turns. Only how many conversations stand
open differs. What is timed: a conversation, and minutes in which nothing happens.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass
from statistics import median

from benchmarks.wire.bots import BANKJE, hurried, processor_time, start
from benchmarks.wire.visit import CONVERSATION, TO_WIPE, Press, Visit
from tests.wire.wire import Wire

FEW = 3
MINUTE = 1.0
"""Seconds that a minute lasts."""
SETTLING, CALM = 6, 4
"""Minutes until all that was opened is drawn and the team was looked at; and of calm."""
WARM_UP = 2
"""Conversations before the first that counts."""


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds of processor time, medians: a conversation and the minute after it; a calm minute."""

    conversation: float
    calm_minute: float


@dataclass(frozen=True, slots=True)
class ManyOpen:
    few: Spent
    many: Spent
    count: int

    @property
    def ratio(self) -> float:
        """How many times as much a conversation with its minute costs."""
        return self.many.conversation / self.few.conversation


async def many_open(conversations: int, count: int) -> ManyOpen:
    async with AsyncExitStack() as stack:
        wires = []
        for number in (FEW, count):
            wires.append(await stack.enter_async_context(hurried(MINUTE)))
            await _filled(wires[-1], number)
        await asyncio.sleep(SETTLING * MINUTE)
        spent: list[list[float]] = [[], []]
        for number in range(WARM_UP + conversations):
            for which in (number % 2, 1 - number % 2):
                spent[which].append(await _held(wires[which], f"young-{number}"))
        calm = [await _calm(each) for each in wires]
    few, many = (Spent(median(s[WARM_UP:]), c) for s, c in zip(spent, calm, strict=True))
    return ManyOpen(few, many, count)


async def _filled(wire: Wire, number: int) -> None:
    """So many have asked, and wait."""
    await start(BANKJE, wire)
    for each in range(number):
        await wire.town.ask(wire.town.person(f"Wacht {each}"), wire.town.words())


async def _held(wire: Wire, name: str) -> float:
    """One conversation and the minute after it; then it goes, and as many stand open as before."""
    visit = Visit(BANKJE, wire, name)
    before = processor_time(wire.process)
    await _done(visit, CONVERSATION)
    await asyncio.sleep(MINUTE)
    spent = processor_time(wire.process) - before
    await _done(visit, TO_WIPE)
    await asyncio.sleep(MINUTE)
    return spent


async def _done(visit: Visit, acts: Mapping[str, Press]) -> None:
    for act, press in acts.items():
        await visit.do(act, press)


async def _calm(wire: Wire) -> float:
    before = processor_time(wire.process)
    await asyncio.sleep(CALM * MINUTE)
    return (processor_time(wire.process) - before) / CALM
