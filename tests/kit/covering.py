"""Coverage is measured where it can still find something: to watch Python doubles what it costs.

It is also watched while pytest itself works, and simcord, and what was watched a hundred times
before. So nothing is watched here but a test and what it asks for, and no more of the same: a town
that opens as others did, a test with its twentieth value. What is left out can only make the number
smaller, never larger: `fail_under` lets nothing through that it would have stopped.
"""

from __future__ import annotations

import pkgutil
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module

import pytest
from coverage import Coverage

import bot
import cogs

ENOUGH = 3
"""Times in a process that the same set-up is watched."""
CELLS, EVERY = 5, 10
"""A test is watched with so many of its values, and with each so manieth of the others."""
ELSEWHERE = "tests/wire/"
"""There the bot is a process of its own, and is not watched: only Discord would be."""
NOT_TO_IMPORT = {"bot.__main__"}
_watching: list[Coverage] = []
_known: Counter[tuple[str, ...]] = Counter()
_watched: set[str] = set()


def rest() -> None:
    """Watch nothing until a test begins; what stands in modules is seen before, all of it."""
    if Coverage.current() is None:
        return
    for package in (bot, cogs):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if module.name not in NOT_TO_IMPORT:
                import_module(module.name)
    while watching := Coverage.current():
        watching.stop()
        _watching.append(watching)


def choose(items: list[pytest.Item]) -> None:
    """Decide which tests are watched; it depends on no worker and no order of theirs."""
    cells: Counter[str] = Counter()
    for item in items:
        test = item.nodeid.partition("[")[0]
        cells[test] += 1
        if not test.startswith(ELSEWHERE) and (cells[test] <= CELLS or cells[test] % EVERY == 0):
            _watched.add(item.nodeid)


@contextmanager
def watched(item: pytest.Item) -> Iterator[None]:
    if not _watching or item.nodeid not in _watched:
        yield
        return
    _watching[0].start()
    try:
        yield
    finally:
        _watching[0].stop()


@contextmanager
def watched_at_first(*what: str) -> Iterator[None]:
    """Within a test, watch this as long as it is new in this process."""
    _known[what] += 1
    watching = Coverage.current()
    if watching is None or _known[what] <= ENOUGH:
        yield
        return
    watching.stop()
    try:
        yield
    finally:
        watching.start()
