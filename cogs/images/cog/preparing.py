"""Fetches what was handed in, and draws it anew in a thread of its own: one at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.pictures import OneAtATime, fetched
from bot.shell.time_left import in_turn
from bot.shell.uploads import Upload
from cogs.images.rules import outcomes as rules
from cogs.images.rules.outcomes import DoesNotGo, Prepared, Why

FETCHING = 30.0
"""Seconds for one file. Discord's servers are near; what takes longer does not come."""


class Preparing:
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._one = bot.services.shared(OneAtATime)

    async def prepared(self, given: Sequence[Upload]) -> Prepared:
        """Raise `Refusal("images-busy")` when others' take too long."""
        drawn: list[tuple[int, bytes]] = []
        left: list[tuple[int, Why]] = []
        for number, each in enumerate(given, start=1):
            try:
                rules.refuse_unseen(number, each.size)
                drawn.append((number, await self._drawn(each)))
            except DoesNotGo as no:
                left.append((number, no.why))
        return Prepared(tuple(drawn), tuple(left))

    async def _drawn(self, upload: Upload) -> bytes:
        """Believe nothing of what was announced: what came is looked at again."""
        async with in_turn(self._one.lock, Refusal("images-busy")):
            try:
                async with asyncio.timeout(FETCHING):
                    file = await fetched(self._bot, upload)
            except UNREACHABLE:
                raise DoesNotGo(Why.NOT_FETCHED) from None
            return await asyncio.to_thread(_redrawn, file)


def _redrawn(file: bytes) -> bytes:
    """Load Pillow, 3 MiB, with the first picture, in the thread that draws it."""
    from cogs.images.rules.redrawing import redrawn  # noqa: PLC0415 - few towns take pictures

    return redrawn(file)
