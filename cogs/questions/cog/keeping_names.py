"""At the end: whether a young person keeps code name and worker for thirty days (R71)."""

from __future__ import annotations

from discord.ext import commands

from bot.shell.client import Bankje
from bot.shell.replies import Interaction, redraw, words_for
from bot.shell.views import Words, pressed
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.hooks import OFFERS, Offer
from cogs.questions.service.kept_names import KeptNames
from cogs.questions.views import kept_names as views


class KeepingNamesCog(commands.Cog):
    def __init__(self, bot: Bankje, gateway: DiscordThreadGateway) -> None:
        self._bot = bot
        self._gateway = gateway
        self._kept = KeptNames(bot.services)
        bot.services.extensions.register(OFFERS, self._question)

    async def _question(self, locale: str, conversation: Conversation) -> list[Offer]:
        """Only of what has ended, and of the last of theirs."""
        if not self._gateway.service.has_ended(conversation):
            return []
        latest = await self._gateway.service.latest(conversation.guild, conversation.alias)
        is_last = latest is not None and latest.key == conversation.key
        if not is_last or not await self._kept.may_ask(conversation):
            return []
        worker = await self._gateway.worker_of(conversation)
        return [views.question(Words(self._bot.services.texts, locale), conversation, worker)]

    @pressed("questions:keep")
    async def keep(self, interaction: Interaction, key: str) -> None:
        conversation = await self._gateway.own(interaction, key)
        kept = await self._kept.keep(conversation)
        await redraw(interaction, views.chosen(words_for(interaction), conversation, kept))

    @pressed("questions:keep_not")
    async def keep_not(self, interaction: Interaction, key: str) -> None:
        """Nothing is stored of a no; a yes of before is over by it."""
        conversation = await self._gateway.own(interaction, key)
        await self._kept.drop(conversation.guild, conversation.alias)
        await redraw(interaction, views.chosen(words_for(interaction), conversation, None))
