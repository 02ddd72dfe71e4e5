"""A worker begins an answer with a practical one of the town, and makes it their own (R27)."""

from __future__ import annotations

from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.replies import Interaction, open_form, redraw, reply, words_for
from bot.shell.views import MenuSelection, Words, chosen, pressed
from cogs.helplines.rules.answers import PracticalAnswer
from cogs.helplines.service.answers import PracticalAnswers
from cogs.questions.cog.desk import Desk
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.hooks import MORE_WAYS, NextStep
from cogs.questions.views import practical as views
from cogs.questions.views import team as team_views


class PracticalCog(commands.Cog):
    def __init__(self, bot: Bankje, desk: Desk) -> None:
        self._bot = bot
        self._desk = desk
        self._answers = bot.services.shared(PracticalAnswers)
        bot.services.extensions.register(MORE_WAYS, self._ways)

    async def _ways(self, locale: str, conversation: Conversation) -> list[NextStep]:
        """Nothing is offered where there is nothing that may be given today."""
        if not self._answers.live() or self._desk.service.has_ended(conversation):
            return []
        say = Words(self._bot.services.texts, locale)
        return [NextStep(say("questions-practical"), f"questions:practical:{conversation.key}")]

    @pressed("questions:practical")
    async def list(self, interaction: Interaction, key: str) -> None:
        _, conversation = await self._desk.asked_for(interaction, key)
        await reply(interaction, views.listed(words_for(interaction), conversation, self._live()))

    @chosen("questions:insert")
    async def insert(self, interaction: Interaction, picked: MenuSelection) -> None:
        """The ordinary form with these words in it, in the town's language: nobody knows theirs."""
        _, conversation = await self._desk.asked_for(interaction, picked.key)
        say, name, live = words_for(interaction), picked.values[0], self._live()
        page = name.removeprefix(views.PAGE)
        if name.startswith(views.PAGE) and page.isascii() and page.isdecimal():
            await redraw(interaction, views.listed(say, conversation, live, int(page)))
            return
        if name not in {each.id for each in live}:
            raise Refusal("questions-practical-gone")
        words = self._answers.to_insert(name, self._bot.services.language)
        form = team_views.answer_form(say, conversation, self._desk.token(), words)
        await open_form(interaction, form)

    def _live(self) -> tuple[PracticalAnswer, ...]:
        """Raise `Refusal("questions-practical-gone")` when none may be given today."""
        live = self._answers.live()
        if not live:
            raise Refusal("questions-practical-gone")
        return live
