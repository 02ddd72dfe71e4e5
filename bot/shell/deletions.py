"""What is surely no longer on Discord.

Discord once says 404 for what is there. So a 404 alone is believed only when a deletion meets it
again, a minute later at the earliest. Nobody waits where more is known: Discord's gateway said that
the message, or what it stood in, was deleted, or Discord took a deletion of ours.
"""

from __future__ import annotations

from collections.abc import Awaitable
from datetime import datetime, timedelta
from typing import TypeAlias, TypeVar

import discord
from discord.ext import commands

from bot.core.clock import Clock

A_MINUTE = timedelta(minutes=1)
MOST_KNOWN = 10_000
"""Deletions, and 404s: whoever falls out of it is asked of once more."""
Thing: TypeAlias = tuple[int, int]
"""A channel or thread, and a message in it; 0 for all of it. A thread's first message stands
elsewhere and has the same id."""
Value = TypeVar("Value")


class Deletions:
    """Of this process; after a start, a 404 is the first one again."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._gone: dict[Thing, None] = {}
        self._missed: dict[Thing, datetime] = {}

    def listen(self, bot: commands.Bot) -> None:
        for heard in (
            self.on_raw_message_delete,
            self.on_raw_bulk_message_delete,
            self.on_raw_thread_delete,
            self.on_guild_channel_delete,
        ):
            bot.add_listener(heard)

    async def on_raw_message_delete(self, event: discord.RawMessageDeleteEvent) -> None:
        self.note(event.channel_id, event.message_id)

    async def on_raw_bulk_message_delete(self, event: discord.RawBulkMessageDeleteEvent) -> None:
        for each in event.message_ids:
            self.note(event.channel_id, each)

    async def on_raw_thread_delete(self, event: discord.RawThreadDeleteEvent) -> None:
        self.note(event.thread_id)

    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        self.note(channel.id)

    def note(self, channel: int, message: int = 0) -> None:
        self._missed.pop((channel, message), None)
        _keep(self._gone, (channel, message), None)

    def is_made(self, channel: int) -> None:
        """It may come to stand there after all."""
        self._gone.pop((channel, 0), None)

    def is_sure(self, channel: int, message: int = 0) -> bool:
        return (channel, 0) in self._gone or (channel, message) in self._gone

    def is_missing(self, channel: int, message: int = 0) -> bool:
        """Discord said 404 of it. Say whether that is believed."""
        if self.is_sure(channel, message):
            return True
        now = self._clock()
        since = self._missed.get((channel, message))
        if since is None or since > now:  # the clock was set back: it counts from here
            _keep(self._missed, (channel, message), now)
            return False
        return now >= since + A_MINUTE

    async def done(self, deletion: Awaitable[object], channel: int, message: int = 0) -> bool:
        """Await it. Say whether it surely stands there no more; raise what Discord does but 404."""
        try:
            await deletion
        except discord.NotFound:
            return self.is_missing(channel, message)
        self.note(channel, message)
        return True


def _keep(known: dict[Thing, Value], thing: Thing, value: Value) -> None:
    known.pop(thing, None)
    known[thing] = value
    while len(known) > MOST_KNOWN:
        del known[next(iter(known))]
