"""Deletes due traces on Discord, then their rows. Retries over outages and restarts, for ever."""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import TYPE_CHECKING

import discord
import structlog

from bot.core.alias import GuildId
from bot.core.log import kind_and_place
from bot.core.traces import Trace
from bot.shell.errors import UNREACHABLE

if TYPE_CHECKING:
    from bot.shell.client import Bankje

LOOKS = 3
"""How often an unconfirmed message is looked for before it is taken as never posted."""
NEAR = 21
"""How many messages around a card are looked through for Discord's own 'started a thread' line."""
log = structlog.get_logger("bankje")


class Sweeper:
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._one_at_a_time = asyncio.Lock()

    async def run(self, moment: datetime) -> None:
        """Delete what is due: first what stands on Discord, then every expired row."""
        await self.erase_due(moment)
        swept = {table: n for table, n in (await self._bot.house.store.sweep(moment)).items() if n}
        if swept:
            log.info("swept", **swept)

    async def erase_due(self, moment: datetime) -> None:
        async with self._one_at_a_time:
            while traces := await self._bot.house.traces.due(moment):
                for trace in traces:
                    await self._settle(trace, moment)

    async def _settle(self, trace: Trace, moment: datetime) -> None:
        traces = self._bot.house.traces
        try:
            erased = await self._erase(trace)
        except discord.Forbidden:
            erased = await self._is_out_of_reach(trace.guild)
        except UNREACHABLE:
            erased = False
        except Exception as error:  # noqa: BLE001 - one that fails must not keep others standing
            log.error("trace not erased", **kind_and_place(error))
            erased = False
        if erased:
            await traces.gone(trace.id)
            return
        await traces.postpone(trace, moment)
        if trace.attempts == LOOKS:
            self._bot.dispatch("trouble", trace.guild, "cannot-delete")

    async def _is_out_of_reach(self, guild: int) -> bool:
        """A server that took the bot away and is forgotten: there is nothing left to ask there."""
        if not self._bot.is_ready() or self._bot.get_guild(guild):
            return False
        return not (await self._bot.house.town(GuildId(guild))).is_set_up

    async def _erase(self, trace: Trace) -> bool:
        """Say whether nothing of it is left on Discord; what is already gone counts as gone."""
        if trace.message is None:
            found = await self._find(trace)
            if found is None:
                return trace.attempts + 1 >= LOOKS
            await self._bot.house.traces.posted(trace.id, found.id)
            return await self._delete(trace, found.id)
        return await self._delete(trace, trace.message)

    async def _find(self, trace: Trace) -> discord.Message | None:
        """The message of this trace, and not another about the same person with its own trace."""
        same = await self._bot.house.traces.about(trace.about)
        known = {each.message for each in same if each.message and each.channel == trace.channel}
        try:
            return await self._bot.posts.find(trace.channel, trace.about, trace.left_at, known)
        except discord.NotFound:
            return None  # its place is gone, or Discord says so: it is looked at again

    async def _delete(self, trace: Trace, message: int) -> bool:
        place = self._bot.get_partial_messageable(trace.channel)
        if trace.kind == "thread":
            await _if_there(self._bot.http.delete_channel(message))
            await self._delete_announcement(place, message)
        await _if_there(place.get_partial_message(message).delete())
        return True

    async def _delete_announcement(self, place: discord.PartialMessageable, thread: int) -> None:
        """Delete Discord's own line in the channel whose text is the thread's name."""
        try:
            async for near in place.history(limit=NEAR, around=discord.Object(thread)):
                if near.type is discord.MessageType.thread_created and _names(near, thread):
                    await _if_there(place.get_partial_message(near.id).delete())
        except discord.NotFound:
            return


def _names(line: discord.Message, thread: int) -> bool:
    """Whether Discord's line is about this thread, which has the id of its card."""
    reference = line.reference
    return reference is not None and thread in (reference.channel_id, reference.message_id)


async def _if_there(deletion: object) -> None:
    """Await a deletion; that the thing is already gone is what we wanted."""
    try:
        await deletion  # type: ignore[misc] # a coroutine of discord.py, of one type or another
    except discord.NotFound:
        return
