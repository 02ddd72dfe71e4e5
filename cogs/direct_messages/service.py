"""Choosing that direct messages are the conversation, and ending that. Nothing of any words."""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.services import Services
from cogs.direct_messages.repository import (
    DirectConversationRepository,
    FailedNoticeRepository,
)
from cogs.direct_messages.rules import direct_conversation as rules
from cogs.direct_messages.rules.direct_conversation import DirectConversation
from cogs.questions.rules.assignment import only_its_own
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.dm_notices import DmNotices
from cogs.questions.service.questions import Questions


@dataclass(frozen=True, slots=True)
class Talk:
    """The choice, and the conversation that goes on with it; None before the first words."""

    direct: DirectConversation
    conversation: Conversation | None


class DirectConversations:
    """Use it as `services.shared(DirectConversations)`."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._rows = DirectConversationRepository(services.store)
        self._questions = Questions(services)
        self._notices = DmNotices(services)

    async def choose(
        self, guild: GuildId, account: int, channel: int, after: int, *, in_full: bool
    ) -> Talk:
        """Begin it here, and end it everywhere else: nobody must wonder to whom a line goes.

        `after`: what they wrote before goes with the choice or not at all; what is newer are lines.
        """
        alias, now = self._services.alias_of(guild, account), self._services.clock()
        async with self._services.store.writing():
            for other in await self._rows.guilds(now):
                await self._rows.drop(other, self._services.alias_of(other, account))
            current = await self._questions.current(guild, alias)
            until = current.expires_at if current else rules.unused_until(now)
            key = current.key if current else None
            chosen = DirectConversation(guild, alias, key, channel, after, in_full, now, until)
            await self._rows.choose(chosen)
            if current:
                await self._notices.wish(current, channel)
        return Talk(chosen, current)

    async def arrived(self, conversation: Conversation) -> bool:
        """In the transaction that notes that the first words arrived: say whether it begins."""
        guild, alias = conversation.guild, conversation.alias
        waiting = await self._rows.find(guild, alias, self._services.clock())
        if waiting is None or waiting.key is not None:
            return False
        await self._rows.attach(conversation)
        await self._notices.wish(conversation, waiting.channel)
        return True

    async def of_account(self, account: int) -> Talk | None:
        """What holds for who writes. What time has ended stays for who says that (`over`)."""
        now = self._services.clock()
        for guild in await self._rows.guilds(now):
            alias = self._services.alias_of(guild, account)
            if found := await self.chosen_by(guild, alias):
                return found
        return None

    async def chosen_by(self, guild: GuildId, alias: Alias) -> Talk | None:
        direct = await self._rows.find(guild, alias, self._services.clock())
        return await self._going_on(direct) if direct else None

    async def in_channel(self, channel: int) -> Talk | None:
        direct = await self._rows.in_channel(channel, self._services.clock())
        return await self._going_on(direct) if direct else None

    async def everyone(self) -> list[Talk]:
        return [each for each in await self._all() if not self._is_over(each)]

    async def over(self) -> list[Talk]:
        """Those whose conversation time alone has ended; they go on no more."""
        ended = [each for each in await self._all() if self._is_over(each)]
        for each in ended:
            await self._rows.drop(each.direct.guild, each.direct.alias)
        return ended

    async def _all(self) -> list[Talk]:
        """A conversation that is gone took its choice along."""
        rows = await self._rows.everyone(self._services.clock())
        return [
            Talk(each, await self._questions.by_key(each.key) if each.key else None)
            for each in rows
        ]

    def _is_over(self, talk: Talk) -> bool:
        return talk.conversation is not None and self._questions.has_ended(talk.conversation)

    async def _going_on(self, direct: DirectConversation) -> Talk | None:
        if direct.key is None:
            return Talk(direct, None)
        conversation = await self._questions.by_key(direct.key)
        has_ended = conversation is None or self._questions.has_ended(conversation)
        return None if has_ended else Talk(direct, conversation)

    async def is_known(self, conversation: Conversation) -> bool:
        """Whether it was neither wiped nor has gone by itself."""
        return await self._questions.by_key(conversation.key) is not None

    async def end(self, guild: GuildId, alias: Alias) -> None:
        """Nothing goes any more, and nothing comes: with it goes the only way to the account."""
        async with self._services.store.writing():
            await self._rows.drop(guild, alias)
            await self._notices.drop(guild, alias)


class OwnConversations:
    """Of who pressed, from the inbox or from direct messages."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._questions = Questions(services)

    def has_ended(self, conversation: Conversation) -> bool:
        return self._questions.has_ended(conversation)

    async def own(self, key: str, account: int) -> Conversation:
        """Raise `Refusal`.

        "questions-gone" for anybody else's, "questions-ended-ask-again" once it has ended.
        """
        found = await self._questions.by_key(key)
        if found is None:
            raise Refusal("questions-gone")
        own = only_its_own(found, self._services.alias_of(found.guild, account))
        if self._questions.has_ended(own):
            raise Refusal("questions-ended-ask-again")
        return own


class FailedNotices:
    """A notice that Discord refused: the person reads it in the inbox, and nobody else anywhere."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._rows = FailedNoticeRepository(services.store)
        self._questions = Questions(services)
        self._notices = DmNotices(services)

    async def failed(self, conversation: Conversation) -> None:
        """Nothing is noted of a conversation that was wiped meanwhile."""
        async with self._services.store.writing():
            if await self._questions.by_key(conversation.key):
                await self._rows.note(conversation)

    async def has_failed(self, conversation: Conversation) -> bool:
        who = conversation.guild, conversation.alias
        return await self._rows.has_failed(*who, self._services.clock())

    async def mended(self, conversation: Conversation, channel: int) -> None:
        """It went there now: the next answer is told there again.

        Raise `Refusal("questions-gone")` when it was wiped meanwhile: nothing leads there any more.
        """
        async with self._services.store.writing():
            if await self._questions.by_key(conversation.key) is None:
                raise Refusal("questions-gone")
            await self._notices.wish(conversation, channel)
