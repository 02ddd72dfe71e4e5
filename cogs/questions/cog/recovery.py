"""What was on its way when the bot died, or when Discord fell silent: looked for, and settled.

What stands on Discord is what people read, so it is right; the rows are made to agree with it.
"""

from __future__ import annotations

import asyncio

import discord
import structlog

from bot.core.errors import Refusal
from bot.core.log import kind_and_place
from bot.core.retention import CEILING
from bot.shell.delivery import TextMark
from bot.shell.errors import UNREACHABLE
from cogs.questions.cog.closing import ClosingNotices
from cogs.questions.cog.corrections import Corrections
from cogs.questions.cog.relayed import relayed_in
from cogs.questions.cog.replying import Replies
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.cog.threads import A_PAGE
from cogs.questions.rules import conversation as rules
from cogs.questions.rules import pausing
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.dm_notices import DmNotice

EVER = CEILING * 3
"""Whatever is kept may have got a word when the bot died: the row does not say so."""
BELIEVED = 2
"""How many looks, a minute apart, must say that there is no thread."""
FOR_NOTICES = 20.0
"""Seconds that the minute's work waits for notices; what takes longer goes on beside it."""
log = structlog.get_logger("bankje")


class Recovery:
    def __init__(
        self, gateway: DiscordThreadGateway, replies: Replies, corrections: Corrections
    ) -> None:
        self._gateway = gateway
        self._replies = replies
        self._corrections = corrections
        self._bot = gateway.bot
        self._endings = ClosingNotices(gateway)
        self._looked: dict[str, int] = {}
        self._sending: set[asyncio.Task[None]] = set()

    async def openings(self) -> None:
        """Finish or take back what was being opened (kill -9 at any point)."""
        for begun in await self._gateway.openings.opening():
            now = await self._gateway.service.by_key(begun.key)
            if begun.key in self._gateway.opening.under_way or (now and now.thread):
                continue  # it is being opened, or was while another was looked for
            try:
                await self._finish(begun)
            except (Refusal, *UNREACHABLE):
                continue  # wiped meanwhile, or Discord is away: the next minute looks again

    async def _finish(self, begun: Conversation) -> None:
        arrived = await self._arrived(begun)
        if arrived:
            await self._note(begun, *arrived)
            await self._gateway.openings.arrived(begun, arrived[0], words=arrived[1])
            self._looked.pop(begun.key, None)
            return
        self._looked[begun.key] = self._looked.get(begun.key, 0) + 1
        if self._looked[begun.key] >= BELIEVED:
            self._looked.pop(begun.key)
            await self._gateway.openings.abandon(begun)

    async def _note(self, begun: Conversation, card: int, loose: int | None) -> None:
        """Let the traces know which messages these are."""
        for trace in await self._bot.services.traces.find(begun.key):
            message = card if trace.kind == "thread" else loose
            if trace.message is None and message and trace.channel == begun.channel:
                await self._bot.services.traces.posted(trace.id, message)

    async def _arrived(self, begun: Conversation) -> tuple[int, int | None] | None:
        """Card and, if they stand outside the thread, words. None when no words are anywhere."""
        card, loose = None, None
        for message in await self._own_with_key(begun):
            if relayed_in(message):
                loose = message.id
            elif card is None:
                card = message.id
        if card is None:
            return None
        if await self._stands_in_thread(card):
            return card, None
        return (card, loose) if loose else None

    async def _own_with_key(self, begun: Conversation) -> list[discord.Message]:
        return await self._bot.posts.all_with_key(begun.channel, begun.key, begun.opened_at)

    async def _stands_in_thread(self, thread: int) -> bool:
        try:
            place = self._bot.get_partial_messageable(thread)
            async for message in place.history(limit=A_PAGE):
                if message.author.id == self._bot.own_id and relayed_in(message):
                    return True
        except discord.NotFound:
            return False
        return False

    async def whatever_was_said(self) -> None:
        """After a start: look into every thread in which something was said of late."""
        since = self._bot.services.clock() - EVER
        self._gateway.threads.unsure |= {
            each.key for each in await self._gateway.service.lately(since) if each.words is None
        }
        await self.unsure()

    async def unsure(self) -> None:
        """Let the rows say what the threads say."""
        for key in tuple(self._gateway.threads.unsure):
            conversation = await self._gateway.service.by_key(key)
            if conversation is None or conversation.thread is None:
                self._gateway.threads.unsure.discard(key)
                continue
            async with self._gateway.locks.conversation(key):
                self._gateway.threads.unsure.discard(key)
                if not await self._is_settled(conversation):
                    self._gateway.threads.unsure.add(key)

    async def _is_settled(self, conversation: Conversation) -> bool:
        return (
            await self._settled(conversation)
            and await self._endings.settle(conversation)
            and await self._called(conversation)
        )

    async def _called(self, conversation: Conversation) -> bool:
        """Somebody does not feel safe, and perhaps nobody heard it.

        That they wait for no answer says nothing: the call came after that one.
        """
        now = await self._gateway.service.as_it_is(conversation)  # an answer was found just now
        for call in await self._gateway.service.uncalled(conversation):
            if call.id in self._gateway.calling:
                continue
            try:
                found = await self._gateway.threads.find_posted(
                    conversation, TextMark.NOTE, str(call.id), call.left_at
                )
            except Refusal:
                return False
            if found or rules.has_answer_since(now, call.left_at):
                await self._bot.services.traces.gone(call.id)
            else:
                await self._gateway.call_for_help(conversation, call.id)
        return True

    async def _settled(self, conversation: Conversation) -> bool:
        try:
            standing = await self._gateway.threads.contents(conversation)
        except (Refusal, *UNREACHABLE):
            return False
        try:
            await self._gateway.answers.as_said(conversation, standing)
            return await self._replies.look(conversation, standing) and (
                await self._corrections.look(conversation, standing)
            )
        except Refusal:
            return True  # wiped meanwhile

    async def notices(self) -> None:
        """Send what was written down to be sent, and look first whether it stands already."""
        telling = self._gateway.answers.telling
        now = self._bot.services.clock()
        for conversation, notice in await self._gateway.service.unsent_notices():
            is_on_hold = pausing.hears_nothing(conversation)
            if not is_on_hold and notice.trace not in telling and notice.leaves_at <= now:
                telling.add(notice.trace)
                task = asyncio.create_task(self._send(conversation, notice))
                self._sending.add(task)
                task.add_done_callback(self._sent)
        if self._sending:
            await asyncio.wait(self._sending, timeout=FOR_NOTICES)

    def _sent(self, task: asyncio.Task[None]) -> None:
        self._sending.discard(task)
        if not task.cancelled() and (error := task.exception()):
            log.error("notice failed", **kind_and_place(error))

    async def _send(self, conversation: Conversation, notice: DmNotice) -> None:
        try:
            await self._sent_at_last(conversation, notice)
        finally:
            self._gateway.answers.telling.discard(notice.trace)

    async def _sent_at_last(self, conversation: Conversation, notice: DmNotice) -> None:
        traces = self._bot.services.traces
        if self._gateway.answers.has_surely_not_left(notice):
            await self._gateway.answers.tell(conversation, notice)
            return
        try:
            found = await self._bot.posts.find_traced(notice.trace)
        except discord.NotFound:
            found = None
        except UNREACHABLE:
            return
        if found:
            await traces.posted(notice.trace, found.id)
        else:
            await self._gateway.answers.tell(conversation, notice)
