"""Direct messages that are a conversation: what is typed there goes, and answers come there."""

from __future__ import annotations

import asyncio
from contextvars import Context
from functools import partial

import discord
from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.delivery import TextMark, marked
from bot.shell.door_keys import number_in
from bot.shell.people import alias_of, guild_of
from bot.shell.replies import Interaction, patient, redraw, reply, words_for
from bot.shell.views import pressed
from cogs.direct_messages import views
from cogs.direct_messages.cog.notes import DirectNotes, begun_mark
from cogs.direct_messages.cog.typed_lines import TypedLines
from cogs.direct_messages.cog.writing import Writing, is_typed, typed_line
from cogs.direct_messages.rules import direct_conversation as rules
from cogs.direct_messages.service import DirectConversations, Talk
from cogs.direct_messages.views import DOOR_AS_IS, DOOR_STOP
from cogs.panel.service import DIRECT_TAKEN
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.hooks import (
    AFTER_ARRIVAL,
    ANSWER_WITH_WORDS,
    WOULD_GO_WITH_WORDS,
    Answer,
)


class TalkingCog(commands.Cog):
    def __init__(self, bot: Bankje, notes: DirectNotes, lines: TypedLines) -> None:
        self._bot = bot
        self.notes = notes
        self.lines = lines
        self._writing = Writing(bot)
        self._directs = bot.services.shared(DirectConversations)
        register = bot.services.extensions.register
        bot.on_stop(lines.flush_all)
        register(DIRECT_TAKEN, self._is_taken)
        register(AFTER_ARRIVAL, self._arrived)
        register(ANSWER_WITH_WORDS, self._answer)
        register(WOULD_GO_WITH_WORDS, self._in_full)

    async def _is_taken(self, account: int) -> bool:
        return await self._directs.of_account(account) is not None

    # -- what they type -------------------------------------------------------------------------

    @commands.Cog.listener()
    async def on_addressed(self, message: discord.Message) -> None:
        if message.guild is not None or not is_typed(message):
            return
        talk = await self._directs.of_account(message.author.id)
        if talk is None:
            return
        if rules.is_stop(message.content):
            await self.lines.stop_by_word(talk)
            return
        self.lines.typed(talk, message.author.id, typed_line(message))

    @pressed(DOOR_STOP)
    async def stop(self, interaction: Interaction, _key: str) -> None:
        """Whichever server the button names: nothing goes any more from these direct messages."""
        say, talk = words_for(interaction), await self._directs.of_account(interaction.user.id)
        async with patient(interaction):
            if talk:
                await self.lines.stop(talk)
            goes_on = talk is not None and talk.conversation is not None
            await reply(interaction, views.stopped(say, "", goes_on=goes_on))
        if talk:
            await self.notes.retire(talk)

    @pressed(DOOR_AS_IS)
    async def as_it_is(self, interaction: Interaction, key: str) -> None:
        """Let a line go that was asked about, as it stands now."""
        message, talk = number_in(key), await self._talk_of(interaction)
        if talk is None:
            raise Refusal("direct_messages-over")
        async with patient(interaction, redrawing=True):
            mine = interaction.user.id
            found = await self._writing.one(talk.direct.channel, message, mine)
            who = talk.direct.guild, talk.direct.alias
            await self.lines.let_go(who, mine, typed_line(found))
            say = words_for(interaction)
            await redraw(interaction, views.told(say("direct_messages-sent"), say, ""))

    @commands.Cog.listener()
    async def on_picture_arrived(self, channel: int, message: int) -> None:
        await self.lines.tick(channel, message)

    async def _talk_of(self, interaction: Interaction) -> Talk | None:
        return await self._directs.chosen_by(guild_of(interaction), alias_of(interaction))

    # -- what comes -----------------------------------------------------------------------------

    async def _arrived(self, conversation: Conversation) -> None:
        if await self._directs.arrived(conversation):
            # Beside this transaction, and not within it: what it writes must stay by itself.
            loop, beside = asyncio.get_running_loop(), Context()
            loop.call_soon(self._say_later, conversation, context=beside)

    def _say_later(self, conversation: Conversation) -> None:
        self._bot.acts.begin(self._say_begun(conversation), "direct conversation")

    async def _say_begun(self, conversation: Conversation) -> None:
        await self.say_begun(conversation)

    async def say_begun(self, conversation: Conversation) -> bool:
        """Say it where it holds, with the button that ends it. Give whether it stands there."""
        talk = await self._directs.chosen_by(conversation.guild, conversation.alias)
        if talk is None:
            return False
        words, mark = talk.direct.in_full, begun_mark(talk)
        return await self.notes.post(talk, partial(views.begun, mark=mark, words=words))

    async def _in_full(self, conversation: Conversation) -> bool:
        talk = await self._directs.chosen_by(conversation.guild, conversation.alias)
        return bool(talk and talk.direct.in_full and talk.direct.key == conversation.key)

    async def _answer(self, conversation: Conversation, answer: Answer) -> bool:
        """Bring the words of an answer to who chose that; the inbox has them as well.

        Never a picture: a locked screen would show it, and Discord blocks it for many who are
        young.
        """
        talk = await self._directs.chosen_by(conversation.guild, conversation.alias)
        if talk is None or not talk.direct.in_full or talk.direct.key != conversation.key:
            return False
        drawn = partial(views.answer, answer, answer_mark(answer.message))
        return await self.notes.post(talk, drawn)


def answer_mark(message: int) -> int:
    """The id on an answer in direct messages, by the message that stands in the thread."""
    return marked(TextMark.TEAM, f"{message}.direct")
