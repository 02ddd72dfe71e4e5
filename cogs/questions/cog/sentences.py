"""A worker begins an answer with a sentence of their own, and is free to change it (R11)."""

from __future__ import annotations

from discord.ext import commands

from bot.shell.client import Bankje
from bot.shell.replies import Interaction, open_form, reply, words_for
from bot.shell.views import MenuSelection, Words, chosen, pressed
from cogs.introductions.service.sentences import OwnSentences
from cogs.questions.cog.desk import Desk
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.hooks import MORE_WAYS, NextStep
from cogs.questions.views import sentences as views
from cogs.questions.views import team as team_views


class SentencesInThreadCog(commands.Cog):
    """Nothing is sent here: what is chosen stands in the ordinary form."""

    def __init__(self, bot: Bankje, desk: Desk) -> None:
        self._bot = bot
        self._desk = desk
        self._own = OwnSentences(bot.services)
        bot.services.extensions.register(MORE_WAYS, self._ways)

    async def _ways(self, locale: str, conversation: Conversation) -> list[NextStep]:
        if self._desk.service.has_ended(conversation):
            return []
        say = Words(self._bot.services.texts, locale)
        return [NextStep(say("questions-sentences"), f"questions:sentences:{conversation.key}")]

    @pressed("questions:sentences")
    async def list(self, interaction: Interaction, key: str) -> None:
        worker, conversation = await self._desk.asked_for(interaction, key)
        mine = await self._own.of(worker)
        await reply(interaction, views.listed(words_for(interaction), conversation, mine))

    @chosen("questions:own")
    async def insert(self, interaction: Interaction, picked: MenuSelection) -> None:
        worker, conversation = await self._desk.asked_for(interaction, picked.key)
        sentence = await self._own.one(worker, picked.values[0])
        say, token = words_for(interaction), self._desk.token()
        await open_form(
            interaction, team_views.answer_form(say, conversation, token, sentence.words)
        )
