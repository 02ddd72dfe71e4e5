"""When conversations end, as hours are decided now; warnings before they go unanswered (F-D1)."""

from __future__ import annotations

from bot.core.alias import GuildId
from bot.services import Services
from cogs.office_hours.service.openness import OfficeHours
from cogs.questions.repository.conversations import ConversationRepository
from cogs.questions.rules import endings
from cogs.questions.rules.conversation import Conversation
from cogs.questions.rules.endings import Grace, grace, rested


class Endings:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._hours = OfficeHours(services)
        self._conversations = ConversationRepository(services.store)

    async def with_end(self, conversation: Conversation) -> Conversation:
        """The same with the end that it has now: every change passes here (F-D2)."""
        calendar = await self._hours.calendar(conversation.guild)
        retention = self._services.retention
        return endings.with_end(rested(conversation, calendar, retention), retention)

    async def ended_by_silence(self) -> list[Conversation]:
        """What nobody closed and is over all the same, on every server."""
        retention, moment = self._services.retention, self._services.clock()
        before = moment - retention.idle
        return await self._conversations.ended_by_silence(before, retention.unanswered, moment)

    async def with_more_time(self, guild: GuildId) -> list[Conversation]:
        """What has more time since other days are closed. Nobody's time becomes shorter."""
        conversations = await self._conversations.unended(guild, self._services.clock())
        changed = [
            (conversation, await self.with_end(conversation)) for conversation in conversations
        ]
        return [after for before, after in changed if after.rest > before.rest]


class ExpiryWarnings:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._conversations = ConversationRepository(services.store)
        self._hours = OfficeHours(services)

    async def due(self) -> list[tuple[Conversation, Grace]]:
        """What is in its extra time, and the team does not know yet."""
        retention, moment = self._services.retention, self._services.clock()
        since = moment - min(retention.idle, retention.keep)
        silent = await self._conversations.silent(since, moment)
        why = [(each, grace(each, retention, moment)) for each in silent]
        return [(each, extra) for each, extra in why if extra]

    async def note_given(self, conversation: Conversation) -> None:
        """The team knows; what nobody ever answered now counts against the promise (R29)."""
        async with self._services.store.writing():
            await self._conversations.told_of_grace(conversation.key)
            if conversation.answered_at is None:
                await self._hours.unanswered(conversation.guild, conversation.opened_at)
