"""The thread of a conversation on Discord: posting in it, reading it, and whether it is there."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Sequence
from datetime import datetime, timedelta

import discord
import structlog

from bot.core.errors import Refusal
from bot.core.log import kind_and_place
from bot.shell.client import Bankje
from bot.shell.delivery import NotKnown, TextMark, marked
from bot.shell.errors import UNREACHABLE
from bot.shell.finding import LOOKED_AT
from bot.shell.views import Screen
from cogs.questions.cog.channels import ConversationChannels
from cogs.questions.cog.relayed import Relayed, RelayedReply, ThreadContents, relayed_in
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.openings import Openings
from cogs.questions.service.questions import Questions

log = structlog.get_logger("bankje")
A_PAGE = 50
PAGES = 20
"""A thousand lines of the team between two of the conversation: more is not looked through."""
A_MINUTE = timedelta(minutes=1)
A_DAY = timedelta(days=1)
MOST_KNOWN = 500
"""Relayed replies."""
MAX_ID = 1 << 63
"""Above every id of Discord."""


class Threads:
    """Discord once says 404 for what is there. Only a second look a minute later is believed."""

    def __init__(self, bot: Bankje, service: Questions, places: ConversationChannels) -> None:
        self._bot = bot
        self._service = service
        self._openings = Openings(bot.services)
        self._places = places
        self._missing: dict[str, datetime] = {}
        self.unsure: set[str] = set()
        """Keys of conversations in which something may stand that their row does not know."""
        self.relayed_replies: dict[int, RelayedReply] = {}
        """By a worker's message, of this process; the thread knows it too."""

    # -- posting --------------------------------------------------------------------------------

    async def post(
        self,
        conversation: Conversation,
        draw: Callable[[int], Screen],
        mark: TextMark,
        nonce: str,
        *,
        calling: Collection[int] = (),
        under: int | None = None,
        still_wanted: Callable[[], Awaitable[object]] | None = None,
    ) -> int:
        """Post, and give the message. `draw` puts the id that it is given on a component.

        `still_wanted` is asked before each attempt, and raises what it wants raised.

        Raise `NotArrived`, `NotKnown`, or `Refusal`: "posts-closed" when others can read there,
        "questions-missing" when Discord does not find the thread, "questions-no-thread-yet".
        """
        place = await self._places.place(conversation)
        if conversation.words:
            raise Refusal("questions-no-thread-yet", code_name=conversation.code_name)
        assert conversation.thread, "a conversation that has not arrived"
        try:
            message = await self._bot.posts.marked(
                place, draw, mark, nonce, calling=calling, under=under, still_wanted=still_wanted
            )
        except discord.NotFound:
            raise await self.missing(conversation) from None
        except NotKnown:
            self.unsure.add(conversation.key)
            raise
        return message.id

    def note_relayed(self, reply: int, relayed: RelayedReply) -> None:
        """Know where a worker's reply stands, so that to correct it needs no look."""
        self.relayed_replies[reply] = relayed
        while len(self.relayed_replies) > MOST_KNOWN:
            del self.relayed_replies[next(iter(self.relayed_replies))]

    def note_later(self, conversation: Conversation, error: Exception) -> None:
        """It stands on Discord and could not be stored: its row is made true in a minute."""
        log.error("not stored what stands on Discord", **kind_and_place(error))
        self.unsure.add(conversation.key)

    async def find_posted(
        self, conversation: Conversation, mark: TextMark, nonce: str, since: datetime
    ) -> int | None:
        """The message of an earlier attempt since then, if it is there. Raise as `read` does."""
        assert conversation.thread, "a conversation that has not arrived"
        if conversation.words:  # there is no thread yet in which anything could stand
            raise Refusal("questions-cannot-read")
        component = marked(mark, nonce)
        try:
            found = await self._bot.posts.find_marked(conversation.thread, component, since)
        except discord.NotFound:
            raise await self.missing(conversation) from None
        except UNREACHABLE:
            raise Refusal("questions-cannot-read") from None
        return found.id if found else None

    # -- reading --------------------------------------------------------------------------------

    async def read(self, conversation: Conversation, before: int | None = None) -> list[Relayed]:
        """The relayed messages, newest first, and only those: the rest is the team's own.

        Raise `Refusal`: "questions-cannot-read" when Discord does not answer, "questions-missing"
        when it does not find the thread, "questions-gone" when the thread was deleted.
        """
        return self._relayed(await self._read(conversation, before))

    async def contents(self, conversation: Conversation) -> ThreadContents:
        """What stands last of all that was relayed, and whatever is newer. Raise as `read` does."""
        read = await self._read(conversation, None, back_to=self._yesterday())
        return ThreadContents(read, self._relayed(read))

    async def since(self, conversation: Conversation, message: int) -> list[discord.Message]:
        """What stands in the thread from this message on, the oldest first. Raise as `read`."""
        assert conversation.thread, "a conversation that has not arrived"
        place = self._bot.get_partial_messageable(conversation.thread)
        after = discord.Object(message - 1)
        try:
            read = place.history(limit=LOOKED_AT, after=after, oldest_first=True)
            return [each async for each in read]
        except discord.NotFound:
            raise await self.missing(conversation) from None
        except UNREACHABLE:
            raise Refusal("questions-cannot-read") from None

    async def answer_at(self, conversation: Conversation, message: int) -> Relayed:
        """The answer of the team that stands there.

        Raise `Refusal`: "questions-answer-gone", "questions-correct-later" when nobody can look.
        """
        assert conversation.thread, "a conversation that has not arrived"
        place = self._bot.get_partial_messageable(conversation.thread)
        try:
            found = await place.fetch_message(message)
        except discord.NotFound:
            raise Refusal("questions-answer-gone") from None
        except UNREACHABLE:
            raise Refusal("questions-correct-later") from None
        relayed = relayed_in(found) if found.author.id == self._bot.own_id else None
        if relayed is None or relayed.mark is not TextMark.TEAM:
            raise Refusal("questions-answer-gone")
        return relayed

    def _relayed(self, read: Sequence[discord.Message]) -> list[Relayed]:
        own = [each for each in read if each.author.id == self._bot.own_id]
        return [part for each in own if (part := relayed_in(each))]

    def _yesterday(self) -> int:
        """Until here replies of the team are looked for of which nothing came."""
        return discord.utils.time_snowflake(self._bot.discords_clock.now() - A_DAY)

    async def _read(
        self, conversation: Conversation, before: int | None, *, back_to: int = MAX_ID
    ) -> list[discord.Message]:
        try:
            return await self._pages(conversation, before, back_to)
        except discord.NotFound:
            raise await self.missing(conversation) from None
        except UNREACHABLE:
            raise Refusal("questions-cannot-read") from None

    async def _pages(
        self, conversation: Conversation, before: int | None, back_to: int
    ) -> list[discord.Message]:
        """Page on while a page has nothing but the team's own talk, or all of it is newer."""
        read: list[discord.Message] = []
        for _ in range(PAGES):
            found = await self._fetched(conversation, before)
            read += found
            is_last = len(found) < A_PAGE
            if is_last or (found[-1].id <= back_to and self._relayed(read)):
                return read
            before = found[-1].id
        return read

    async def _fetched(
        self, conversation: Conversation, before: int | None
    ) -> list[discord.Message]:
        assert conversation.thread, "a conversation that has not arrived"
        if conversation.words:
            channel = self._bot.get_partial_messageable(conversation.channel)
            return [await channel.fetch_message(conversation.words)]
        place = self._bot.get_partial_messageable(conversation.thread)
        until = discord.Object(before) if before else None
        return [each async for each in place.history(limit=A_PAGE, before=until)]

    # -- whether it is there --------------------------------------------------------------------

    async def missing(self, conversation: Conversation) -> Refusal:
        """Discord said 404. Forget the conversation when that is sure; give what to say."""
        if conversation.words:  # there is no thread yet; the minute's work looks for the words
            return Refusal("questions-missing")
        now = self._bot.services.clock()
        since = self._missing.setdefault(conversation.key, now)
        is_sure = self._bot.deletions.is_sure(conversation.thread or 0)
        if is_sure or now >= since + A_MINUTE:
            await self.forget(conversation)
            return Refusal("questions-gone")
        return Refusal("questions-missing")

    async def forget(self, conversation: Conversation) -> None:
        """It is gone on Discord, so nothing of it is kept."""
        self._missing.pop(conversation.key, None)
        await self._openings.abandon(conversation)

    async def look_again(self) -> None:
        """The second look, for what was missing a minute ago."""
        now = self._bot.services.clock()
        for key, since in tuple(self._missing.items()):
            if now < since + A_MINUTE:
                continue
            conversation = await self._service.by_key(key)
            if conversation is None or conversation.thread is None:
                self._missing.pop(key, None)
                continue
            await self._look_again(conversation)

    async def _look_again(self, conversation: Conversation) -> None:
        assert conversation.thread
        try:
            await self._bot.fetch_channel(conversation.thread)
        except discord.NotFound:
            await self.forget(conversation)
        except UNREACHABLE:
            return
        else:
            self._missing.pop(conversation.key, None)
