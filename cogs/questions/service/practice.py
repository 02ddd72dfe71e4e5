"""A practice question: it goes the way of every question, is nobody's, and leaves nothing.

It belongs to an account that cannot exist, so that nothing of it can be taken for a young person's.
"""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from bot.core.alias import Alias, GuildId
from bot.services import Services
from bot.store.personal_data import held
from cogs.questions.repository.conversations import ConversationRepository
from cogs.questions.rules.conversation import Conversation, Key

NOBODY = 0
"""No account on Discord has this id."""


class Practice:
    """Use it as `services.shared(Practice)`."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._conversations = ConversationRepository(services.store)
        self._ringing: set[GuildId] = set()

    def alias(self, guild: GuildId) -> Alias:
        return self._services.alias_of(guild, NOBODY)

    def is_practice(self, conversation: Conversation) -> bool:
        """Whether it counts for nothing, neither in a report nor in how long answers take."""
        return conversation.alias == self.alias(conversation.guild)

    async def count(self, conversation: Conversation, name: str, moment: datetime) -> None:
        """Count that it happened, unless it is practice."""
        if not self.is_practice(conversation):
            await self._services.counters.add(conversation.guild, name, moment)

    def is_silent(self, conversation: Conversation) -> bool:
        """Whether no phone rings for it: it is practice, and nobody asked that it does."""
        return self.is_practice(conversation) and conversation.guild not in self._ringing

    def ring(self, guild: GuildId, *, rings: bool) -> None:
        """Say whether phones ring for the next one."""
        (self._ringing.add if rings else self._ringing.discard)(guild)

    async def keys(self, guild: GuildId) -> list[Key]:
        """What is left of one, or under way."""
        return await self._conversations.keys(guild, self.alias(guild))

    async def is_left(self, guild: GuildId) -> bool:
        """Whether any row is: a kill may have come before the question was begun."""
        return bool(await held(self._services.store, (guild, self.alias(guild))))

    async def forget(self, guild: GuildId) -> list[Key]:
        """Delete every row of it; its messages are due from now."""
        now, alias = self._services.clock(), self.alias(guild)
        async with self._services.store.wiping():
            keys = await self.keys(guild)
            for key in keys:
                await self._services.traces.end_at(key, now)
            await self._services.store.forget((guild, alias))
        await self._services.store.empty_log()
        return keys


class PracticeWay(Protocol):
    """Each step of a practice question, on Discord. Each raises as a real one does."""

    async def form(self, guild: GuildId) -> None:
        """Draw the form, where somebody could write. Raise `Refusal`."""

    async def ask(self, guild: GuildId) -> Conversation:
        """Post card, thread and words. Raise `Refusal`."""

    async def rung(self, conversation: Conversation) -> list[str]:
        """The first names of those whose phone rings for such a question now."""

    async def answer(self, conversation: Conversation) -> None:
        """Relay an answer under the name of the practice. Raise `Refusal`."""

    async def read(self, conversation: Conversation) -> list[str]:
        """What the inbox shows of it: what both sides read, the oldest first. Raise `Refusal`."""

    async def erase(self, guild: GuildId) -> bool:
        """Forget it and delete what stands of it; say whether nothing is left."""


class PracticeProvider:
    """Use it as `services.shared(PracticeProvider)`; the questions cog provides the way."""

    def __init__(self, _services: Services) -> None:
        self._way: PracticeWay | None = None

    def provide(self, way: PracticeWay) -> None:
        self._way = way

    @property
    def way(self) -> PracticeWay:
        assert self._way, "asked before the room was loaded"
        return self._way
