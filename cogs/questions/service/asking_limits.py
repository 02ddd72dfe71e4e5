"""Whether words of somebody are taken now, by what rooms above decided (R45)."""

from __future__ import annotations

from bot.core.alias import Alias, GuildId
from bot.services import Services
from cogs.questions.service.hooks import WRITING_LIMITS, WritingLimit


class WritingLimits:
    """Ask it wherever something that a young person does reaches the team."""

    def __init__(self, services: Services) -> None:
        self._extensions = services.extensions

    async def limit(self, locale: str, guild: GuildId, alias: Alias) -> WritingLimit | None:
        """Why this person's words are not taken now, if so."""
        found = await self._extensions.call(WRITING_LIMITS, locale, guild, alias)
        return next((each for each in found if each), None)

    async def refuse(self, locale: str, guild: GuildId, alias: Alias) -> None:
        """Raise the refusal of a limit that a room above set."""
        if found := await self.limit(locale, guild, alias):
            raise found.said
