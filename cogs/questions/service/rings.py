"""What makes a phone ring for a conversation: a message of its own, without a word (R83)."""

from __future__ import annotations

from bot.core.house import House
from bot.core.traces import Trace
from cogs.questions.rules import Conversation


class Rings:
    def __init__(self, house: House) -> None:
        self._house = house

    async def begin(self, conversation: Conversation) -> int:
        """Write down that it rings; what rang before goes. Give the trace of the new ring."""
        now = self._house.clock()
        async with self._house.store.writing():
            await self.over(conversation)
            return await self._house.traces.intend(
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
        await self._house.traces.rings_over(conversation.key, self._house.clock())

    async def unposted(self) -> list[Trace]:
        return await self._house.traces.unposted_rings(self._house.clock())
