"""Reads the messages of one channel page by page, each page once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

import discord

ONE_CALL = 30.0
"""Seconds that one call may last: one that hangs must not hold up what others are waiting for."""
PAGE = 100
"""As much as Discord gives at once."""


class Look:
    """The messages of a channel from somewhere on. Many who look near each other share a look."""

    def __init__(self, place: discord.PartialMessageable) -> None:
        self._place = place
        self._start = self._end = -1
        self._read: list[discord.Message] = []
        self._is_all = False
        self.met_404 = False
        """Where nothing was found, it may be that Discord did not find the channel."""

    async def between(
        self, start: int, until: int, is_enough: Callable[[discord.Message], bool]
    ) -> list[discord.Message]:
        """The messages with these ids, oldest first, until one is enough. Raise what Discord does.

        A channel that is gone has none; see `met_404`.
        """
        if not self._start <= start <= self._end + 1:
            self._start, self._end, self._read, self._is_all = start, start - 1, [], False
        while True:
            found = [each for each in self._read if start <= each.id <= until]
            if self._is_all or self._end >= until or any(map(is_enough, found)):
                return found
            await self._read_on()

    async def _read_on(self) -> None:
        after = discord.Object(self._end)
        try:
            async with asyncio.timeout(ONE_CALL):
                page = [
                    each
                    async for each in self._place.history(
                        limit=PAGE, after=after, oldest_first=True
                    )
                ]
        except discord.NotFound:
            page, self.met_404 = [], True
        self._read += page
        self._is_all = len(page) < PAGE
        self._end = page[-1].id if page else self._end


def up_to(moment: datetime) -> int:
    """The highest id that a message until this moment can have, by Discord's clock."""
    return discord.utils.time_snowflake(moment, high=True)
