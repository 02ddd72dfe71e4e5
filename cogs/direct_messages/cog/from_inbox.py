"""*Verder in DM*: who has a conversation chooses in the inbox that direct messages are part of it.

Nothing that they wrote before goes along: there is nothing to show, and only what is newer counts.
"""

from __future__ import annotations

import discord
from discord.ext import commands

from bot.core.errors import Refusal
from bot.extension_points import DoorButton
from bot.shell.client import Bankje
from bot.shell.door_keys import parts
from bot.shell.errors import UNREACHABLE
from bot.shell.people import guild_of
from bot.shell.replies import Interaction, patient, redraw, words_for
from bot.shell.views import Words, pressed
from cogs.direct_messages import views
from cogs.direct_messages.cog.talking import TalkingCog
from cogs.direct_messages.cog.writing import Writing
from cogs.direct_messages.service import DirectConversations, OwnConversations, Talk
from cogs.direct_messages.views import DOOR_BEGIN, DOOR_IN_PRIVATE, DOOR_STOP
from cogs.panel.service import DirectMessages
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.hooks import INBOX_WAYS


class FromInboxCog(commands.Cog):
    def __init__(self, bot: Bankje, talking: TalkingCog) -> None:
        self._bot = bot
        self._talking = talking
        self._writing = Writing(bot)
        self._own = OwnConversations(bot.services)
        self._directs = bot.services.shared(DirectConversations)
        self._answers = DirectMessages(bot.services)
        bot.services.extensions.register(INBOX_WAYS, self._ways)

    async def _ways(self, locale: str, conversation: Conversation) -> list[DoorButton]:
        """What is on can be ended here; what has ended has no way."""
        if self._own.has_ended(conversation):
            return []
        say, key = Words(self._bot.services.texts, locale), conversation.key
        talk = await self._directs.chosen_by(conversation.guild, conversation.alias)
        if talk and talk.direct.key == key:
            return [DoorButton(say("direct_messages-stop"), f"{DOOR_STOP}:{key}")]
        return [DoorButton(say("direct_messages-in-private"), f"{DOOR_IN_PRIVATE}:{key}")]

    @pressed(DOOR_IN_PRIVATE)
    async def ask(self, interaction: Interaction, key: str) -> None:
        """What it means, before it is chosen."""
        conversation = await self._mine(interaction, key)
        async with patient(interaction, redrawing=True):
            await self._writing.may_begin(interaction)
            await redraw(interaction, views.in_private(words_for(interaction), conversation.key))

    @pressed(DOOR_BEGIN)
    async def begin(self, interaction: Interaction, key: str) -> None:
        key, how = parts(key, 2)
        conversation = await self._mine(interaction, key)
        async with patient(interaction, redrawing=True):
            await self._writing.may_begin(interaction)
            await self._begin(interaction, conversation, in_full=how == views.WITH_WORDS)
            said = views.noted(words_for(interaction), "direct_messages-in-private-begun")
            await redraw(interaction, said)

    async def _mine(self, interaction: Interaction, key: str) -> Conversation:
        """Raise as `OwnConversations.own`, also for one of another server than they act for."""
        found = await self._own.own(key, interaction.user.id)
        if found.guild != guild_of(interaction):
            raise Refusal("questions-gone")
        return found

    async def _begin(
        self, interaction: Interaction, conversation: Conversation, *, in_full: bool
    ) -> None:
        """What says so there is the proof that it works: where it does not arrive, nothing begins.

        Raise `Refusal("direct_messages-still-closed")`.
        """
        before = await self._directs.of_account(interaction.user.id)
        chosen = await self._chosen(interaction, conversation, in_full=in_full)
        self._talking.notes.read_in(chosen, words_for(interaction).locale)
        if not await self._talking.say_begun(conversation):
            await self._directs.end(conversation.guild, conversation.alias)
            raise Refusal("direct_messages-still-closed")
        # "Nobody reads here" is true no more.
        await self._answers.forget_answers(interaction.user.id)
        if before:
            await self._talking.notes.retire(before)

    async def _chosen(
        self, interaction: Interaction, conversation: Conversation, *, in_full: bool
    ) -> Talk:
        try:
            channel = await self._bot.create_dm(discord.Object(interaction.user.id))
        except UNREACHABLE:
            raise Refusal("direct_messages-still-closed") from None
        guild, account = conversation.guild, interaction.user.id
        return await self._directs.choose(
            guild, account, channel.id, interaction.id, in_full=in_full
        )
