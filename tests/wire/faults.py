"""What can go wrong with one request on its way, on demand."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, field

BEFORE = re.compile(r"slow:[\d.]+|hold|reset|5\d\d|429(:[\d.]+)?|json:\d+:\d+")
AFTER = re.compile(r"lost|lost5\d\d|done")
HOWS = (
    "slow:SECONDS",
    "hold",
    "reset",
    "500",
    "502",
    "503",
    "429",
    "json:STATUS:CODE",
    "lost",
    "lost502",
    "done",
)
"""Before the effect: a pause, waiting for the test, a cut connection, a broken gateway, a limit, a
refusal with Discord's code. After the effect, so that it stands but nobody is told: a cut
connection, a 502, waiting for the test."""


@dataclass(slots=True)
class Fault:
    """Happens `times` to requests whose method and path match, after the first `after` of them.

    `path`: a regex, searched in the path and in its template (`/channels/:thread/messages`).
    """

    method: str
    path: str
    how: str
    times: int = 1
    after: int = 0
    reached: asyncio.Event = field(default_factory=asyncio.Event)
    """It has struck."""
    released: asyncio.Event = field(default_factory=asyncio.Event)
    """Until the test sets it, requests that `hold`, or are `done`, wait."""

    def __post_init__(self) -> None:
        assert BEFORE.fullmatch(self.how) or AFTER.fullmatch(self.how), self.how

    def strikes(self, method: str, *paths: str) -> bool:
        """Whether it happens to this request; counts the ones that it lets pass."""
        fits = self.method in ("*", method) and any(re.search(self.path, each) for each in paths)
        if not fits or self.times <= 0:
            return False
        if self.after > 0:
            self.after -= 1
            return False
        self.times -= 1
        self.reached.set()
        return True


class Faults:
    def __init__(self) -> None:
        self._planned: list[Fault] = []

    def add(self, method: str, path: str, how: str, *, times: int = 1, after: int = 0) -> Fault:
        self._planned.append(Fault(method, path, how, times, after))
        return self._planned[-1]

    def clear(self) -> None:
        self._planned.clear()

    def next(self, method: str, *paths: str) -> Fault | None:
        """What goes wrong with this request, if anything does."""
        return next((each for each in self._planned if each.strikes(method, *paths)), None)
