"""Rate limits per bucket, with Discord's headers (Topics, "Rate Limits").

The sizes are the usual ones; Discord promises none. The window of threads is some 300 s.
"""

from __future__ import annotations

import re
import time
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

Headers = dict[str, str]
Window = tuple[int, float]
"""So many requests in so many seconds."""

WINDOWS: dict[str, Window] = {
    "POST messages": (5, 5),
    "PATCH message": (5, 5),
    "DELETE message": (5, 1),
    "POST threads": (50, 300),
    "POST dm": (10, 10),
    "webhook": (5, 2),
    "GET": (10, 2),
    "other": (10, 10),
    "global": (50, 1),
}
ROUTES = (
    ("POST messages", "POST", r"/channels/:\w+/messages$"),
    ("PATCH message", "PATCH", r"/channels/:\w+/messages/:id$"),
    ("DELETE message", "DELETE", r"/channels/:\w+/messages/:id$"),
    ("POST threads", "POST", r"/threads$"),
    ("POST dm", "POST", r"/users/@me/channels$"),
    ("webhook", ".*", r"^/webhooks/"),
)


@dataclass(slots=True)
class Filled:
    """One window that is running: it ends as a whole, then all its requests are there again."""

    ends: float
    used: int = 0


@dataclass(frozen=True, slots=True)
class Verdict:
    """`wait` seconds when it is refused, else None; `for_all` when the bot's whole limit is hit."""

    headers: Headers
    wait: float | None = None
    for_all: bool = False


class Buckets:
    def __init__(self, windows: Mapping[str, Window] = {}) -> None:
        self.windows = {**WINDOWS, **windows}
        self._filled: dict[tuple[str, str], Filled] = {}

    def take(self, method: str, path: str, template: str, now: float | None = None) -> Verdict:
        """Count one request. Answers to interactions have no bucket, nor count for all."""
        if template.startswith("/interactions/"):
            return Verdict({})
        now = time.monotonic() if now is None else now
        if not template.startswith("/webhooks/"):
            overall = self._count(("global", ""), self.windows["global"], now)
            if overall is not None:
                return Verdict({"X-RateLimit-Global": "true"}, overall, for_all=True)
        name, window = self._window(method, template)
        bucket = (name, major(path))
        wait = self._count(bucket, window, now)
        return Verdict(self._headers(bucket, window, now), wait)

    def _window(self, method: str, template: str) -> tuple[str, Window]:
        for name, methods, route in ROUTES:
            if re.fullmatch(methods, method) and re.search(route, template):
                return name, self.windows[name]
        return f"{method} {template}", self.windows["GET" if method == "GET" else "other"]

    def _count(self, bucket: tuple[str, str], window: Window, now: float) -> float | None:
        """Give the seconds to wait when the window is full."""
        filled = self._filled.get(bucket)
        if filled is None or filled.ends <= now:
            filled = self._filled[bucket] = Filled(now + window[1])
        if filled.used >= window[0]:
            return filled.ends - now
        filled.used += 1
        return None

    def _headers(self, bucket: tuple[str, str], window: Window, now: float) -> Headers:
        filled = self._filled[bucket]
        after = filled.ends - now
        return {
            "X-RateLimit-Bucket": f"{zlib.crc32(bucket[0].encode()):08x}",
            "X-RateLimit-Limit": str(window[0]),
            "X-RateLimit-Remaining": str(window[0] - filled.used),
            "X-RateLimit-Reset": f"{time.time() + after:.3f}",
            "X-RateLimit-Reset-After": f"{after:.3f}",
        }


def major(path: str) -> str:
    """The part of a path that has its own bucket: a channel, a server, or a webhook's token."""
    webhook = re.match(r"/webhooks/(\d+/[^/]+)", path)
    found = webhook or re.match(r"/(?:channels|guilds)/(\d+)", path)
    return found[1] if found else ""
