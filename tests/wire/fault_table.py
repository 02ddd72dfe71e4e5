"""Plays each act at each of its requests with each fault; writes what was said and what is so.

    python -m tests.wire.fault_table > docs/fault-table.md

Ends with 1 if any cell is wrong: something was said that is not so, or something is not whole.
Takes some fifteen minutes; names of acts given as arguments limit it.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Collection, Iterator, Sequence

from tests.wire.acts import Act
from tests.wire.cells import FAULTS, KILLS, Cell, every, played, where
from tests.wire.conftest import ROOMY
from tests.wire.cutting import MINUTE, ROOMY_TOO
from tests.wire.wire import Wire

AT_ONCE = 3
"""Towns that play beside each other."""
HEAD = """# What people are told when something breaks

This table is generated (`python -m tests.wire.fault_table > docs/fault-table.md`): the bot runs as
a process of its own on a strict Discord, each act is played as people play it, and at each of its
requests each fault happens once. What was said is what was shown to who acted; what stands is read
from that Discord two minutes of the bot later, with the inbox of the young person and the thread
of the team. *So* is computed: nothing was called done that is not, nothing was called failed that
stands, nothing is there twice, both sides see the same, a notice that was due came once and a
later answer is announced too. Where nobody was told anything, Discord itself shows that no answer
came; there the same form was handed in again, or the same button pressed again, without harm.
"""


async def table(names: Collection[str] = ()) -> list[Cell]:
    """Every cell, in the order of the acts and their requests."""
    wanted = [each for each in every() if not names or each[0].name in names]
    found: dict[int, Cell] = {}
    waiting = iter(enumerate(wanted))
    await asyncio.gather(*(_town(waiting, found) for _ in range(AT_ONCE)))
    return [found[number] for number in sorted(found)]


async def _town(
    waiting: Iterator[tuple[int, tuple[Act, int, str]]], found: dict[int, Cell]
) -> None:
    async with Wire(windows=ROOMY | ROOMY_TOO, minute=MINUTE, warm=True) as wire:
        for number, (act, call, fault) in waiting:
            found[number] = await _one(wire, act, call, fault)


async def _one(wire: Wire, act: Act, call: int, fault: str) -> Cell:
    try:
        return await played(wire, act, call, fault)
    except (AssertionError, TimeoutError, StopIteration) as error:
        wire.discord.faults.clear()
        if not wire.process.is_running:
            await wire.restart_after_end()
        return Cell(act, call, fault, "", "", (f"could not be played: {error}"[:200],))


def written(cells: Sequence[Cell]) -> Iterator[str]:
    yield HEAD
    wrong = sum(bool(each.untrue) for each in cells)
    yield f"{len(cells)} cells, {wrong} wrong.\n"
    for act in dict.fromkeys(each.act for each in cells):
        yield f"## {act.title[0].upper()}{act.title[1:]}\n"
        who = "worker" if act.by_worker else "young person"
        yield f"| at | what happens | the {who} reads | what stands | so |"
        yield "|---|---|---|---|---|"
        yield from (_row(each) for each in cells if each.act is act)
        yield ""


def _row(cell: Cell) -> str:
    silent = "nothing: the bot is not there" if cell.fault in KILLS else "nothing"
    said = f"“{cell.said}”" if cell.said else silent
    so = "; ".join(cell.untrue) or "yes"
    at = where(cell.act, cell.number)
    return f"| {at} | {FAULTS[cell.fault]} | {said} | {cell.stands} | {so} |"


def main() -> int:
    cells = asyncio.run(table(sys.argv[1:]))
    sys.stdout.write("\n".join(written(cells)).rstrip() + "\n")
    return int(any(each.untrue for each in cells))


if __name__ == "__main__":
    sys.exit(main())
