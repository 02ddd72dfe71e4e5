"""How rooms above this one speak in a conversation (`service.relay`), on Discord."""

from __future__ import annotations

from datetime import datetime

from bot.shell.delivery import TextMark
from bot.shell.views import Screen, Words
from cogs.introductions.rules import Worker
from cogs.questions.cog.desk import Desk
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.dm_notices import DmNotice
from cogs.questions.views import team as team_views
from cogs.questions.views.waiting import when_answered


class DeskMouth:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def answer(
        self, conversation: Conversation, worker: Worker, words: str, nonce: str
    ) -> int:
        async with self._desk.locks.of(conversation.key):
            return await self._desk.answers.relay(conversation, worker, words, nonce)

    async def stands(
        self, conversation: Conversation, nonce: str, *, note: bool, since: datetime
    ) -> int | None:
        mark = TextMark.NOTE if note else TextMark.TEAM
        return await self._desk.threads.stands(conversation, mark, nonce, since)

    async def tell_team(
        self,
        conversation: Conversation,
        said: str,
        *,
        under: int | None = None,
        ring: bool = False,
        nonce: str = "",
    ) -> bool:
        calling = await self._desk.to_ring.who_to_ring(conversation) if ring else []

        def draw(mark: int) -> Screen:
            return team_views.told(self._desk.say, said, calling, mark)

        async with self._desk.locks.of(conversation.key):
            return await self._desk.say_in_thread(conversation, draw, calling, under, nonce)

    async def tell_young(self, conversation: Conversation, notice: DmNotice | None = None) -> None:
        if notice := notice or await self._desk.service.notices.next(conversation):
            await self._desk.answers.tell(conversation, notice)

    async def when_answered(self, locale: str, conversation: Conversation) -> str:
        openness = await self._desk.openness(conversation)
        return when_answered(
            Words(self._desk.bot.services.texts, locale), openness, conversation.only
        )
