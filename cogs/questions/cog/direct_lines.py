"""Lines that a young person types to the bot itself, as they stand in the thread.

Each line has a component of its own, with an id made from the message that they wrote: so the
thread says which of them stand there, and nothing of it is stored.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

import discord

from bot.core.errors import Refusal
from bot.shell.components import has_id
from bot.shell.delivery import TextMark, marked
from bot.shell.errors import UNREACHABLE
from bot.shell.finding import LOOKED_AT
from bot.shell.views import Screen, Words, server_words
from bot.texts.typed_text import as_typed
from cogs.office_hours.rules.openness import OpeningStatus
from cogs.questions.cog.relayed import marked_in
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.rules.conversation import Conversation, quoted
from cogs.questions.service.direct_lines import DirectLine, LinesApart
from cogs.questions.views import team as team_views
from cogs.questions.views import their_words as words_views
from cogs.questions.views.when_answered import when_answered

FOLLOWED = marked(TextMark.NOTE, "direct lines")
"""The id above lines that are looked for again after a restart."""


class DirectLines:
    def __init__(self, gateway: DiscordThreadGateway) -> None:
        self._gateway = gateway
        self._bot = gateway.bot

    async def add_lines(
        self, conversation: Conversation, lines: Sequence[DirectLine]
    ) -> Conversation:
        say = server_words(self._bot.services)
        with_marks = [quoted_line(each) for each in lines]
        above = FOLLOWED if all(each.follows for each in lines) else None

        def draw(_component: int) -> Screen:
            return words_views.their_lines(say, conversation, with_marks, mark=above)

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

    async def lines_apart(
        self, conversation: Conversation, after: int, lines: Collection[DirectLine]
    ) -> LinesApart:
        by_mark = {line_mark(each): each for each in lines}
        pictures = {picture_mark(each) for each in lines}
        changed, gone = set[int](), set[int]()
        for post in await self._since(conversation, after):
            is_followed = has_id(post, FOLLOWED)
            for part in marked_in(post):
                if part.id in pictures:
                    continue
                line = by_mark.get(part.id or 0)
                if line and not _reads(part.content, line.words):
                    changed.add(line.message)
                if line is None and is_followed and part.id:
                    gone.add(part.id)
        return LinesApart(frozenset(changed), frozenset(gone))

    async def take_away(
        self, conversation: Conversation, after: int, gone: Collection[int]
    ) -> None:
        async with self._gateway.locks.conversation(conversation.key):
            await self._gateway.service.still_there(conversation)
            for post in await self._since(conversation, after):
                stands = _stands_on(post)
                left = [("" if mark in gone else words, mark) for words, mark in stands]
                if left != stands:
                    await self._redraw(conversation, post, left)

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
        """What they deleted goes with the pictures that hung on it, in a post of their own."""
        await self._gateway.service.still_there(conversation)
        words, mark = quoted_line(line)
        becomes = {mark: words} if line.words else {mark: "", picture_mark(line): ""}
        is_there = False
        for each in await self._since(conversation, line.message):
            stands = _stands_on(each)
            lines = [(becomes.get(id_, said), id_) for said, id_ in stands]
            is_there = is_there or any(id_ in becomes for _, id_ in stands)
            if lines != stands:
                await self._redraw(conversation, each, lines)
        return is_there

    async def _redraw(
        self,
        conversation: Conversation,
        post: discord.Message,
        lines: Sequence[tuple[str, int]],
    ) -> None:
        """Those without words go; a post of which no line is left says so."""
        place = await self._gateway.places.place(conversation)
        try:
            await self._bot.posts.edit(place, post.id, self._drawn(conversation, post, lines))
        except UNREACHABLE:
            raise Refusal("questions-line-unchanged") from None

    def _drawn(
        self, conversation: Conversation, post: discord.Message, lines: Sequence[tuple[str, int]]
    ) -> Screen:
        say, name = server_words(self._bot.services), conversation.code_name
        if left := [each for each in lines if each[0]]:
            above = FOLLOWED if has_id(post, FOLLOWED) else None
            return words_views.their_lines(say, conversation, left, corrected=True, mark=above)
        mark = marked(TextMark.NOTE, f"{lines[0][1]}.gone")
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


def _stands_on(post: discord.Message) -> list[tuple[str, int]]:
    return [(part.content, part.id or 0) for part in marked_in(post)]


def _reads(stands: str, words: str) -> bool:
    """Whether a line stands there as it was typed; what surrounds words is no change."""
    return as_typed(stands) in {as_typed(quoted(words)), as_typed(quoted(as_typed(words)))}


def line_mark(line: DirectLine) -> int:
    return marked(TextMark.YOUNG, f"{line.token}.y")


def picture_mark(line: DirectLine) -> int:
    return marked(TextMark.YOUNG, f"{line.picture_token}.y")


def quoted_line(line: DirectLine) -> tuple[str, int]:
    """As it stands in the thread; empty when they deleted it."""
    return (quoted(line.words) if line.words else "", line_mark(line))
