"""The town of Lindendaal, and a Discord that can be made slow."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from bot.demo.town import Town
from tests.kit.towns import open_town


@pytest.fixture
async def town(data_dir: Path) -> AsyncIterator[Town]:
    async with open_town(data_dir) as opened:
        yield opened
        assert opened.env.errors == []


@pytest.fixture
async def empty_town(data_dir: Path) -> AsyncIterator[Town]:
    """A server on which nobody has set anything up yet."""
    async with open_town(data_dir, set_up=False) as opened:
        yield opened
        assert opened.env.errors == []


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


@pytest.fixture
def slow(town: Town) -> Slow:
    """What the bot posts in channels."""
    between = Slow(town, town.bot.http.request)
    town.bot.http.request = between  # type: ignore[method-assign] # the one place all calls pass
    return between


@pytest.fixture
def slow_answers(town: Town) -> Slow:
    """What the bot answers to interactions."""
    adapter = town.env._webhook_adapter
    adapter.request = between = Slow(town, adapter.request)
    return between
