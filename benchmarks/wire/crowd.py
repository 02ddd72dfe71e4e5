"""A class asks at once, under Discord's usual limits of five posts in five seconds a channel."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass

from benchmarks.wire.bots import Kind, opened, start
from benchmarks.wire.visit import Visit
from tests.wire.interactions import Interaction
from tests.wire.pupils import standing, words_of

THANKED = "is binnen"
LOOK = 0.1
UNKNOWN = 10062
"""Discord's code for an interaction that nobody acknowledged within three seconds."""
PATIENCE = 90.0
"""Seconds until whoever has not arrived is counted as not arrived."""


@dataclass(frozen=True, slots=True)
class Crowd:
    """How many stood with the team and were thanked; when the first and the last stood, seconds."""

    asked: int
    arrived: int
    thanked: int
    first: float
    last: float
    rings: int
    """Cards that ring for somebody."""
    unheard: int
    """Whom Discord let nobody answer any more, three seconds after they sent: they send it again,
    and are thanked then. A busy machine makes these, and no queue of Discord's."""


async def crowd(kind: Kind, count: int) -> Crowd:
    async with opened(kind, windows={}) as wire:
        await start(kind, wire)
        visits = [Visit(kind, wire, f"Leerling {number}") for number in range(count)]
        for each in visits:
            await each.start()
            await each.agree()
        began = time.monotonic()
        acts = [await each.send(words_of(number)) for number, each in enumerate(visits)]
        stood: dict[int, float] = {}
        while time.monotonic() < began + PATIENCE and not _is_over(acts, stood):
            await asyncio.sleep(LOOK)
            for number in standing(wire.town, count):
                stood.setdefault(number, time.monotonic() - began)
        wire.discord.violations.clear()  # what is measured here is another thing
        times = stood.values() or [0.0]
        thanked = sum(THANKED in each.text for each in acts)
        rings = len(wire.town.rings)
        unheard = sum(UNKNOWN in each.rejected and not each.acks for each in acts)
        return Crowd(count, len(stood), thanked, min(times), max(times), rings, unheard)


def _is_over(acts: list[Interaction], stood: dict[int, float]) -> bool:
    return len(stood) == len(acts) and all(THANKED in each.text for each in acts)
