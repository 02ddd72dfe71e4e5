"""How tests are shared out over processes: those of the wire wait, and most others compute."""

from __future__ import annotations

import os

import pytest

ASKED = "PYTEST_XDIST_AUTO_NUM_WORKERS"
"""The variable by which pytest-xdist is told how many."""
WAITING = "tests/wire/"
"""A third of all the time these wait, for a process that starts or a limit of Discord's to pass."""


def how_many() -> int:
    """One for each core, and one more that waits meanwhile."""
    return int(os.environ.get(ASKED) or len(os.sched_getaffinity(0)) + 1)


def waiting_first(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Give them all to one worker at first: at the end there would be nothing to do meanwhile."""
    if hasattr(config, "workerinput"):
        items.sort(key=lambda item: not item.nodeid.startswith(WAITING))


def are_elsewhere(config: pytest.Config) -> bool:
    """Whether this process only shares out, and runs no test."""
    return not hasattr(config, "workerinput") and bool(config.getoption("numprocesses", None))
