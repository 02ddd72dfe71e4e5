"""A Discord whose next calls go wrong in every way that Discord knows, or that ends in a power cut.

`FaultyDiscord` stands between every bot of this process and the simulated Discord. A power cut is a
`kill -9` as the store and Discord see it: from that call on nothing more is written, here or there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import aiohttp

from bot.demo import simulator
from bot.demo.simulator import BackendError
from bot.store.transaction import Transaction

ANSWERING = ("/interactions/", "/webhooks/")
NO_SUCH_INTERACTION, NO_SUCH_CHANNEL = 10062, 10003
REFUSED = {"403": (403, 50013), "404": (404, NO_SUCH_CHANNEL), "429": (429, 0)}
BROKEN = {"500": 500, "502": 502}
LOST = ("lost", "lost502")
CUTS = ("cut before", "cut after")
HOWS = (*REFUSED, *BROKEN, "reset", *LOST)
"""Before the effect: a no, a broken gateway, a cut connection. After it, so that it stands and the
bot never hears of it: `LOST`."""
WHERE = {
    "any": re.compile(""),
    "post": re.compile(r"POST /channels/\d+/messages$"),
    "thread": re.compile(r"POST .*/threads$"),
    "answer": re.compile(r"(POST|PATCH) /(interactions|webhooks)/"),
    "edit": re.compile(r"PATCH /channels/"),
    "look": re.compile(r"GET /channels/"),
    "delete": re.compile(r"DELETE /channels/"),
}
"""Kinds of calls, by method and path."""


class FaultyDiscord:
    """Let the calls that come go wrong; `without power` the bot is dead and only does not know."""

    def __init__(self) -> None:
        self.has_power = True
        self._wait = 0
        self._times = 0
        self._how = ""
        self._where = WHERE["any"]
        self._made: dict[tuple[str, str], Any] = {}

    def plan(self, how: str, where: str = "any", *, after: int = 0, times: int = 1) -> None:
        """Let this happen `times`, to calls of that kind that follow the next `after` of them."""
        self._how, self._where, self._wait, self._times = how, WHERE[where], after, times

    @property
    def is_planned(self) -> bool:
        return self._times > 0

    def clear(self) -> None:
        self._how, self._times = "", 0

    def between(self, really: Callable[..., Any]) -> Callable[..., Any]:
        def dispatch(backend: Any, method: str, path: str, **call: Any) -> Any:
            how = self._next(f"{method} {path}")
            self._before(how, path)
            done = self._once(really, backend, method, path, call)
            self._after(how)
            return done

        return dispatch

    def _once(
        self, really: Callable[..., Any], backend: Any, method: str, path: str, call: dict[str, Any]
    ) -> Any:
        """As Discord: the same nonce gives the same message (simcord knows no nonces)."""
        body = call.get("json")
        nonce = body.get("nonce") if isinstance(body, dict) else None
        if nonce is None:
            return really(backend, method, path, **call)
        if (path, nonce) not in self._made:
            self._made[path, nonce] = really(backend, method, path, **call)
        return self._made[path, nonce]

    def _next(self, call: str) -> str:
        if not self.has_power:
            raise aiohttp.ClientOSError
        if not self._times or not self._where.match(call):
            return ""
        if self._wait:
            self._wait -= 1
            return ""
        self._times -= 1
        return self._how

    def _before(self, how: str, path: str) -> None:
        if how == "cut before":
            self._cut()
        if how == "reset":
            raise aiohttp.ClientOSError
        if how in BROKEN:
            raise BackendError(BROKEN[how], 0, how)
        if how in REFUSED:
            status, code = REFUSED[how]
            is_answer = path.startswith(ANSWERING)
            code = NO_SUCH_INTERACTION if is_answer and code == NO_SUCH_CHANNEL else code
            raise BackendError(status, code, how)

    def _after(self, how: str) -> None:
        if how == "cut after":
            self._cut()
        if how == "lost":
            raise aiohttp.ServerDisconnectedError
        if how == "lost502":
            raise BackendError(502, 0, how)

    def _cut(self) -> None:
        self.has_power = False
        raise aiohttp.ClientOSError


@contextmanager
def faulty() -> Iterator[FaultyDiscord]:
    """Nothing goes wrong yet; after it, everything is as it was."""
    there = FaultyDiscord()
    commit = Transaction.commit

    async def commit_with_power(transaction: Transaction) -> None:
        if not there.has_power:
            raise OSError
        await commit(transaction)

    Transaction.commit = commit_with_power  # type: ignore[method-assign] # a power cut
    try:
        with simulator.tapped(there.between):
            yield there
    finally:
        Transaction.commit = commit  # type: ignore[method-assign]
