"""Which days are no silence, by the hours that are decided at this moment."""

from __future__ import annotations

from bot.core.alias import GuildId
from bot.services import Services
from cogs.office_hours.service.openness import OfficeHours
from cogs.questions import rules
from cogs.questions.repository import ConversationRepository
from cogs.questions.rules import Conversation
from cogs.questions.rules.resting import rested


class Resting:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._hours = OfficeHours(services)
        self._kept = ConversationRepository(services.store)

    async def with_end(self, conversation: Conversation) -> Conversation:
        """The same with the end that it has now: every change passes here (F-D2)."""
        calendar = await self._hours.calendar(conversation.guild)
        retention = self._services.retention
        return rules.with_end(rested(conversation, calendar, retention), retention)

    async def longer(self, guild: GuildId) -> list[Conversation]:
        """What has more time since other days are closed. Nobody's time becomes shorter."""
        talks = await self._kept.unended(guild, self._services.clock())
        changed = [(talk, await self.with_end(talk)) for talk in talks]
        return [after for before, after in changed if after.rest > before.rest]
