"""Begins and ends a pause, as the young person says (R25)."""

from __future__ import annotations

from datetime import datetime

from bot.core.errors import Refusal
from bot.services import Services
from cogs.questions.rules import pausing
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.questions import Questions


class Pausing:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._questions = Questions(services)

    def until(self, conversation: Conversation) -> datetime:
        """When a pause ends at the latest, because the conversation does."""
        return self._questions.ends_at(conversation)

    async def pause(self, conversation: Conversation) -> Conversation:
        """It holds from now, also for an answer that is on its way.

        Raise `Refusal`: "questions-ended-ask-again", or "questions-gone" when it was wiped.
        """
        async with self._services.store.writing():
            now = await self._going_on(conversation)
            return await self._questions.change(pausing.paused(now, self._services.clock()))

    async def resume(self, conversation: Conversation) -> Conversation:
        """Raise as `pause`."""
        async with self._services.store.writing():
            now = await self._going_on(conversation)
            return await self._questions.change(pausing.resumed(now, self._services.clock()))

    async def _going_on(self, conversation: Conversation) -> Conversation:
        now = await self._questions.still_there(conversation)
        if self._questions.has_ended(now):
            raise Refusal("questions-ended-ask-again")
        return now
