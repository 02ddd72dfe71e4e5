"""Whether words of somebody are taken now: by what the team decided, and by their pace (R45)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.guilds.intake import Intake
from bot.services import Services
from bot.shell.people import alias_of, guild_of
from bot.shell.replies import Interaction, words_for
from cogs.questions.rules.conversation import Request
from cogs.questions.service.asking_limits import WritingLimits
from cogs.questions.service.pace import Pace
from cogs.questions.service.questions import Questions

MAY_STAND = {"questions-not-known", "questions-gone", "questions-not-arrived-wiping"}
"""Refusals after which something of a new question stood in the channel, or may stand there."""


class AskingLimits(WritingLimits):
    """The same for whoever writes, with the pace of the one who does."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._questions = Questions(services)
        self._intake = services.shared(Intake)
        self.pace = services.shared(Pace)

    async def refuse_before(self, interaction: Interaction, request: Request | None = None) -> None:
        """Nobody writes for nothing: say before the first word that it will not be taken.

        `request`: what would begin, if no conversation goes on. Raise as `refuse`, `new`
        and `Intake.refuse_new`.
        """
        guild, alias = guild_of(interaction), alias_of(interaction)
        await self.refuse(words_for(interaction).locale, guild, alias)
        if request and await self._questions.current(guild, alias) is None:
            await self._intake.refuse_new(guild)
            self.pace.refuse_many_new(guild, alias, request.urgency)

    @contextmanager
    def new(self, guild: GuildId, alias: Alias, request: Request) -> Iterator[None]:
        """Begin a conversation inside. Raise `Refusal("questions-many-new")`."""
        self.pace.refuse_many_new(guild, alias, request.urgency)
        try:
            yield
        except Refusal as refusal:
            if refusal.text in MAY_STAND:
                self.pace.begun(guild, alias)
            raise
        self.pace.begun(guild, alias)
