"""`python -m benchmarks --wire`: measure over the wire and print what docs/benchmarks.md takes."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from benchmarks.wire import report
from benchmarks.wire.bots import BANKJE, BARE
from benchmarks.wire.crowd import crowd
from benchmarks.wire.many_open import many_open
from benchmarks.wire.measure import rest, speed, starts, whole

BOTH = (BANKJE, BARE)


@dataclass(frozen=True, slots=True)
class Effort:
    """How often, how large a class, and how many conversations stand open."""

    conversations: int
    starts: int
    pupils: int
    open: int


FULL = Effort(conversations=60, starts=7, pupils=30, open=300)
SMOKE = Effort(conversations=3, starts=1, pupils=5, open=12)


def run(effort: Effort) -> list[str]:
    """Print the tables; give what is over budget."""
    found = asyncio.run(_measured(effort))
    print(report.tables(found))
    return [*report.too_much(found)]


async def _measured(effort: Effort) -> report.Measured:
    alone, begun = await starts(effort.starts)
    return report.Measured(
        speed=await speed(effort.conversations),
        whole=await whole(),
        rest={kind.name: await rest(kind) for kind in BOTH},
        alone=alone,
        starts=begun,
        crowds={kind.name: await crowd(kind, effort.pupils) for kind in BOTH},
        many=await many_open(max(effort.conversations // 3, 2), effort.open),
    )
