"""Planning a fault at one request of an act, and cutting the bot's power there."""

from __future__ import annotations

import asyncio

from tests.wire.acts import Act
from tests.wire.faults import Fault
from tests.wire.interactions import Interaction
from tests.wire.scenes import Scene
from tests.wire.wire import Wire

MINUTE = 1.0
"""Seconds that a minute of the bot lasts."""
TWO_MINUTES = 2.2
SOON = 8.0
HELD, DONE = "hold", "done"
ROOMY_TOO = {"webhook": (50, 1.0), "GET": (50, 1.0)}


def planned(wire: Wire, act: Act, number: int, how: str) -> Fault:
    """A fault at one of an act's requests: of several that look alike, at the right one."""
    call = act.calls[number]
    method, _, template = call.partition(" ")
    before = act.calls[:number].count(call)
    return wire.discord.faults.add(method, f"^{template}$", how, after=before)


async def cut(wire: Wire, act: Act, number: int, how: str) -> tuple[Scene, Interaction | None]:
    """Kill the bot at a request, before its effect or after it; start it, let two minutes pass."""
    scene = await act.prepare(wire)
    fault = planned(wire, act, number, how)
    doing = asyncio.create_task(act.perform(scene, 0))
    await asyncio.wait_for(fault.reached.wait(), SOON)
    await asyncio.sleep(0.05)  # what is done is done
    await wire.process.kill()
    said = await doing
    wire.discord.faults.clear()
    if how == DONE:
        fault.released.set()
    await wire.restart_after_end()
    await asyncio.sleep(TWO_MINUTES)
    return scene, said
