"""All conversations of one young person that still exist: nothing that they were told is hidden."""

from __future__ import annotations

from bot.core.alias import Alias, GuildId
from bot.services import Services
from cogs.questions.repository.conversations import ConversationRepository
from cogs.questions.rules import endings, inbox
from cogs.questions.rules.conversation import Conversation
from cogs.questions.rules.inbox import Listed


class Inbox:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._conversations = ConversationRepository(services.store)

    async def listed(self, guild: GuildId, alias: Alias) -> list[Listed]:
        """Those that have arrived, the open one on top."""
        moment, retention = self._services.clock(), self._services.retention
        found = await self._conversations.of_person(guild, alias, moment)
        return inbox.in_order(
            Listed(each, ended=endings.has_ended(each, retention, moment)) for each in found
        )

    async def beside(self, shown: Conversation) -> list[Listed]:
        """The others of the same person."""
        return inbox.beside(await self.listed(shown.guild, shown.alias), shown.key)

    async def unread_beside(self, shown: Conversation) -> Conversation | None:
        """Another one of theirs with an answer that they did not read yet."""
        return inbox.unread_beside(await self.listed(shown.guild, shown.alias), shown.key)
