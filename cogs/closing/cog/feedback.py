"""*Hielp dit?* in the inbox of who is done, and its one tap. No worker sees it (R66, F-A6)."""

from __future__ import annotations

from datetime import datetime

from discord.ext import commands

from bot.shell.client import MINUTE, Bankje
from bot.shell.door_keys import parts
from bot.shell.replies import Interaction, redraw, words_for
from bot.shell.views import Words, pressed
from cogs.closing.service.feedback import Feedback
from cogs.closing.views import feedback as views
from cogs.consent.rules import Value
from cogs.consent.service import Choices
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.hooks import OFFERS, Offer


class FeedbackCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._feedback = bot.services.shared(Feedback)
        self._choices = Choices(bot.services)
        bot.services.extensions.register(OFFERS, self._question, first=True)
        bot.schedule.every(MINUTE, self.every_minute, name="feedback")

    async def every_minute(self, _moment: datetime) -> None:
        await self._feedback.count_due()

    async def _question(self, locale: str, conversation: Conversation) -> list[Offer]:
        """Not to who wants to be asked nothing (R25)."""
        wish = (await self._choices.get(conversation.guild, conversation.alias)).contact
        handle = None if wish is Value.NEVER else self._feedback.ask(conversation)
        return [views.question(Words(self._bot.services.texts, locale), handle)] if handle else []

    @pressed("closing:said")
    async def answer(self, interaction: Interaction, key: str) -> None:
        """The same words, whatever was said: a screen shows nobody what it was."""
        handle, said = parts(key, 2)
        asked = self._feedback.answer(handle, said, interaction.guild_id, interaction.user.id)
        further = await self._feedback.ask_residence(asked)
        town = (await self._bot.services.town(asked.guild)).name
        thanks = views.thanked(words_for(interaction), asked.about, town, further)
        await redraw(interaction, thanks)
