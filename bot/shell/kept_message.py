"""Keeps one message true on Discord: posts it once, edits what changed, and puts back what fell.

The panel and the cards of workers are such messages. A cog that keeps one inherits
`KeptMessageCog`, which hears what happens to it and tries again each minute; what to post or edit,
it says itself.
"""

from __future__ import annotations

import asyncio
from abc import abstractmethod
from collections.abc import Awaitable, Callable
from datetime import datetime
from enum import Enum, auto

import discord
from discord.ext import commands

from bot.core.alias import GuildId
from bot.guilds.trial import Trial
from bot.shell.client import MINUTE, Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.posts import NOT_ANY_MORE
from bot.shell.views import Words, server_words


class EditResult(Enum):
    DONE = auto()
    GONE = auto()
    """There is no such message any more."""
    REFUSED = auto()
    """It stands, and can never be edited again: it must be posted anew."""


async def try_edit(edit: Awaitable[object]) -> EditResult:
    """Await an edit, and say whether the message can still be kept. Raise what passes by itself."""
    try:
        await edit
    except discord.NotFound:
        return EditResult.GONE
    except discord.HTTPException as error:
        if error.code not in NOT_ANY_MORE:
            raise
        return EditResult.REFUSED
    return EditResult.DONE


class KeptMessageCog(commands.Cog):
    """Base of a cog that keeps messages true, one server after another and one act at a time.

    What a cog does itself: `servers`, `look`, `forget`, `make_true` and `failed`.
    """

    def __init__(self, bot: Bankje, job: str) -> None:
        self._bot = bot
        self._one_at_a_time = asyncio.Lock()
        bot.schedule.every(MINUTE, self.every_minute, name=job)

    @abstractmethod
    async def servers(self) -> list[GuildId]:
        """The servers on which something is kept true."""

    @abstractmethod
    async def look(self, guild: GuildId) -> None:
        """After a restart: do they still stand? Deletions in between were not heard."""

    @abstractmethod
    async def forget(self, guild: GuildId, channel: int, messages: set[int]) -> bool:
        """These messages were deleted; say whether one of them was kept true here."""

    @abstractmethod
    async def make_true(self, guild: GuildId) -> None:
        """Do what the messages need, with at most one call for each. Raise what Discord raises."""

    @abstractmethod
    def failed(self, guild: GuildId, error: BaseException) -> None:
        """Discord did not do it. The next minute tries again by itself."""

    @property
    def _say(self) -> Words:
        return server_words(self._bot.services)

    async def every_minute(self, _moment: datetime) -> None:
        for guild in await self.servers():
            await self.refresh(guild)

    async def refresh(self, guild: GuildId) -> None:
        await self.attempt(guild, self.make_true)

    async def attempt(self, guild: GuildId, act: Callable[[GuildId], Awaitable[None]]) -> None:
        """Do one thing at a time, and nothing while Discord is away."""
        async with self._one_at_a_time:
            if not self.can_see(guild) or await self._is_opening(guild):
                return
            try:
                await act(guild)
            except UNREACHABLE as error:
                self.failed(guild, error)

    async def _is_opening(self, guild: GuildId) -> bool:
        """Whether all that stands there is just being taken away."""
        return await self._bot.services.shared(Trial).is_opening(guild)

    def can_see(self, guild: GuildId) -> bool:
        known = self._bot.get_guild(guild)
        return known is not None and not known.unavailable

    async def look_at(
        self, channel: int, message: int, forget: Callable[[], Awaitable[object]]
    ) -> discord.Message | None:
        """Give a message that stands. Forget one that is gone; when nobody knows, do nothing."""
        try:
            return await self._bot.get_partial_messageable(channel).fetch_message(message)
        except discord.NotFound:
            await forget()
        except UNREACHABLE:
            pass  # whoever keeps it true finds out when it is edited
        return None

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        for guild in await self.servers():
            await self.look(guild)
        await self.every_minute(self._bot.services.clock())

    @commands.Cog.listener()
    async def on_raw_message_delete(self, event: discord.RawMessageDeleteEvent) -> None:
        await self._deleted(event.guild_id, event.channel_id, {event.message_id})

    @commands.Cog.listener()
    async def on_raw_bulk_message_delete(self, event: discord.RawBulkMessageDeleteEvent) -> None:
        await self._deleted(event.guild_id, event.channel_id, event.message_ids)

    async def _deleted(self, server: int | None, channel: int, messages: set[int]) -> None:
        guild = GuildId(server or 0)
        if await self.forget(guild, channel, messages):
            await self.refresh(guild)
