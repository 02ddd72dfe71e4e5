"""Start-up time and memory, each in a fresh process."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks.child import A_FEW


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds, medians. `imported` is spent before anything of Bankje's runs."""

    imported: float
    empty: float
    full: float


@dataclass(frozen=True, slots=True)
class Memory:
    """MiB of resident memory, the simulated Discord included, after a few conversations."""

    bare: float
    empty: float
    some: float
    many: float
    by_acts: float
    bare_by_acts: float
    collection: float
    """Seconds in which Python looks through all objects for garbage, and nothing else runs."""
    bare_collection: float


@dataclass(frozen=True, slots=True)
class Fresh:
    """`some` and `many` conversations were stored for it."""

    some: int
    many: int
    start: Start
    memory: Memory


def measure(*, starts: int, some: int, many: int) -> Fresh:
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        _child("fill", here / "some", some)
        _child("fill", here / "many", many)
        # Memory first: a simulated Discord is new each time and must be told the commands, which
        # Bankje does only when the store says that it has not yet.
        memory = _memory(here, some)
        return Fresh(some, many, _start(here, starts), memory)


def _start(here: Path, starts: int) -> Start:
    # A folder of its own each time: a store that exists is not empty.
    empty = [_child("start", here / f"new-{number}", 0) for number in range(starts)]
    full = [_child("start", here / "many", 0) for _ in range(starts)]
    return Start(
        median(each["imported"] for each in empty),
        median(each["ready"] for each in empty),
        median(each["ready"] for each in full),
    )


def _memory(here: Path, some: int) -> Memory:
    few, bare = _child("talk", here / "few", A_FEW), _child("bare", here / "bare", A_FEW)
    return Memory(
        bare=bare["after"],
        empty=few["after"],
        some=_child("talk", here / "some", A_FEW)["after"],
        many=_child("talk", here / "many", A_FEW)["after"],
        by_acts=_child("talk", here / "acts", some)["after"],
        bare_by_acts=_child("bare", here / "bare-acts", some)["after"],
        collection=few["collection"],
        bare_collection=bare["collection"],
    )


def _child(job: str, folder: Path, number: int) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.child", job, str(folder), str(number)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=600)  # noqa: S603 - our own program
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found
