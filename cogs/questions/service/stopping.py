"""The young person stops: the conversation ends, with all that hangs on it (R25)."""

from __future__ import annotations

from bot.services import Services
from cogs.questions.rules import Conversation
from cogs.questions.service.hooks import AFTER_STOP
from cogs.questions.service.questions import Questions


class StoppingConversations:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._questions = Questions(services)

    async def stop(self, conversation: Conversation) -> Conversation:
        async with self._services.store.writing():
            closed = await self._questions.close(conversation)
            await self._services.extensions.call(AFTER_STOP, closed)
        return closed
