"""What can go wrong with one request on its way, on demand."""

from __future__ import annotations

import re
from dataclasses import dataclass

BEFORE = re.compile(r"slow:[\d.]+|reset|5\d\d|429(:[\d.]+)?|json:\d+:\d+")
AFTER = re.compile(r"lost|lost5\d\d")
HOWS = (
    "slow:SECONDS",
    "reset",
    "500",
    "502",
    "503",
    "429",
    "json:STATUS:CODE",
    "lost",
    "lost502",
)
"""Before the effect: a pause, a cut connection, a broken gateway, a limit, a refusal with Discord's
code. After the effect, so that it stands but nobody is told: a cut connection, a 502."""


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
        return True


class Faults:
    def __init__(self) -> None:
        self._planned: list[Fault] = []

    def add(self, method: str, path: str, how: str, *, times: int = 1, after: int = 0) -> Fault:
        self._planned.append(Fault(method, path, how, times, after))
        return self._planned[-1]

    def clear(self) -> None:
        self._planned.clear()

    def next(self, method: str, *paths: str) -> str:
        """Say how this request goes wrong, or give "" when it does not."""
        return next((each.how for each in self._planned if each.strikes(method, *paths)), "")
