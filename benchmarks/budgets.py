"""What the acts may cost. Broken means: do not merge."""

from __future__ import annotations

from dataclasses import dataclass

CALLS = {"open": 4, "follow-up": 2, "answer": 3, "inbox": 2, "crisis card": 1}
"""REST calls an act, at most."""
RATIO = 2.0
"""Processor time an act, in times that of a bare bot that makes the same calls."""
PAUSE = 0.050
"""Seconds for which the event loop may stand still."""
NEXT_OPENING = 0.005
"""Seconds of processor time for the next-opening question, for any calendar."""
WATCH = 0.005
"""Seconds of processor time a minute for the watch, on a server with 150 roles and 100 channels."""
CARD = 0.005
"""Seconds of processor time for the crisis card, with a directory of 500 helplines."""
FOUND = 0.010
"""The same for finding a helpline."""
UPDATE = 10.0
"""Seconds in which nobody can press anything while a store of 10,000 conversations is updated."""


@dataclass(frozen=True, slots=True)
class Wire:
    """Over the wire, as a process of its own; times are those of a bare bot."""

    calls: int = 18
    """REST calls of a whole conversation with all its presses."""
    slower: float = 1.5
    """The median from the gateway's event to acknowledged."""
    processor: float = 1.6
    """Processor time of a conversation."""
    memory: float = 80
    """MiB that are resident at rest."""
    start_times: float = 1.5
    """Processor time from start to ready: of what importing discord.py alone takes…"""
    start_more: float = 0.4
    """… and seconds more."""
    crowd: float = 60
    """Seconds until the last of a class has arrived."""
    many_open: float = 1.2
    """Processor time of a conversation where hundreds stand open, in times that where three do."""


WIRE = Wire()


@dataclass(frozen=True, slots=True)
class Towns:
    """Several towns in one process."""

    towns: int = 50
    memory: float = 250
    """MiB that are resident at rest."""
    idle: float = 1
    """Percent of one core."""
    ready: float = 60
    """Seconds until all are there."""
    stop: float = 5
    """Seconds until all have ended."""


TOWNS = Towns()
