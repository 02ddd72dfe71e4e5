"""Deletes messages on Discord that are due, then their rows; retries until it is done."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from weakref import WeakValueDictionary

import discord
import structlog

from bot.core.alias import GuildId
from bot.core.log import kind_and_place
from bot.services import Services
from bot.shell.components import carries
from bot.shell.deletions import Deletions
from bot.shell.discords_clock import A_WHILE, SLACK, DiscordsClock
from bot.shell.errors import UNREACHABLE
from bot.shell.looking import ONE_CALL, Look, up_to
from bot.store.posted_messages import Trace

LOOKS = 3
"""How often an unconfirmed message is looked for before it is taken as never posted."""
IN_ALL = 120.0
"""Seconds that deleting what one person wants gone may take; then they are told that it goes on."""
log = structlog.get_logger("bankje")


class Sweeper:
    """What one person wants gone goes before all that is only due: `erase` before `erase_due`."""

    def __init__(
        self,
        client: discord.Client,
        services: Services,
        discords_clock: DiscordsClock,
        deletions: Deletions,
    ) -> None:
        self._client = client
        self._services = services
        self._discords_clock = discords_clock
        self._deletions = deletions
        self.swept_at = services.clock()
        """When everything that was due was last looked at, by our own clock."""
        self._one_at_a_time = asyncio.Lock()
        self._each_once: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self._hurried = 0
        self._is_calm = asyncio.Event()
        self._is_calm.set()

    async def run(self, moment: datetime) -> None:
        """Delete every expired row, then what is due on Discord, which may take its time."""
        swept = {table: n for table, n in (await self._services.store.sweep(moment)).items() if n}
        if swept:
            log.info("swept", **swept)
        await self.erase_due(moment)
        self.swept_at = moment

    async def erase_due(self, moment: datetime) -> None:
        async with self._one_at_a_time:
            while traces := await self._services.traces.due(moment):
                await self._settle_all(traces, moment)
                # Their rows went after the sweep did: what is deleted is to be in no log either.
                await self._services.store.empty_log()

    async def erase(self, keys: Collection[str]) -> bool:
        """Delete everything about these keys now, also what no trace knows of; say if all is gone.

        It waits for no sweep; a sweep waits for it. What Discord does not take stays due, also when
        the caller stops waiting, or this does after two minutes.
        """
        services, moment = self._services, self._services.clock()
        async with services.store.wiping():
            for key in keys:
                await services.traces.end_at(key, moment)
        with self._in_a_hurry(), suppress(TimeoutError):
            async with asyncio.timeout(IN_ALL):
                await self._settle_all(await self._traces_about(keys), moment, thorough=True)
        return not await self._traces_about(keys)

    async def _traces_about(self, keys: Collection[str]) -> list[Trace]:
        return [each for key in keys for each in await self._services.traces.find(key)]

    @contextmanager
    def _in_a_hurry(self) -> Iterator[None]:
        self._hurried += 1
        self._is_calm.clear()
        try:
            yield
        finally:
            self._hurried -= 1
            if not self._hurried:
                self._is_calm.set()

    async def _settle_all(
        self, traces: Iterable[Trace], moment: datetime, *, thorough: bool = False
    ) -> None:
        """One after the other in a channel, with one look; the channels wait for none other.

        Where threads go, first: what stood in them is gone with them, and nobody need ask.
        """
        places: dict[int, list[Trace]] = defaultdict(list)
        for trace in sorted(traces, key=lambda each: (each.message is None, each.message)):
            places[trace.channel].append(trace)
        around, others = _with_threads_first(places)
        for channels in (around, others):
            await asyncio.gather(
                *(self._settle_in(each, places[each], moment, thorough) for each in channels)
            )

    async def _settle_in(
        self, channel: int, traces: list[Trace], moment: datetime, thorough: bool
    ) -> None:
        look = Look(self._client.get_partial_messageable(channel))
        for trace in traces:
            if not thorough:
                await self._is_calm.wait()
            async with self._each_once.setdefault(trace.id, asyncio.Lock()):
                if await self._services.traces.is_due(trace.id, moment):
                    await self._settle(trace, look, moment, thorough)

    async def _settle(self, trace: Trace, look: Look, moment: datetime, thorough: bool) -> None:
        traces = self._services.traces
        try:
            erased = await self._erase(trace, look, thorough)
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
            self._client.dispatch("trouble", trace.guild, "cannot-delete")

    async def _is_out_of_reach(self, guild: int) -> bool:
        """A server that took the bot away and is forgotten: there is nothing left to ask there."""
        if not self._client.is_ready() or self._client.get_guild(guild):
            return False
        return not (await self._services.town(GuildId(guild))).is_set_up

    async def _erase(self, trace: Trace, look: Look, thorough: bool) -> bool:
        """Say whether surely nothing of it is left on Discord (`bot.shell.deletions`)."""
        if trace.message is None:
            if not trace.has_left(self._services.clock()):
                return True
            return await self._erase_unconfirmed(trace, look)
        gone = await self._take_down(trace, look, [trace.message])
        if thorough:
            gone &= await self._take_down(trace, look, await self._unknown(trace, look))
        return self._was_seen(trace, look) and gone

    async def _erase_unconfirmed(self, trace: Trace, look: Look) -> bool:
        found = await self._unknown(trace, look)
        if not found:
            return trace.attempts + 1 >= LOOKS
        # The others first: until they are gone, nobody may believe that this one is all.
        if not await self._take_down(trace, look, found[1:]):
            return False
        await self._services.traces.posted(trace.id, found[0])
        gone = await self._take_down(trace, look, [found[0]])
        return self._was_seen(trace, look) and gone

    def _was_seen(self, trace: Trace, look: Look) -> bool:
        """Whether what was not found there is surely not there."""
        return not look.met_404 or self._deletions.is_missing(trace.channel)

    async def _unknown(self, trace: Trace, look: Look) -> list[int]:
        """Own messages about the same person near it, and none that has a trace of its own."""
        # Nearby first. When it was written down the clock may have been off, and was mended since.
        slack = A_WHILE if trace.attempts else SLACK
        since, until = self._discords_clock.around(trace.left_at, slack)
        near = await look.between(since, until, _never)
        return await self._untraced(trace, near)

    async def _untraced(self, trace: Trace, near: Iterable[discord.Message]) -> list[int]:
        own = [each for each in near if each.author == self._client.user]
        own = [each for each in own if carries(each, trace.key)]
        if not own:
            return []
        same = await self._services.traces.find(trace.about)
        known = {each.message for each in same if each.message and each.channel == trace.channel}
        return [each.id for each in own if each.id not in known]

    async def _take_down(self, trace: Trace, look: Look, messages: Iterable[int]) -> bool:
        """Delete all of them, and say whether surely each is gone."""
        gone = [await self._take_down_one(trace, look, each) for each in messages]
        return all(gone)

    async def _take_down_one(self, trace: Trace, look: Look, message: int) -> bool:
        gone = [True]
        if trace.kind == "thread":
            gone.append(await self._delete_thread(message))
            gone.append(await self._take_down_around(trace, look, message))
        gone.append(await self._delete(trace.channel, message))
        return all(gone)

    async def _delete(self, channel: int, message: int) -> bool:
        if self._deletions.is_sure(channel, message):
            return True
        place = self._client.get_partial_messageable(channel)
        deletion = place.get_partial_message(message).delete()
        return await self._deletions.done(_in_time(deletion), channel, message)

    async def _delete_thread(self, thread: int) -> bool:
        if self._deletions.is_sure(thread):
            return True
        return await self._deletions.done(
            _in_time(self._client.http.delete_channel(thread)), thread
        )

    async def _take_down_around(self, trace: Trace, look: Look, thread: int) -> bool:
        """What a thread leaves behind: Discord's own line, whose text is the thread's name.

        On the same pages another message about the same person is seen as well, if a post was ever
        doubled.
        """
        until = up_to(discord.utils.snowflake_time(thread) + A_WHILE)
        near = await look.between(thread, until, lambda line: _names(line, thread))
        doubles = await self._untraced(trace, [each for each in near if each.id != thread])
        gone = [await self._delete_thread(each) for each in doubles]
        threads = (thread, *doubles)
        lines = [each.id for each in near if any(_names(each, one) for one in threads)]
        gone += [await self._delete(trace.channel, each) for each in (*lines, *doubles)]
        return all(gone)


def _with_threads_first(places: dict[int, list[Trace]]) -> tuple[list[int], list[int]]:
    """The channels in which threads go, and all others."""
    around = [each for each, found in places.items() if any(t.kind == "thread" for t in found)]
    return around, [each for each in places if each not in around]


def _never(_message: discord.Message) -> bool:
    return False


def _names(line: discord.Message, thread: int) -> bool:
    """Whether it is Discord's line about this thread, which has the id of its card."""
    reference = line.reference
    return (
        line.type is discord.MessageType.thread_created
        and reference is not None
        and thread in (reference.channel_id, reference.message_id)
    )


async def _in_time(deletion: Awaitable[object]) -> None:
    """Await a deletion, for so long as one call may last."""
    async with asyncio.timeout(ONE_CALL):
        await deletion
