"""Pictures in the thread of a conversation: posted beside words, and found again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from bot.shell.delivery import TextMark
from bot.shell.views import server_words
from cogs.introductions.rules.team import Worker
from cogs.questions.cog.direct_lines import FOLLOWED
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.rules.conversation import Conversation
from cogs.questions.rules.pictures import Picture, PictureLine
from cogs.questions.views import their_words as words_views


class PicturesInThreads:
    def __init__(self, gateway: DiscordThreadGateway) -> None:
        self._gateway = gateway

    async def add(
        self,
        conversation: Conversation,
        words: str,
        token: str,
        pictures: Sequence[Picture],
        *,
        follows: bool = False,
    ) -> Conversation:
        say, above = server_words(self._gateway.bot.services), FOLLOWED if follows else None
        draw = partial(
            words_views.their_words, say, conversation, words, pictures=pictures, above=above
        )
        return await self._gateway.add_drawn(conversation, draw, token)

    async def answer(
        self,
        conversation: Conversation,
        worker: Worker,
        words: str,
        nonce: str,
        pictures: Sequence[Picture],
    ) -> int:
        relay = self._gateway.answers.relay
        async with self._gateway.locks.conversation(conversation.key):
            return await relay(conversation, worker, words, nonce, pictures=pictures)

    async def lines(
        self, conversation: Conversation, before: int | None = None
    ) -> list[PictureLine]:
        found = await self._gateway.threads.read(conversation, before)
        return [
            PictureLine(each.message, each.mark is TextMark.TEAM, each.pictures)
            for each in found
            if each.pictures
        ]
