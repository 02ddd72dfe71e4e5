"""What they change and delete of their lines follows, and what the bot missed is found."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import partial

import discord
from discord import ui
from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.components import has_id, texts_of
from bot.shell.delivery import TextMark, mark_of
from bot.shell.locks import Locks
from bot.shell.views import Screen
from cogs.direct_messages import views
from cogs.direct_messages.cog.beside_words import picture_mark
from cogs.direct_messages.cog.missed_changes import MissedChanges, read_since
from cogs.direct_messages.cog.notes import NOT_GONE, DirectNotes
from cogs.direct_messages.cog.talking import answer_mark
from cogs.direct_messages.cog.typed_lines import TICK, TypedLines, asked_mark
from cogs.direct_messages.cog.writing import is_typed, typed_line
from cogs.direct_messages.rules.direct_conversation import TypedLine, is_stop
from cogs.direct_messages.service import DirectConversations, Talk
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.direct_lines import DirectLine, DirectLineProvider

MOST_PEOPLE = 200
A_DAY = timedelta(days=1)
LONG_AGO = datetime.min.replace(tzinfo=UTC)


class FollowingCog(commands.Cog):
    def __init__(self, bot: Bankje, notes: DirectNotes, lines: TypedLines) -> None:
        self._bot = bot
        self._notes = notes
        self._lines = lines
        self._locks = bot.services.shared(Locks)
        self._directs = bot.services.shared(DirectConversations)
        self._missed = MissedChanges(bot, notes, lines)

    # -- what they change -----------------------------------------------------------------------

    @commands.Cog.listener()
    async def on_raw_message_edit(self, event: discord.RawMessageUpdateEvent) -> None:
        message = event.message
        if event.guild_id or message.edited_at is None or not is_typed(message):
            return
        if talk := await self._directs.of_account(message.author.id):
            await self._edited(talk, message.author.id, typed_line(message))

    async def _edited(self, talk: Talk, account: int, line: TypedLine) -> None:
        who = talk.direct.guild, talk.direct.alias
        if line.message <= talk.direct.after:
            await self._notes.say(talk, self._notes.words(talk)("direct_messages-earlier"))
        elif not self._lines.changed(who, line):
            await self._lines.renew(who, account, line)

    @commands.Cog.listener()
    async def on_raw_message_delete(self, event: discord.RawMessageDeleteEvent) -> None:
        if event.guild_id:
            return
        talk = await self._directs.in_channel(event.channel_id)
        if talk is None or talk.conversation is None or event.message_id <= talk.direct.after:
            return
        who = talk.direct.guild, talk.direct.alias
        if self._lines.deleted(who, event.message_id):
            return
        async with self._locks.person(*who):
            if await self._directs.chosen_by(*who) is None:
                return
            await self._deleted(talk, talk.conversation, event.message_id)

    async def _deleted(self, talk: Talk, conversation: Conversation, message: int) -> None:
        """It goes from the thread; and who was asked about it is asked no more."""
        gateway = self._bot.services.shared(DirectLineProvider).gateway
        try:
            stood = await gateway.change_line(conversation, DirectLine(message))
        except Refusal as refusal:
            await self._notes.refuse(talk, refusal)
            return
        if not stood or self._lines.was_asked(message):
            await self._lines.ask_no_more(talk, message)

    # -- what a worker changes ------------------------------------------------------------------

    @commands.Cog.listener()
    async def on_answer_changed(
        self, conversation: Conversation, message: int, screen: Screen | None
    ) -> None:
        """`screen`: as it reads in the thread now; None when it was deleted there."""
        talk = await self._directs.chosen_by(conversation.guild, conversation.alias)
        if talk is None or talk.direct.key != conversation.key or not talk.direct.in_full:
            return
        # What cannot be changed is what they may have read already; the inbox is right.
        mark, said = answer_mark(message), team_words(screen) if screen else ""
        pictures = len(screen.files) if screen else 0
        drawn = partial(views.changed, said, mark, pictures=pictures)
        for each in await self._notes.find(talk, mark, after=message):
            await self._notes.redraw(talk, each, drawn)

    # -- what was missed ------------------------------------------------------------------------

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """Also when the connection came back without what was said meanwhile."""
        self._bot.acts.begin(self._look_at_all(), "missed direct messages")

    async def _look_at_all(self) -> None:
        """One after the other: at a start there is more to do."""
        for talk in (await self._directs.everyone())[:MOST_PEOPLE]:
            await self._look(talk)

    async def _look(self, talk: Talk) -> None:
        """What has no tick either stands in the thread, and gets one now, or goes now.

        What they changed and deleted of the rest follows. Nothing else of theirs is posted
        meanwhile: it waits for the same lock.
        """
        who = talk.direct.guild, talk.direct.alias
        async with self._locks.person(*who):
            chosen = await self._directs.chosen_by(*who)
            if chosen is None:
                return
            read = await read_since(self._bot, talk.direct.channel, talk.direct.after)
            missed = self._without_tick(read.messages)
            left = await self._tick_standing(chosen, missed)
            has_stopped = any(is_stop(each.content) for each in missed)
            for each in left:
                if has_stopped or self._lines.is_on_its_way(each.id):
                    continue
                self._lines.perhaps_asked(each.id)
                self._lines.typed(chosen, each.author.id, typed_line(each))
            if not has_stopped:
                await self._missed.follow(chosen, read)
        if has_stopped:
            await self._lines.stop_by_word(chosen)

    async def _tick_standing(
        self, talk: Talk, missed: Sequence[discord.Message]
    ) -> Sequence[discord.Message]:
        """Give those that do not stand in the thread; none when nobody can look."""
        if not missed or talk.conversation is None:
            return ()
        lines = [DirectLine(each.id, each.content) for each in missed]
        gateway = self._bot.services.shared(DirectLineProvider).gateway
        try:
            standing = await gateway.lines_standing(talk.conversation, lines)
        except Refusal:
            return ()  # the next start looks again
        for message in sorted(standing):
            await self._lines.tick(talk.direct.channel, message)
        return [each for each in missed if each.id not in standing]

    def _without_tick(self, read: Sequence[discord.Message]) -> list[discord.Message]:
        """Lines of the last day that nothing has answered yet, the oldest first; *stop* of any age.

        Answered are those before a tick, before what says that they did not go, and those about
        which they are asked as they stand now.
        """
        since = discord.utils.time_snowflake(self._bot.discords_clock.now() - A_DAY)
        asked: dict[int, datetime] = {}
        found: list[discord.Message] = []
        for each in read:
            if each.author.id == self._bot.own_id:
                asked |= {mark: each.created_at for mark in texts_of(each) if mark not in asked}
            if _has_tick(each) or has_id(each, NOT_GONE):
                break
            marks = asked_mark(each.id), picture_mark(each.id)
            told = max(asked.get(mark, LONG_AGO) for mark in marks)
            is_asked = told > (each.edited_at or LONG_AGO)
            if is_typed(each) and not is_asked and (each.id > since or is_stop(each.content)):
                found.append(each)
        return found[::-1]


def _has_tick(message: discord.Message) -> bool:
    return any(each.me and str(each.emoji) == TICK for each in message.reactions)


def team_words(screen: Screen) -> str:
    """What the young person reads of a screen that is posted in the thread; empty for a note."""
    parts = [each for each in screen.walk_children() if isinstance(each, ui.TextDisplay)]
    return "".join(each.content for each in parts if mark_of(each.id) is TextMark.TEAM)
