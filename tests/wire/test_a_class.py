"""A class asks at once: all arrive in time, none is told otherwise, the phone rings little (C14).

Discord takes some five posts in five seconds a channel. The quick one of these has windows that are
five times shorter; the long ones have Discord's usual ones.
"""

from __future__ import annotations

import asyncio
import os
import signal
import time
from dataclasses import dataclass, field
from functools import partial
from statistics import median

import pytest

from tests.wire.buckets import Window
from tests.wire.conftest import Open
from tests.wire.interactions import Interaction
from tests.wire.pupils import standing, words_of
from tests.wire.sentences import ARRIVED, BROKEN, NOT_ARRIVED, NOT_KEPT
from tests.wire.shapes import SILENT, Json
from tests.wire.waiting import LOOK, until
from tests.wire.wire import Wire

pytestmark = pytest.mark.slow
SHORTER: dict[str, Window] = {"POST messages": (5, 1), "PATCH message": (5, 1)}
BETWEEN = 0.5
"""Seconds between two who press *Nu hulp nodig* meanwhile."""
AT_ONCE = 0.05
"""Seconds in which the crisis card is there, half of the times that it is asked."""
JUST_BEFORE, BUSY = 1.7, 1.4
"""Seconds after which, and for which, the machine has no time for the bot."""
FEW = 10
"""Rings that a worker on shift hears of a whole class, at most."""


@dataclass(repr=False)
class Class:
    """Young people who send their first question in the same moment, and what became of each."""

    wire: Wire
    acts: list[Interaction] = field(default_factory=list)
    stood: dict[str, float] = field(default_factory=dict)
    """After how many seconds the words of each stood with the team."""
    crisis: list[float] = field(default_factory=list)
    """Seconds in which the crisis card was there meanwhile."""

    async def asks(self, count: int, seconds: float) -> None:
        """Let them all send, and look for `seconds` at most until all were thanked."""
        young = [self.wire.town.person(f"Leerling {n}") for n in range(count)]
        forms = [await self.wire.town.form(each) for each in young]
        began = time.monotonic()
        self.acts = list(await asyncio.gather(*map(self._send, range(count), young, forms)))
        pressing = asyncio.create_task(self._press())
        try:
            while time.monotonic() < began + seconds and not self.is_over:
                self._look(time.monotonic() - began)
                await asyncio.sleep(LOOK * 5)
        finally:
            pressing.cancel()
        self._look(time.monotonic() - began)

    async def _send(self, number: int, who: Json, form: Interaction) -> Interaction:
        words = {"words": words_of(number)}
        return await self.wire.town.people.submit(who, form, words, wait=0)

    async def _press(self) -> None:
        sam = self.wire.town.person("Sam")
        while True:
            card = await self.wire.town.crisis(sam)
            assert card.ack_seconds is not None, "nobody answered who needs help now"
            self.crisis.append(card.ack_seconds)
            await asyncio.sleep(BETWEEN)

    def _look(self, passed: float) -> None:
        for number in standing(self.wire.town, len(self.acts)):
            self.stood.setdefault(words_of(number), passed)

    @property
    def arrived(self) -> int:
        return sum(ARRIVED in each.text for each in self.acts)

    @property
    def is_over(self) -> bool:
        return self.arrived + len(self.told_otherwise) >= len(self.acts)

    @property
    def told_otherwise(self) -> list[str]:
        untrue = (NOT_ARRIVED, NOT_KEPT, BROKEN)
        return [each.text for each in self.acts if any(words in each.text for words in untrue)]

    @property
    def rang(self) -> int:
        """Posts in the team channel that rang for somebody, those that went again too."""
        posts = self.wire.discord.calls("POST", "/channels/:text/messages$")
        stood = [each.body for each in posts if each.status == 200]
        loud = [each for each in stood if not (each.get("flags") or 0) & SILENT]
        return sum(bool((each.get("allowed_mentions") or {}).get("users")) for each in loud)

    def is_well(self, count: int, *, last: float) -> None:
        assert self.told_otherwise == []
        assert self.arrived == count
        assert len(self.stood) == count
        assert min(self.stood.values()) <= 3
        assert max(self.stood.values()) <= last
        assert self.rang == len(self.wire.town.rings), "somebody was rung for what went again"
        assert 1 <= self.rang <= FEW
        assert median(self.crisis) <= AT_ONCE * waiting_for_a_turn(), self.crisis


def waiting_for_a_turn() -> float:
    """How many times as long everything takes here as on a machine that is not shared."""
    return max(os.getloadavg()[0] / (os.cpu_count() or 1), 1.0)


async def test_a_class_of_thirty_all_arrives_and_the_crisis_card_does_not_wait_for_it(
    open_wire: Open,
) -> None:
    asking = Class(await open_wire(windows=SHORTER))

    await asking.asks(30, seconds=25)

    asking.is_well(30, last=20)


async def test_a_class_is_thanked_also_when_the_machine_is_busy_while_it_asks(
    open_wire: Open,
) -> None:
    asking = Class(await open_wire(windows=SHORTER))

    busy = asyncio.create_task(is_busy(asking.wire))
    await asking.asks(30, seconds=25)
    await busy

    assert [each.rejected for each in asking.acts if each.rejected] == []
    assert asking.told_otherwise == []
    assert asking.arrived == len(asking.stood) == 30


async def is_busy(wire: Wire) -> None:
    """Just before the bot must tell Discord that it takes longer, it gets no turn."""
    began = time.time()
    cards = partial(wire.discord.calls, "POST", "/channels/:text/messages$", since=began)
    await until(cards, "a card", 30)
    await asyncio.sleep(JUST_BEFORE)
    wire.process.signal(signal.SIGSTOP)
    await asyncio.sleep(BUSY)
    wire.process.signal(signal.SIGCONT)


@pytest.mark.long
@pytest.mark.parametrize(("count", "last"), [(30, 60.0), (60, 150.0)])
async def test_under_discords_usual_limits_a_whole_class_arrives(
    open_wire: Open, count: int, last: float
) -> None:
    asking = Class(await open_wire())

    await asking.asks(count, seconds=last + 10)

    asking.is_well(count, last=last)
