"""A town, a bot in it, and an event loop of their own: simcord takes one town a loop."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, TypeVar

from benchmarks.acts import Visit
from benchmarks.bare import open_bare_town
from bot.demo.town import Town, open_town

T = TypeVar("T")


class World:
    """Two of these stand still in turns, so that both bots meet the same machine."""

    def __init__(self, runner: asyncio.Runner, town: Town) -> None:
        self._runner = runner
        self.town = town
        self._panel = town.panel

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run in this world; raise what its bot raised, so that no failure counts as fast."""
        done = self._runner.run(work)
        self.town.env.raise_errors()
        return done

    def newcomer(self, name: str) -> Visit:
        """Let a young person move in, and begin their visit."""

        async def arrive() -> Visit:
            visit = Visit(self.town, self._panel, name)
            await self.town.env.settle()
            return visit

        return self.run(arrive())


@contextmanager
def _world(opening: AbstractAsyncContextManager[Town]) -> Iterator[World]:
    with asyncio.Runner() as runner:
        town = runner.run(_enter(opening))
        try:
            yield World(runner, town)
        finally:
            runner.run(_leave(opening))


async def _enter(opening: AbstractAsyncContextManager[Town]) -> Town:
    return await opening.__aenter__()


async def _leave(opening: AbstractAsyncContextManager[Town]) -> None:
    await opening.__aexit__(None, None, None)


def bankje(folder: Path) -> AbstractContextManager[World]:
    return _world(open_town(folder))


def bare(folder: Path) -> AbstractContextManager[World]:
    return _world(open_bare_town(folder))
