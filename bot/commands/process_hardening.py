"""Keeps others on the machine from reading the process: no core files, no tracing by its account.

A core file holds the token, the key and words that are on their way; so does `/proc/PID/mem`, which
any program of the same account may read, and so may a debugger. Root can always look.
"""

from __future__ import annotations

import ctypes
import resource
import sys

SET_DUMPABLE = 4
"""PR_SET_DUMPABLE of prctl(2), Linux. It holds until the next execve, so each process says it."""


def harden() -> list[str]:
    """Ask the system for both, before any secret is read; name what it did not grant.

    From then on py-spy, gdb and the like see nothing of this process, unless root runs them.
    """
    refused = []
    try:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (OSError, ValueError):
        refused.append("core-size")
    if sys.platform == "linux" and ctypes.CDLL(None).prctl(SET_DUMPABLE, 0, 0, 0, 0) != 0:
        refused.append("dumpable")
    return refused
