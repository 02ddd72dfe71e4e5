"""What keeps the room in order by itself: cards that tell the truth, and recovery after a crash."""

from __future__ import annotations

from datetime import datetime

import discord

from bot.core.errors import Refusal
from bot.shell.errors import UNREACHABLE
from bot.shell.posts import About
from bot.shell.views import NOBODY
from cogs.questions.cog.desk import Desk
from cogs.questions.cog.inbox import A_PAGE
from cogs.questions.rules import Conversation
from cogs.questions.service.conscience import Conscience
from cogs.questions.views import inbox as inbox_views
from cogs.questions.views import team as team_views


class Upkeep:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._conscience = Conscience(desk.bot.house)

    async def refresh_cards(self, _moment: datetime) -> None:
        """Make the cards in the team channel true again, one edit each."""
        for conversation in await self._desk.service.untrue_cards():
            worker = await self._desk.worker_of(conversation)
            ended = self._desk.service.has_ended(conversation)
            place = self._desk.bot.get_partial_messageable(conversation.channel)
            assert conversation.thread, "only conversations that have arrived"
            try:
                await place.get_partial_message(conversation.thread).edit(
                    view=team_views.card(self._desk.say, conversation, worker, ended=ended),
                    allowed_mentions=NOBODY,
                )
            except discord.NotFound:
                pass  # a deleted card needs no truth
            except UNREACHABLE:
                continue
            await self._desk.service.card_is_true(conversation)

    async def speak_up(self) -> None:
        """Tell the team, once, that something nearly goes unanswered or unread (F-D1)."""
        for conversation, grace in await self._conscience.to_tell():
            about = About(conversation.guild, conversation.key, conversation.expires_at)
            ends = self._desk.service.ends_at(conversation)
            screen = team_views.nearly_gone(self._desk.say, conversation, grace, ends)
            try:
                channel = await self._desk.places.of(conversation)
                await self._desk.bot.posts.post(channel, channel.id, screen, about, quietly=True)
            except (Refusal, *UNREACHABLE):
                continue  # the next minute tries again
            # Posted first: to be told twice after a crash is better than never.
            await self._conscience.told(conversation)

    async def recover(self) -> None:
        """Finish or take back what was on its way when the bot died (kill -9 at any point)."""
        for begun in await self._desk.service.opening():
            if begun.key in self._desk.on_their_way:
                continue
            try:
                thread = await self._arrived(begun)
            except UNREACHABLE:
                continue  # Discord is away; the next minute tries again
            if thread:
                await self._desk.service.arrived(begun, thread)
            else:
                await self._desk.service.abandon(begun)

    async def _arrived(self, begun: Conversation) -> int | None:
        """The thread in which the words stand, if they do. A thread has the id of its card."""
        found = await self._desk.bot.posts.find(begun.channel, begun.key, begun.opened_at)
        if found is None:
            return None
        try:
            thread = self._desk.bot.get_partial_messageable(found.id)
            async for message in thread.history(limit=A_PAGE):
                if message.author.id == self._desk.bot.own_id and inbox_views.relayed(
                    self._desk.say, message
                ):
                    return found.id
        except discord.NotFound:
            return None
        return None
