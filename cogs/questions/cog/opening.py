"""Opening a conversation: card, thread, words. Whole, or taken back, or not known yet."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Literal

import discord

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.components import ringing
from bot.shell.delivery import Mark, NotArrived, NotKnown, made_thread
from bot.shell.errors import UNREACHABLE
from bot.shell.posts import About
from bot.shell.views import Screen, Words
from cogs.questions.cog.bell import Bell
from cogs.questions.cog.places import Places
from cogs.questions.cog.thread import Relayed, relayed_in
from cogs.questions.rules import Conversation, Request, Urgency
from cogs.questions.service.locks import Locks
from cogs.questions.service.openings import Openings
from cogs.questions.service.questions import Questions
from cogs.questions.views import team as team_views

A_DAY: Literal[1440] = 1440
"""Minutes of silence after which Discord folds a thread away; writing unfolds it."""
FOR_A_THREAD = 3.0
"""Seconds to wait for a thread. Discord lets some fifty be made in five minutes."""
MANY = 4
"""From so many opening at once on, people are told that many are asking."""
FULL = 160006
"""Discord's code for a server with as many active threads as it may have."""


Card = discord.Message | discord.PartialMessage


class Opening:
    def __init__(self, bot: Bankje, service: Questions, places: Places, bell: Bell) -> None:
        self._bot = bot
        self._service = service
        self._openings = Openings(bot.house)
        self._places = places
        self._bell = bell
        self._locks = bot.house.shared(Locks)
        self.under_way: set[str] = set()
        """Keys of what is being opened now: nothing that has to be recovered."""
        self._many: Counter[GuildId] = Counter()
        self._making: set[asyncio.Task[None]] = set()
        self._following: set[str] = set()

    def are_many_asking(self, guild: GuildId) -> bool:
        return self._many.get(guild, 0) >= MANY

    @property
    def _say(self) -> Words:
        return Words(self._bot.house.texts, self._bot.house.language)

    async def open(
        self, guild: GuildId, alias: Alias, words: str, request: Request
    ) -> Conversation:
        """Post a first question. Raise `Refusal`.

        "questions-not-arrived": nothing is kept, and what was posted goes at once;
        "questions-not-known": Discord is silent, and it will be looked for;
        "questions-gone": it was wiped on its way; "shell-no-room": the disk is full.
        """
        self._bot.house.store.space.refuse_what_is_new()
        channel = await self._places.for_new(guild, request)
        begun, trace = await self._openings.begin(guild, alias, channel.id, request)
        self.under_way.add(begun.key)
        self._many[guild] += 1
        try:
            return await self._whole(channel, begun, trace, words)
        except NotKnown:
            raise Refusal("questions-not-known") from None
        except UNREACHABLE:
            await self._take_back(begun)
            raise Refusal("questions-not-arrived") from None
        except Exception:
            await self._take_back(begun)
            raise
        finally:
            self._many[guild] -= 1
            self.under_way.discard(begun.key)

    async def _take_back(self, begun: Conversation) -> None:
        """What was posted goes at once; a card that stays would be answered into nothing."""
        await self._openings.abandon(begun)
        await self._bot.sweeper.erase([begun.key])

    async def _whole(
        self, channel: discord.TextChannel, begun: Conversation, trace: int, words: str
    ) -> Conversation:
        card = await self._card(channel, begun, trace)
        making = asyncio.create_task(self._thread(card, begun))
        self._keep(making)
        if await self._is_made(making, begun):
            await self._write(card.id, begun, words)
            return await self._openings.arrived(begun, card.id, trace)
        # Now, so that a search for the words does not take the card for them.
        await self._bot.house.traces.posted(trace, card.id)
        loose = await self._write_loosely(channel, begun, words)
        there = await self._openings.arrived(begun, card.id, trace, loose)
        making.add_done_callback(lambda _: self._follow(there))
        return there

    async def _card(
        self, channel: discord.TextChannel, begun: Conversation, trace: int
    ) -> discord.Message:
        is_urgent = begun.urgency is Urgency.UNSAFE
        async with self._bot.posts.lanes.turn(channel.id, urgent=is_urgent):
            calling = await self._bell.calling(begun)
            heard = self._bell.heard(str(begun.guild), begun, calling)
            screen = team_views.card(self._say, begun, None, ended=False, calling=calling)

            async def post() -> discord.Message:
                return await channel.send(view=screen, nonce=str(trace), **ringing(heard))

            return await self._bot.posts.confirmed(post, trace)

    async def _thread(self, card: Card, begun: Conversation) -> None:
        async def make() -> None:
            await card.create_thread(name=begun.code_name, auto_archive_duration=A_DAY)

        await made_thread(self._bot, card.id, make, self._bot.posts.pauses)

    async def _is_made(self, making: asyncio.Task[None], begun: Conversation) -> bool:
        """Whether it was made soon. Raise when Discord said that it never will be."""
        await asyncio.wait({making}, timeout=FOR_A_THREAD)
        if not making.done():
            return False
        try:
            making.result()
        except NotArrived as no:
            if no.code != FULL:
                raise
            self._tell_if_full(begun.guild, no)
            return False
        return True

    async def _write(self, thread: int, begun: Conversation, words: str) -> None:
        def draw(component: int) -> Screen:
            return team_views.asked(self._say, begun, words, component)

        await self._bot.posts.marked(thread, draw, Mark.YOUNG, _nonce(begun))

    async def _write_loosely(
        self, channel: discord.TextChannel, begun: Conversation, words: str
    ) -> int:
        """In the team channel itself, without a sound: the thread follows."""
        about = About(begun.guild, begun.key, begun.expires_at)
        async with self._bot.posts.lanes.turn(channel.id):

            def draw(component: int) -> Screen:
                return team_views.asked(self._say, begun, words, component)

            message = await self._bot.posts.post_marked(
                channel, channel.id, draw, Mark.YOUNG, about
            )
        return message.id

    # -- the thread that follows ----------------------------------------------------------------

    async def follow(self) -> None:
        """Make the threads that could not be made yet; nobody waits for them meanwhile."""
        for conversation in await self._openings.loose():
            self._follow(conversation)

    def _follow(self, conversation: Conversation) -> None:
        if conversation.key in self._following:
            return
        self._following.add(conversation.key)
        task = asyncio.create_task(self._followed(conversation))
        self._keep(task)

    def _keep(self, task: asyncio.Task[None]) -> None:
        """A task that nobody holds may vanish; and what it says in the end is heard elsewhere."""
        self._making.add(task)

        def done(ended: asyncio.Task[None]) -> None:
            self._making.discard(ended)
            if not ended.cancelled():
                ended.exception()

        task.add_done_callback(done)

    async def _followed(self, conversation: Conversation) -> None:
        try:
            channel = await self._places.of(conversation)
            assert conversation.thread, "a conversation that has not arrived"
            await self._thread(channel.get_partial_message(conversation.thread), conversation)
            async with self._locks.of(conversation.key):
                await self._move(channel, conversation)
            self._bot.dispatch("trouble_over", conversation.guild, "threads-full")
        except NotArrived as no:
            self._tell_if_full(conversation.guild, no)
        except (Refusal, *UNREACHABLE):
            return  # the next minute tries again
        finally:
            self._following.discard(conversation.key)

    async def _move(self, channel: discord.TextChannel, conversation: Conversation) -> None:
        now = await self._service.by_key(conversation.key)
        if now is None or now.words is None:
            return
        loose = relayed_in(await channel.fetch_message(now.words))
        if loose:
            await self._write_again(now, loose)
        await self._openings.in_thread(now)
        # The message in the channel is due; it need not wait for the next minute.
        await self._bot.sweeper.erase_due(self._bot.house.clock())

    def _tell_if_full(self, guild: GuildId, no: NotArrived) -> None:
        if no.code == FULL:
            self._bot.dispatch("trouble", guild, "threads-full")

    async def _write_again(self, conversation: Conversation, loose: Relayed) -> None:
        assert conversation.thread

        def draw(component: int) -> Screen:
            return team_views.asked_again(self._say, conversation, loose.words, component)

        # It may stand there already: the bot may have died before it noted that.
        nonce = _nonce(conversation)
        if await self._bot.posts.is_marked(conversation.thread, Mark.YOUNG, nonce) is None:
            await self._bot.posts.marked(conversation.thread, draw, Mark.YOUNG, nonce)


def _nonce(conversation: Conversation) -> str:
    """The same for every attempt at the first words of this conversation."""
    return f"{conversation.key}.first"
