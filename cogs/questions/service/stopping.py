"""The young person stops: what else ends with it, the rooms above say here (R25)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.services import Services
from cogs.questions.rules import Conversation
from cogs.questions.service.questions import Questions

End = Callable[[Conversation], Awaitable[None]]


class StoppingConversations:
    """Use it as `services.shared(StoppingConversations)`."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._questions = Questions(services)
        self._ends: list[End] = []

    def ends(self, end: End) -> None:
        """Call this in the same transaction, so that nobody is asked anything after a crash."""
        self._ends.append(end)

    async def stop(self, conversation: Conversation) -> Conversation:
        async with self._services.store.writing():
            closed = await self._questions.close(conversation)
            for end in self._ends:
                await end(closed)
        return closed
