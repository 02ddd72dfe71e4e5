"""Whether nobody reads now, said once each time that the team is closed."""

from __future__ import annotations

from bot.core.alias import Alias, GuildId
from bot.services import Services
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.direct_lines import DirectLineProvider


class ClosedHours:
    """To whom it was said is in memory only: a restart says it once more."""

    def __init__(self, services: Services) -> None:
        self._lines = services.shared(DirectLineProvider)
        self._told: dict[tuple[GuildId, Alias], str] = {}

    async def to_say(self, locale: str, conversation: Conversation) -> str | None:
        """What they read in the inbox then; None while somebody reads, or when they know it."""
        who = conversation.guild, conversation.alias
        said = await self._lines.gateway.while_nobody_reads(locale, conversation)
        before = self._told.pop(who, None)
        if said is None:
            return None
        self._told[who] = said
        return None if before == said else said
