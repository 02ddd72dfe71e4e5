"""Who wants a direct message when there is something new, and the messages that are due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.services import Services
from cogs.questions.repository.conversations import ConversationRepository
from cogs.questions.repository.dm_notices import DmNoticeRepository
from cogs.questions.rules.conversation import Conversation, Key
from cogs.questions.rules.dm_notices import LONGEST_NOTICE_DELAY, leaves_at


@dataclass(frozen=True, slots=True)
class DmNotice:
    """A notice to send: the channel for direct messages, and the trace that waits for it.

    `key`: of its own; None on those that an older Bankje wrote down. `leaves_at`: not before.
    """

    channel: int
    trace: int
    key: str | None
    leaves_at: datetime


class DmNotices:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._requests = DmNoticeRepository(services.store)
        self._conversations = ConversationRepository(services.store)

    async def wished(self, guild: GuildId, alias: Alias) -> bool:
        return await self._requests.wished(guild, alias, self._services.clock())

    async def wish(self, conversation: Conversation, channel: int) -> None:
        """Remember where to say that there is something new.

        As long as the longest conversation of theirs lives: which one they pressed in is chance.
        Raise `Refusal("questions-gone")` when it was wiped while Discord was asked for the place.
        """
        guild, alias = conversation.guild, conversation.alias
        async with self._services.store.writing():
            if await self._conversations.by_key(conversation.key, self._services.clock()) is None:
                raise Refusal("questions-gone")
            until = await self._conversations.longest(guild, alias) or conversation.expires_at
            await self._requests.wish(guild, alias, channel, until)

    async def drop(self, guild: GuildId, alias: Alias) -> None:
        """Forget it: with the wish goes the only way to the account."""
        await self._requests.drop(guild, alias)

    async def looked(self, conversation: Conversation) -> None:
        """The next answer may be announced again. A notice that stands unread has done its work.

        It goes however they came to look: what nobody needs should not stay on a phone.
        """
        moment = self._services.clock()
        async with self._services.store.writing():
            standing = await self._requests.standing(conversation, moment)
            await self._requests.looked(conversation)
            if standing:
                await self._services.traces.never_left(conversation.key, standing, moment)
                await self._services.traces.end_in(conversation.key, standing, moment)

    async def announce_again(self, conversation: Conversation) -> None:
        """They wrote where notices come, so they are there: the next answer is told anew.

        What stands unread stays, for they did not look.
        """
        await self._requests.looked(conversation)

    async def next(self, conversation: Conversation) -> DmNotice | None:
        """Where to write that there is something new, with its trace written already."""
        async with self._services.store.writing():
            channel = await self._requests.unaware(conversation, self._services.clock())
            return await self.intend(conversation, channel) if channel else None

    async def intend(self, conversation: Conversation, channel: int) -> DmNotice:
        """Write down that they are told there: once, until they have looked.

        `conversation`: as it was before the answer, which tells whether the talk is live.
        """
        key, leaves = self._services.random_source.token(), self._leaves(conversation)
        async with self._services.store.writing():
            await self._requests.notified(conversation)
            trace = await self._services.traces.intend(
                guild=conversation.guild,
                about=conversation.key,
                kind="message",
                channel=channel,
                moment=self._services.clock(),
                due=conversation.expires_at,
                carries=key,
                leaves=leaves,
            )
        return DmNotice(channel, trace, key, leaves)

    def _leaves(self, conversation: Conversation) -> datetime:
        drawn = self._services.random_source.number(int(LONGEST_NOTICE_DELAY.total_seconds()) + 1)
        later = timedelta(seconds=drawn)
        return leaves_at(self._services.clock(), conversation.last_at, later)

    async def unsent(self, conversation: Conversation, channel: int) -> DmNotice | None:
        """The newest that was written down and perhaps never sent; its moment may be to come."""
        known = await self._services.traces.find(conversation.key)
        waiting = [each for each in known if each.channel == channel and each.message is None]
        if not waiting:
            return None
        last = max(waiting, key=lambda each: each.left_at)
        return DmNotice(channel, last.id, last.carries, last.leaves_at or last.left_at)

    async def conversation_of(self, key: str) -> str | None:
        """The key of the conversation that a notice with this key is about."""
        return await self._services.traces.carrying(key)

    async def all_notified(self) -> list[tuple[Key, int]]:
        """Of which conversation a notice was written down, and its channel."""
        return await self._requests.all_notified(self._services.clock())
