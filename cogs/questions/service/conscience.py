"""What is about to go without an answer, or without having been read (F-D1)."""

from __future__ import annotations

from bot.services import Services
from cogs.office_hours.service.openness import OfficeHours
from cogs.questions.repository import ConversationRepository
from cogs.questions.rules import Conversation
from cogs.questions.rules.grace import Grace, grace


class Conscience:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._kept = ConversationRepository(services.store)
        self._hours = OfficeHours(services)

    async def to_tell(self) -> list[tuple[Conversation, Grace]]:
        """What is in its extra time, and the team does not know yet."""
        retention, moment = self._services.retention, self._services.clock()
        since = moment - min(retention.idle, retention.keep)
        silent = await self._kept.silent(since, moment)
        why = [(each, grace(each, retention, moment)) for each in silent]
        return [(each, extra) for each, extra in why if extra]

    async def told(self, conversation: Conversation) -> None:
        """The team knows; what nobody ever answered now counts against the promise (R29)."""
        async with self._services.store.writing():
            await self._kept.told_of_grace(conversation.key)
            if conversation.answered_at is None:
                await self._hours.unanswered(conversation.guild, conversation.opened_at)
