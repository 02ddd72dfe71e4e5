"""A notice that failed: the inbox says so, with *Probeer opnieuw*. Nobody else learns of it."""

from __future__ import annotations

import discord
from discord.ext import commands

from bot.core.audience import Direct
from bot.core.errors import Refusal
from bot.extension_points import DoorButton
from bot.shell.client import Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.membership import must_be_member
from bot.shell.replies import Interaction, patient, reply, words_for
from bot.shell.views import Words, pressed, server_words
from cogs.direct_messages import views
from cogs.direct_messages.service import FailedNotices, OwnConversations
from cogs.direct_messages.views import DOOR_RETRY
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.hooks import OFFERS, Offer


class RetryingCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._failed = FailedNotices(bot.services)
        self._own = OwnConversations(bot.services)
        bot.services.extensions.register(OFFERS, self._offers)

    @commands.Cog.listener()
    async def on_notice_refused(self, conversation: Conversation) -> None:
        await self._failed.failed(conversation)

    async def _offers(self, locale: str, conversation: Conversation) -> list[Offer]:
        if conversation.closed_at or not await self._failed.has_failed(conversation):
            return []
        say = Words(self._bot.services.texts, locale)
        again = DoorButton(say("direct_messages-retry"), f"{DOOR_RETRY}:{conversation.key}")
        return [Offer(say("direct_messages-failed"), (again,))]

    @pressed(DOOR_RETRY)
    async def retry(self, interaction: Interaction, key: str) -> None:
        """A message that says that it works is the only proof that it does."""
        conversation = await self._own.own(key, interaction.user.id)
        async with patient(interaction):
            await must_be_member(interaction, conversation.guild)
            channel = await self._sent(interaction.user.id, conversation)
            await self._failed.mended(conversation, channel)
            await reply(interaction, views.noted(words_for(interaction), "direct_messages-works"))

    async def _sent(self, account: int, conversation: Conversation) -> int:
        """Give the channel in which it stands. Raise `Refusal("direct_messages-still-closed")`."""
        services = self._bot.services
        own = services.random_source.token()
        screen = views.works(server_words(services), own)
        try:
            channel = await self._bot.create_dm(discord.Object(account))
            trace = await services.traces.intend(
                guild=conversation.guild,
                about=conversation.key,
                kind="message",
                channel=channel.id,
                moment=services.clock(),
                due=conversation.expires_at,
                carries=own,
            )
            await self._bot.posts.send(Direct(channel.id), screen, trace)
        except UNREACHABLE:
            raise Refusal("direct_messages-still-closed") from None
        return channel.id
