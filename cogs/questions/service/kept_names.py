"""*Bewaar mijn codenaam*: chosen after the end, off by default, gone by itself (R71)."""

from __future__ import annotations

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.services import Services
from cogs.consent.rules import Value
from cogs.consent.service import Choices
from cogs.introductions.service.team import Introductions
from cogs.questions.repository.conversations import ConversationRepository
from cogs.questions.repository.kept_names import KeptNameRepository
from cogs.questions.rules import kept_names as rules
from cogs.questions.rules.conversation import Conversation, Request
from cogs.questions.rules.kept_names import KeptName


class KeptNames:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._kept = KeptNameRepository(services.store)
        self._conversations = ConversationRepository(services.store)
        self._choices = Choices(services)
        self._introductions = services.shared(Introductions)

    async def find(self, guild: GuildId, alias: Alias) -> KeptName | None:
        return await self._kept.find(guild, alias, self._services.clock())

    async def may_ask(self, conversation: Conversation) -> bool:
        """Not of whom no word ever reached, nor of who wants to be asked nothing (R25)."""
        guild, alias = conversation.guild, conversation.alias
        if conversation.answered_at is None or (await self._choices.get(guild, alias)).contact is (
            Value.NEVER
        ):
            return False
        return rules.may_ask(await self.find(guild, alias), conversation)

    async def keep(self, conversation: Conversation) -> KeptName:
        """They said yes: from now on, for as long as was said.

        Raise `Refusal("questions-gone")` when it was wiped meanwhile.
        """
        moment = self._services.clock()
        async with self._services.store.writing():
            if await self._conversations.by_key(conversation.key, moment) is None:
                raise Refusal("questions-gone")
            kept = rules.kept(conversation, moment)
            await self._kept.keep(kept)
        return kept

    async def drop(self, guild: GuildId, alias: Alias) -> None:
        await self._kept.drop(guild, alias)

    async def carried(self, guild: GuildId, alias: Alias, request: Request) -> KeptName | None:
        """What a new question of theirs carries; without a worker whom it is not for."""
        found = await self.find(guild, alias)
        if found is None or not rules.is_carried(found, request):
            return None
        return found

    async def worker_for(self, kept: KeptName, request: Request) -> int | None:
        """Who is asked first: who talked with them, of the team still, and of the kind chosen."""
        if kept.worker is None:
            return None
        worker = await self._introductions.known(kept.guild, kept.worker)
        return worker.account if worker and worker.is_a(request.only) else None
