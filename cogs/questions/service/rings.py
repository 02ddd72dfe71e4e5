"""What makes a phone ring for a conversation: a message of its own, without a word (R83)."""

from __future__ import annotations

from bot.services import Services
from bot.store.posted_messages import Trace
from cogs.questions.rules import Conversation


class RingMessages:
    def __init__(self, services: Services) -> None:
        self._services = services

    async def begin(self, conversation: Conversation) -> int:
        """Write down that it rings; what rang before goes. Give the trace of the new ring."""
        now = self._services.clock()
        async with self._services.store.writing():
            await self.over(conversation)
            return await self._services.traces.intend(
                guild=conversation.guild,
                about=conversation.key,
                kind="message",
                channel=conversation.channel,
                moment=now,
                due=conversation.expires_at,
                rings=True,
            )

    async def over(self, conversation: Conversation) -> None:
        """Somebody came, or it rings anew: the sweeper takes away what stands of it."""
        await self._services.traces.rings_over(conversation.key, self._services.clock())

    async def unposted(self) -> list[Trace]:
        return await self._services.traces.unposted_rings(self._services.clock())
