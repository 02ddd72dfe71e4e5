"""What somebody chose beside the help itself, and the notice that they want."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.services import Services
from cogs.consent.rules import Choice, ChoicesMade, Value
from cogs.consent.service import Choices
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.questions import Questions


@dataclass(frozen=True, slots=True)
class PreferencesMade:
    """`notice` needs a conversation; `talking` says whether there is one."""

    chosen: ChoicesMade
    notice: bool
    talking: bool


class Preferences:
    def __init__(self, services: Services) -> None:
        self._choices = Choices(services)
        self._questions = Questions(services)

    async def get(self, guild: GuildId, alias: Alias) -> PreferencesMade:
        await self._choices.note_visit(guild, alias)
        return PreferencesMade(
            await self._choices.get(guild, alias),
            notice=await self._questions.notices.wished(guild, alias),
            talking=await self._questions.current(guild, alias) is not None,
        )

    async def choose(
        self, guild: GuildId, alias: Alias, kind: Choice, value: Value
    ) -> PreferencesMade:
        await self._choices.choose(guild, alias, kind, value, await self._ends(guild, alias))
        return await self.get(guild, alias)

    async def require_conversation(self, guild: GuildId, alias: Alias) -> Conversation:
        """Raise `Refusal("privacy-notice-later")`: no account is noted without a conversation."""
        found = await self._questions.current(guild, alias)
        if found is None:
            raise Refusal("privacy-notice-later")
        return found

    async def enable_notice(self, guild: GuildId, alias: Alias, channel: int) -> None:
        await self._questions.notices.wish(await self.require_conversation(guild, alias), channel)

    async def disable_notice(self, guild: GuildId, alias: Alias) -> None:
        """The reference to the account goes with the wish."""
        await self._questions.notices.drop(guild, alias)

    async def _ends(self, guild: GuildId, alias: Alias) -> datetime | None:
        found = await self._questions.current(guild, alias)
        return found.expires_at if found else None
