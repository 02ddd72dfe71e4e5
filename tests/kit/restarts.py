"""A restart of the bot between two acts, or none: for tests that hold either way."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.demo.town import Town

Between = Callable[[Town], Awaitable[None]]


async def nothing(_town: Town) -> None:
    return


async def restarted(town: Town) -> None:
    await town.restart()
