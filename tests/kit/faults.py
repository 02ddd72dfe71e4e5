"""A Discord that fails, is slow or says things twice."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from bot.demo.town import Town


def everything_arrives_twice(town: Town) -> None:
    """Let the gateway deliver each message two times, as it may after a hiccup."""
    really = town.discord.emit

    def twice(event: str, payload: Any, *rest: Any, **more: Any) -> Any:
        if event == "MESSAGE_CREATE":
            really(event, payload, *rest, **more)
        return really(event, payload, *rest, **more)

    town.discord.emit = twice  # type: ignore[method-assign] # a hiccup of the gateway


THREAD = "/channels/{team}/messages/*/threads"


def fails(town: Town, method: str, path: str, status: int, times: int | None = None) -> None:
    town.env.inject_error(method, path.format(team=town.team.id), status=status, times=times)


def thread_fails(town: Town) -> None:
    """Let Discord take nothing in the thread, and the bot ask but once."""
    town.bot.posts.pauses = ()
    fails(town, "POST", f"/channels/{town.thread().id}/messages", status=500)


def mended(town: Town) -> None:
    town.discord.faults.clear()


Which = Callable[..., bool]


class Slow:
    """Stands between the bot and Discord, and lets a call wait as long as the test likes."""

    def __init__(self, town: Town, request: Callable[..., Awaitable[Any]]) -> None:
        self._town = town
        self._request = request
        self._before: list[tuple[Which, asyncio.Event]] = []
        self._after: list[tuple[Which, asyncio.Event, asyncio.Event]] = []

    def deliver_late(self, which: Which, until: asyncio.Event) -> None:
        """Let Discord hear such calls only then."""
        self._before.append((which, until))

    def answer_late(self, which: Which, until: asyncio.Event) -> asyncio.Event:
        """Let Discord act on such calls at once, but confirm only then.

        Give an event that says that Discord has acted.
        """
        heard = asyncio.Event()
        self._after.append((which, heard, until))
        return heard

    def heard(self, which: Which) -> asyncio.Event:
        """Give an event that says that Discord has acted on such a call."""
        at_once = asyncio.Event()
        at_once.set()
        return self.answer_late(which, at_once)

    async def __call__(self, route: Any, *args: Any, **given: Any) -> Any:
        for which, until in self._before:
            if which(route, given):
                await self._wait(until)
        answer = await self._request(route, *args, **given)
        for which, heard, until in self._after:
            if which(route, given):
                heard.set()
                await self._wait(until)
        return answer

    async def _wait(self, until: asyncio.Event) -> None:
        await self._town.env.external_wait(until.wait(), reason="Discord is slow")
