"""Whether nobody reads now, said once each time that the team is closed."""

from __future__ import annotations

from bot.core.alias import Alias, GuildId
from bot.services import Services
from bot.shell.views import Words
from cogs.office_hours.rules.openness import OpeningStatus
from cogs.office_hours.service.openness import OfficeHours
from cogs.questions.rules.conversation import Conversation
from cogs.questions.views.when_answered import when_answered


class ClosedHours:
    """To whom it was said is in memory only: a restart says it once more."""

    def __init__(self, services: Services) -> None:
        self._hours = OfficeHours(services)
        self._told: dict[tuple[GuildId, Alias], str] = {}

    async def to_say(self, say: Words, conversation: Conversation) -> str | None:
        """What they read in the inbox then; None while somebody reads, or when they know it."""
        who = conversation.guild, conversation.alias
        openness = await self._hours.openness_without_promise(
            conversation.guild, conversation.only, refused=False
        )
        if openness.status is OpeningStatus.OPEN:
            self._told.pop(who, None)
            return None
        said = when_answered(say, openness, conversation.only)
        is_known, self._told[who] = self._told.get(who) == said, said
        return None if is_known else said
