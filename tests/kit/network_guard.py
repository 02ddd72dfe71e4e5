"""No test reaches anything but this machine: in the running bot only discord.py opens connections.

Python itself tells of every socket that connects and every name that is looked up, whichever
library asks (PEP 578). A hook cannot be taken off again, and need not be.
"""

from __future__ import annotations

import socket
import sys
from typing import Any

HERE = ("127.", "localhost", "::1", "0.0.0.0", "::")  # noqa: S104 - to compare with, not to bind
NOWHERE = ".invalid"
"""What is looked up to see that it is not found (RFC 2606)."""
tried: list[str] = []
"""What was asked for since a test began, and was refused."""


class NoWayOutError(OSError):
    """A connection to anything but this machine."""


def watch() -> None:
    sys.addaudithook(_heard)


def _heard(event: str, facts: tuple[Any, ...]) -> None:
    where = _asked(event, facts)
    if where is None or where.startswith(HERE) or where.endswith(NOWHERE):
        return
    tried.append(where)
    raise NoWayOutError(where)


def _asked(event: str, facts: tuple[Any, ...]) -> str | None:
    """The host that is asked for; None for every other event, and for sockets of this machine."""
    if event in {"socket.connect", "socket.sendto"}:
        is_inet = facts[0].family in {socket.AF_INET, socket.AF_INET6}
        return str(facts[1][0]) if is_inet and isinstance(facts[1], tuple) else None
    if event == "socket.getaddrinfo":
        host = facts[0].decode() if isinstance(facts[0], bytes) else facts[0]
        return str(host) if host else None
    return None
