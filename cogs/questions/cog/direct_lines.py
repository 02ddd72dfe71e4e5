"""Lines that a young person types to the bot itself, as they stand in the thread.

Each line has a component of its own, with an id made from the message that they wrote: so the
thread says which of them stand there, and nothing of it is stored.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

import discord

from bot.core.errors import Refusal
from bot.shell.delivery import TextMark, marked
from bot.shell.errors import UNREACHABLE
from bot.shell.finding import LOOKED_AT
from bot.shell.views import Screen, Words, server_words
from cogs.office_hours.rules.openness import OpeningStatus
from cogs.questions.cog.relayed import marked_in
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.rules.conversation import Conversation, quoted
from cogs.questions.service.direct_lines import DirectLine
from cogs.questions.views import team as team_views
from cogs.questions.views import their_words as words_views
from cogs.questions.views.when_answered import when_answered


class DirectLines:
    def __init__(self, gateway: DiscordThreadGateway) -> None:
        self._gateway = gateway
        self._bot = gateway.bot

    async def add_lines(
        self, conversation: Conversation, lines: Sequence[DirectLine]
    ) -> Conversation:
        say = server_words(self._bot.services)
        with_marks = [quoted_line(each) for each in lines]

        def draw(_component: int) -> Screen:
            return words_views.their_lines(say, conversation, with_marks)

        return await self._gateway.add_drawn(conversation, draw, lines[0].token)

    async def lines_standing(
        self, conversation: Conversation, lines: Collection[DirectLine]
    ) -> frozenset[int]:
        if not lines:
            return frozenset()
        by_mark = {line_mark(each): each.message for each in lines}
        read = await self._since(conversation, min(by_mark.values()))
        there = {part.id for each in read for part in marked_in(each)}
        return frozenset(message for mark, message in by_mark.items() if mark in there)

    async def change_line(self, conversation: Conversation, line: DirectLine) -> bool:
        async with self._gateway.locks.conversation(conversation.key):
            return await self._change(conversation, line)

    async def while_nobody_reads(self, locale: str, conversation: Conversation) -> str | None:
        openness = await self._gateway.openness(conversation)
        if openness.status is OpeningStatus.OPEN:
            return None
        say = Words(self._bot.services.texts, locale)
        return when_answered(say, openness, conversation.only)

    async def _change(self, conversation: Conversation, line: DirectLine) -> bool:
        """What they deleted goes with the pictures that hung on it, which stand after it."""
        await self._gateway.service.still_there(conversation)
        is_there = False
        for each in await self._since(conversation, line.message):
            stands = [(part.content, part.id or 0) for part in marked_in(each)]
            marks = {component for _, component in stands}
            if line_mark(line) in marks:
                await self._redraw(conversation, each.id, stands, line)
                is_there = True
            elif not line.words and picture_mark(line) in marks:
                await self._edit(conversation, each.id, self._gone(conversation, line))
                is_there = True
        return is_there

    async def _redraw(
        self,
        conversation: Conversation,
        message: int,
        stands: Collection[tuple[str, int]],
        line: DirectLine,
    ) -> None:
        mark, new = line_mark(line), quoted_line(line)
        lines = [new if id_ == mark else (words, id_) for words, id_ in stands]
        left = [each for each in lines if each[0]]
        if left == list(stands):
            return
        await self._edit(conversation, message, self._drawn(conversation, left, line))

    async def _edit(self, conversation: Conversation, message: int, screen: Screen) -> None:
        place = await self._gateway.places.place(conversation)
        try:
            await self._bot.posts.edit(place, message, screen)
        except UNREACHABLE:
            raise Refusal("questions-line-unchanged") from None

    def _drawn(
        self, conversation: Conversation, left: list[tuple[str, int]], line: DirectLine
    ) -> Screen:
        if left:
            say = server_words(self._bot.services)
            return words_views.their_lines(say, conversation, left, corrected=True)
        return self._gone(conversation, line)

    def _gone(self, conversation: Conversation, line: DirectLine) -> Screen:
        say, name = server_words(self._bot.services), conversation.code_name
        mark = marked(TextMark.NOTE, f"{line.token}.gone")
        return team_views.note(say, "questions-line-gone", mark, code_name=name)

    async def _since(self, conversation: Conversation, message: int) -> list[discord.Message]:
        """Our own posts in the thread that are newer than a message elsewhere, the oldest first."""
        assert conversation.thread, "a conversation that has not arrived"
        place = self._bot.get_partial_messageable(conversation.thread)
        try:
            after = discord.Object(message)
            read = [m async for m in place.history(limit=LOOKED_AT, after=after, oldest_first=True)]
        except UNREACHABLE:
            raise Refusal("questions-cannot-read") from None
        return [each for each in read if each.author.id == self._bot.own_id]


def line_mark(line: DirectLine) -> int:
    return marked(TextMark.YOUNG, f"{line.token}.y")


def picture_mark(line: DirectLine) -> int:
    return marked(TextMark.YOUNG, f"{line.picture_token}.y")


def quoted_line(line: DirectLine) -> tuple[str, int]:
    """As it stands in the thread; empty when they deleted it."""
    return (quoted(line.words) if line.words else "", line_mark(line))
