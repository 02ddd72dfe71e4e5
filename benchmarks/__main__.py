"""`python -m benchmarks`: measure, print, and exit with 1 when a budget is broken."""

from __future__ import annotations

import argparse
import logging
import platform
import sys
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import structlog
from rich.console import Console

from benchmarks import cost, fresh, hours, lines, pauses, report, updating, watching
from benchmarks.wire import run as wire
from benchmarks.wire import towns as together

LIBRARIES = ("discord.py", "simcord", "aiosqlite", "sqlcipher3", "aiosql", "fluent.syntax")


@dataclass(frozen=True, slots=True)
class Effort:
    """How often and how much."""

    repetitions: int
    visits: int
    expired: int
    starts: int
    some: int
    many: int
    moments: int


FULL = Effort(
    repetitions=200,
    visits=50,
    expired=100_000,
    starts=5,
    some=100,
    many=10_000,
    moments=200,
)
SMOKE = Effort(repetitions=5, visits=3, expired=2_000, starts=1, some=5, many=200, moments=5)


def main() -> int:
    options = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    options.add_argument(
        "--smoke",
        action="store_true",
        help="measure little, and judge only the calls to Discord: a shared machine is noisy",
    )
    options.add_argument(
        "--wire", action="store_true", help="each bot as a process of its own, over real HTTP"
    )
    options.add_argument(
        "--towns",
        metavar="N",
        type=int,
        nargs="+",
        help="so many towns in one process, over real HTTP",
    )
    # The sweep says how much it swept; here the tables do.
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    chosen = options.parse_args()
    smoke: bool = chosen.smoke
    effort = SMOKE if smoke else FULL
    console = Console(width=110)
    console.print(machine(), "\n")
    if chosen.towns:
        return judged(console, together.run(chosen.towns), smoke=smoke)
    if chosen.wire:
        return judged(console, wire.run(wire.SMOKE if smoke else wire.FULL), smoke=smoke)
    costs = cost.measure(effort.repetitions)
    report.show(console, report.calls(costs), report.processor(costs))
    stood = pauses.measure(visits=effort.visits, rows=effort.expired)
    report.show(console, report.pauses(stood), report.sweep(stood))
    begun = fresh.measure(starts=effort.starts, some=effort.some, many=effort.many)
    report.show(console, *report.fresh(begun))
    asked = hours.measure(moments=effort.moments)
    report.show(console, report.hours(asked))
    found = lines.measure(effort.repetitions)
    report.show(console, report.lines(found))
    watched = watching.measure(effort.moments)
    report.show(console, report.watched(watched))
    updated = updating.measure(many=effort.many)
    report.show(console, report.updated(updated))
    slow = [
        *report.update_too_slow(updated),
        *report.too_slow(costs, stood, begun),
        *report.too_slow_hours(asked),
        *report.lines_too_slow(found),
        *report.watch_too_slow(watched),
    ]
    broken = report.too_many_calls(costs) + report.watch_calls(watched) + ([] if smoke else slow)
    return judged(console, broken, smoke=False)


def judged(console: Console, broken: list[str], *, smoke: bool) -> int:
    """Say what is over budget; a smoke run only says so."""
    for each in broken:
        console.print(f"[red]Over budget.[/red] {each}")
    return 1 if broken and not smoke else 0


def machine() -> str:
    """What the numbers were made on."""
    cpu = Path("/proc/cpuinfo").read_text("utf-8")
    lines = [line.partition(":")[2].strip() for line in cpu.splitlines() if "model name" in line]
    parts = ", ".join(f"{name} {version(name)}" for name in LIBRARIES)
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{len(lines)} × {lines[0] if lines else platform.machine()}, {python}\n{parts}"


if __name__ == "__main__":
    sys.exit(main())
