"""What has ended goes on: same code name, same thread, same worker (R71)."""

from __future__ import annotations

from bot.core.errors import Refusal
from bot.services import Services
from bot.store.opening import Conflict
from cogs.consent.service import Consent
from cogs.questions.repository.conversations import ConversationRepository
from cogs.questions.rules import going_on as rules
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.questions import Questions


class GoingOn:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._conversations = ConversationRepository(services.store)
        self._questions = Questions(services)
        self._consent = Consent(services)

    async def refuse(self, conversation: Conversation) -> None:
        """Raise `Refusal("questions-read-first")`."""
        if not await self._consent.has_agreed(conversation.guild, conversation.alias):
            raise Refusal("questions-read-first")

    async def reopen(self, conversation: Conversation) -> Conversation:
        """Open it again, before their words are posted.

        Raise `Refusal`: "questions-gone" when it was wiped, "questions-one-at-a-time" when they
        are in another by now.
        """
        moment, keeping = self._services.clock(), self._services.retention
        try:
            async with self._services.store.writing():
                now = await self._questions.still_there(conversation)
                await self._conversations.make_room(
                    now, moment, ended_before=moment - keeping.idle, grace=keeping.unanswered
                )
                return await self._questions.change(rules.gone_on(now, moment))
        except Conflict:
            raise Refusal("questions-one-at-a-time") from None

    async def call_for_help(self, conversation: Conversation) -> tuple[Conversation, int]:
        """Open it again by their own call for help, and let that stand, both or neither.

        Raise as `reopen`.
        """
        async with self._services.store.writing():
            return await self._questions.declare_unsafe(await self.reopen(conversation))

    async def take_back(self, before: Conversation) -> None:
        """Nothing arrived: let it be ended as it was, unless they called for help in it since."""
        async with self._services.store.writing():
            now = await self._questions.by_key(before.key)
            if now and (now.waiting_since, now.urgency) == (before.waiting_since, before.urgency):
                ended = rules.ended_as(now, before)
                await self._questions.change(ended)
