"""Keeps the message true that says who waits: one in each channel in which conversations stand."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial

from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.audience import Within
from bot.core.clock import HOME
from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.kept_message import EditResult, KeptMessageCog, try_edit
from bot.shell.posts import PostSubject
from bot.store.posted_messages import Trace
from cogs.questions.service.thread_gateway import ThreadGatewayProvider
from cogs.queue.rules.lines import STANDS_FOR
from cogs.queue.service.waiting import Board, Waiting
from cogs.queue.views import board as views

RENEWED_EVERY = timedelta(hours=12)
PACE = timedelta(seconds=5)
"""Between two edits of one message."""


@dataclass(slots=True)
class _Standing:
    """What this process knows of one board's message; a fresh one edits each once."""

    guild: GuildId
    channel: int
    shown: tuple[Board, date] | None = None
    said: str = ""
    edited_at: datetime | None = None
    renewed_at: datetime | None = None


class QueueMessageCog(KeptMessageCog):
    def __init__(self, bot: Bankje) -> None:
        super().__init__(bot, "queue")
        self._waiting = bot.services.shared(Waiting)
        self._threads = bot.services.shared(ThreadGatewayProvider)
        self._standing: dict[str, _Standing] = {}

    async def servers(self) -> list[GuildId]:
        return await self._waiting.servers()

    async def look(self, guild: GuildId) -> None:
        """A gap, or a start: what was deleted meanwhile shows when it is edited."""
        for each in self._standing.values():
            if each.guild == guild:
                each.shown, each.said = None, ""

    async def forget(self, guild: GuildId, channel: int, messages: set[int]) -> bool:
        """Somebody took it away, or the sweeper did: it is posted anew."""
        kept = [(key, e) for key, e in self._standing.items() if e.channel == channel]
        for key, each in kept:
            trace = await self._trace(key)
            if each.guild == guild and trace and trace.message in messages:
                await self._bot.services.traces.gone(trace.id)
                del self._standing[key]
                return True
        return False

    def failed(self, guild: GuildId, _error: BaseException) -> None:
        """The minute's work tries again; what a board shows is not known meanwhile."""
        for each in self._standing.values():
            if each.guild == guild:
                each.shown = None

    @commands.Cog.listener()
    async def on_conversations_wiped(self, guild: GuildId) -> None:
        """No code name stands there longer than the conversation."""
        await self.refresh(guild)
        await self._bot.sweeper.erase_due(self._bot.services.clock())

    @commands.Cog.listener()
    async def on_freed(self, guild: GuildId) -> None:
        """The card says so without a minute's wait: the list says the same."""
        await self.refresh(guild)

    async def make_true(self, guild: GuildId) -> None:
        boards = {each.key: each for each in await self._waiting.boards(guild)}
        for key, each in [*self._standing.items()]:
            if each.guild == guild and key not in boards:
                await self._take_away(key)
        for shown in boards.values():
            await self._make_true(guild, shown)

    async def _make_true(self, guild: GuildId, shown: Board) -> None:
        try:
            place = await self._threads.gateway.place_of_card(shown.sample)
        except Refusal as refusal:
            if refusal.text == "posts-closed":  # where others read along, no name is left standing
                await self._take_away(shown.key)
            return
        now = self._bot.services.clock()
        known = self._standing.setdefault(shown.key, _Standing(guild, shown.channel))
        await self._renew(shown.key, known, now)
        today = (shown, now.astimezone(HOME).date())
        if known.shown == today:
            return
        said = views.as_said(self._say, shown, now)
        if known.said != said or known.shown is None:
            if known.edited_at and known.edited_at <= now < known.edited_at + PACE:
                again = partial(self._again, guild)
                self._bot.schedule.once(known.edited_at + PACE, again, name=f"queue-{guild}")
                return
            known.edited_at = now
            await self._put(place, shown, now)
        known.shown, known.said = today, said

    async def _again(self, guild: GuildId, _moment: datetime) -> None:
        await self.refresh(guild)

    async def _put(self, place: Within, shown: Board, now: datetime) -> None:
        """Edit what stands; post what stands nowhere, or what Discord lets nobody edit any more."""
        trace = await self._trace(shown.key)
        if trace and trace.message is None and not await self._found(trace):
            await self._bot.services.traces.gone(trace.id)
            trace = None
        trace = trace and await self._trace(shown.key)
        screen = views.board(self._say, shown, now)
        if trace and trace.message:
            result = await try_edit(self._bot.posts.edit(place, trace.message, screen))
            if result is EditResult.DONE:
                return
            await self._end(trace, gone=result is EditResult.GONE)
            screen = views.board(self._say, shown, now)
        about = PostSubject(place.guild, shown.key, now + STANDS_FOR)
        message = await self._bot.posts.post(place, screen, about, quietly=True)
        # It is pinned where the bot may; where it may not, the channel shows it all the same.
        with suppress(*UNREACHABLE):
            await message.pin()

    async def _found(self, trace: Trace) -> bool:
        """Whether it did arrive, which nobody knew. Raise what Discord raises."""
        found = await self._bot.posts.find_traced(trace.id)
        if found:
            await self._bot.services.traces.posted(trace.id, found.id)
        return found is not None

    async def _trace(self, key: str) -> Trace | None:
        """The trace of what stands now; what is due already goes by the sweeper."""
        now = self._bot.services.clock()
        found = await self._bot.services.traces.find(key)
        return next((each for each in reversed(found) if each.due_at > now), None)

    async def _end(self, trace: Trace, *, gone: bool) -> None:
        traces = self._bot.services.traces
        if gone:
            await traces.gone(trace.id)
        elif trace.message:
            await traces.end_one_at(trace.channel, trace.message, self._bot.services.clock())

    async def _renew(self, key: str, known: _Standing, now: datetime) -> None:
        at = known.renewed_at
        if at is None or not at <= now < at + RENEWED_EVERY:
            known.renewed_at = now
            await self._bot.services.traces.keep(key, now + STANDS_FOR, now)

    async def _take_away(self, key: str) -> None:
        """Nothing stands there any more, or others read along: the sweeper deletes it."""
        self._standing.pop(key, None)
        if await self._trace(key):
            await self._bot.services.traces.end_at(key, self._bot.services.clock())
