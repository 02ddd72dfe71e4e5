"""Makes the threads that Discord does not let be made at once; the words wait in the channel."""

from __future__ import annotations

import asyncio

import discord

from bot.core.alias import GuildId
from bot.core.audience import Within
from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.delivery import NotArrived, TextMark
from bot.shell.errors import UNREACHABLE
from bot.shell.locks import Locks
from bot.shell.posts import Minutes
from bot.shell.views import Screen, server_words
from cogs.questions.cog.channels import ConversationChannels
from cogs.questions.cog.relayed import Relayed, relayed_in
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.openings import Openings
from cogs.questions.service.questions import Questions
from cogs.questions.views import their_words as words_views

A_DAY: Minutes = 1440
"""Minutes of silence after which Discord folds a thread away; writing unfolds it."""
FULL = 160006
"""Discord's code for a server with as many active threads as it may have."""


class Following:
    def __init__(self, bot: Bankje, service: Questions, places: ConversationChannels) -> None:
        self._bot = bot
        self._service = service
        self._openings = Openings(bot.services)
        self._places = places
        self._locks = bot.services.shared(Locks)
        self._making: set[asyncio.Task[None]] = set()
        self._following: set[str] = set()

    async def make(self, place: Within, card: int, begun: Conversation) -> None:
        await self._bot.posts.begin_thread(place, card, begun.code_name, A_DAY)

    async def follow(self) -> None:
        """Make the threads that could not be made yet; nobody waits for them meanwhile."""
        for conversation in await self._openings.loose():
            self.begin(conversation)

    def begin(self, conversation: Conversation) -> None:
        if conversation.key in self._following:
            return
        self._following.add(conversation.key)
        task = asyncio.create_task(self._followed(conversation))
        self.hold(task)

    def hold(self, task: asyncio.Task[None]) -> None:
        """A task that nobody holds may vanish; and what it says in the end is heard elsewhere."""
        self._making.add(task)

        def done(ended: asyncio.Task[None]) -> None:
            self._making.discard(ended)
            if not ended.cancelled():
                ended.exception()

        task.add_done_callback(done)

    async def _followed(self, conversation: Conversation) -> None:
        try:
            assert conversation.thread, "a conversation that has not arrived"
            place = await self._places.card_of(conversation)
            await self.make(place, conversation.thread, conversation)
            async with self._locks.conversation(conversation.key):
                await self._move(conversation)
            # The message in the channel is due; it need not wait for the next minute.
            await self._bot.sweeper.erase_due(self._bot.services.clock())
            self._bot.dispatch("trouble_over", conversation.guild, "threads-full")
        except NotArrived as no:
            self.tell_if_full(conversation.guild, no)
        except (Refusal, *UNREACHABLE):
            return  # the next minute tries again
        finally:
            self._following.discard(conversation.key)

    async def _move(self, conversation: Conversation) -> None:
        now = await self._service.by_key(conversation.key)
        if now is None or now.words is None:
            return
        try:
            channel = self._bot.get_partial_messageable(now.channel)
            loose = relayed_in(await channel.fetch_message(now.words))
        except discord.NotFound:
            loose = None  # a moderator took it away: the thread is there all the same
        if loose:
            await self._write_again(now, loose)
        await self._openings.in_thread(now)

    def tell_if_full(self, guild: GuildId, no: NotArrived) -> None:
        if no.code == FULL:
            self._bot.dispatch("trouble", guild, "threads-full")

    async def _write_again(self, conversation: Conversation, loose: Relayed) -> None:
        assert conversation.thread

        def draw(component: int) -> Screen:
            return words_views.their_words_quoted(
                server_words(self._bot.services), conversation, loose.words, component
            )

        # It may stand there already: the bot may have died before it noted that.
        nonce = first_nonce(conversation)
        if await self._bot.posts.is_marked(conversation.thread, TextMark.YOUNG, nonce) is None:
            place = await self._places.place(conversation)
            await self._bot.posts.marked(place, draw, TextMark.YOUNG, nonce)


def first_nonce(conversation: Conversation) -> str:
    """The same for every attempt at the first words of this conversation."""
    return f"{conversation.key}.first"
