"""Finding what the bot posted itself: after a crash, a lost answer, or to read it back."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection
from datetime import datetime

import discord

from bot.shell.components import carries, has_id
from bot.shell.delivery import TextMark, marked
from bot.shell.discords_clock import DiscordsClock
from bot.store.posted_messages import Traces

LOOKED_AT = 500
"""How many messages are looked through for one that may have arrived: five calls at most."""


class OwnMessageSearch:
    """Reading is free to all: whoever looks changes nothing that others see."""

    def __init__(
        self, client: discord.Client, traces: Traces, discords_clock: DiscordsClock
    ) -> None:
        self._client = client
        self._traces = traces
        self._discords_clock = discords_clock

    async def find_traced(self, trace: int) -> discord.Message | None:
        """The message of a trace, and not another about the same person with its own trace."""
        known = await self._traces.by_id(trace)
        if known is None:
            return None
        same = await self._traces.find(known.about)
        here = [each for each in same if each.channel == known.channel and each.id != trace]
        others = {each.message for each in here if each.message}
        return await self.find(known.channel, known.key, known.left_at, others)

    async def is_marked(self, channel: int, mark: TextMark, nonce: str) -> int | None:
        """The message of an earlier attempt, if it stands. Raise what Discord raises."""
        component = marked(mark, nonce)
        place = self._client.get_partial_messageable(channel)
        async for each in place.history(limit=100, oldest_first=True):
            if has_id(each, component):
                return each.id
        return None

    async def find_marked(
        self, channel: int, component: int, since: datetime
    ) -> discord.Message | None:
        """Look for an own post by the id on a component, `since` by this machine's clock."""
        return await self._find_marked(channel, component, self._lowest_id(since))

    async def _find_marked(
        self, channel: int, component: int, since: int
    ) -> discord.Message | None:
        async for message in self._own_since(channel, since):
            if has_id(message, component):
                return message
        return None

    async def find(
        self, channel: int, key: str, since: datetime, known: Collection[int] = ()
    ) -> discord.Message | None:
        """Look for the newest own message that carries a key in a custom id, after a crash.

        `known`: messages of which a trace knows, and not looked for. Raise what Discord raises.
        """
        found = await self.all_with_key(channel, key, since)
        return next((each for each in reversed(found) if each.id not in known), None)

    async def all_with_key(self, channel: int, key: str, since: datetime) -> list[discord.Message]:
        """Every own message that carries a key, the oldest first. Raise what Discord raises."""
        own = self._own_since(channel, self._lowest_id(since))
        return [each async for each in own if carries(each, key)]

    def _lowest_id(self, since: datetime) -> int:
        return self._discords_clock.around(since)[0]

    async def _own_since(self, channel: int, since: int) -> AsyncIterator[discord.Message]:
        place, after = self._client.get_partial_messageable(channel), discord.Object(since)
        async for message in place.history(limit=LOOKED_AT, after=after, oldest_first=True):
            if message.author == self._client.user:
                yield message
