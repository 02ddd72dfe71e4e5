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
from cogs.questions.rules.kept_names import KeptName
from cogs.questions.service.kept_names import KeptNames
from cogs.questions.service.questions import Questions


@dataclass(frozen=True, slots=True)
class PreferencesMade:
    """`notice` needs a conversation; `talking` says whether there is one.

    `kept`: the code name that is kept; `may_keep`: there is a conversation whose name could be.
    """

    chosen: ChoicesMade
    notice: bool
    talking: bool
    kept: KeptName | None = None
    may_keep: bool = False


class Preferences:
    def __init__(self, services: Services) -> None:
        self._choices = Choices(services)
        self._questions = Questions(services)
        self._kept = KeptNames(services)

    async def get(self, guild: GuildId, alias: Alias) -> PreferencesMade:
        await self._choices.note_visit(guild, alias)
        return PreferencesMade(
            await self._choices.get(guild, alias),
            notice=await self._questions.notices.wished(guild, alias),
            talking=await self._questions.current(guild, alias) is not None,
            kept=await self._kept.find(guild, alias),
            may_keep=await self._questions.latest(guild, alias) is not None,
        )

    async def keep_name(self, guild: GuildId, alias: Alias) -> None:
        """Raise `Refusal("privacy-keep_name-later")` without a conversation."""
        found = await self._questions.latest(guild, alias)
        if found is None:
            raise Refusal("privacy-keep_name-later")
        await self._kept.keep(found)

    async def drop_name(self, guild: GuildId, alias: Alias) -> None:
        await self._kept.drop(guild, alias)

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
        """When the last conversation of theirs ends: a choice goes with it."""
        return await self._questions.longest(guild, alias)
