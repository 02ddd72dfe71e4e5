"""Lines that come faster than anybody types are joined into one post: none is refused (C11.2).

They are kept in memory for the seconds that this takes, and nobody is thanked before they stand.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from dataclasses import dataclass, field

from bot.core.errors import Refusal
from bot.texts.typed_text import calm, units
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.rules.conversation import LONGEST_MESSAGE_QUOTED, Conversation

GATHERING = 3.0
"""Seconds that a line which came too fast waits for the next."""
BETWEEN = "\n"


@dataclass(eq=False, slots=True)
class Line:
    """Words of one form; `failed`: why the post in which they were joined does not stand."""

    words: str
    token: str
    is_fast: bool
    is_taken: bool = False
    failed: Exception | None = None
    joined: bool = field(default=False)
    """Whether others stand in the same post."""


class JoinedLines:
    def __init__(self, gateway: DiscordThreadGateway) -> None:
        self._gateway = gateway
        self._waiting: defaultdict[str, list[Line]] = defaultdict(list)
        self.gathering = GATHERING

    async def line(self, conversation: Conversation | None, words: str, token: str) -> Line:
        """A further line, before its turn; one that comes too fast waits for the next."""
        is_fast = conversation is not None and self._gateway.limits.pace.is_fast(conversation)
        line = Line(words, token, is_fast)
        if conversation and is_fast:
            self._waiting[conversation.key].append(line)
            await asyncio.sleep(self.gathering)
        return line

    async def add_unless_over(self, known: Conversation, line: Line) -> Conversation | None:
        """The same for who may begin anew: None when it is over, gone, or left behind and ended."""
        try:
            return await self.add(known, line)
        except Refusal as refusal:
            if refusal.text == "questions-left-behind":
                await self._gateway.service.stop(known)
            elif refusal.text not in {"questions-gone", "questions-ended-ask-again"}:
                raise
            return None

    async def add(self, conversation: Conversation, line: Line) -> Conversation:
        """Post it in its turn, with all that wait beside it and fit, unless it stands already.

        To be called with the person's lock. Raise as `DiscordThreadGateway.add`, for each of them.
        """
        if line.failed:
            raise line.failed
        if line.is_taken:
            return await self._gateway.service.as_it_is(conversation)
        taken = self._take(conversation, line)
        try:
            words = BETWEEN.join(each.words for each in taken)
            added = await self._gateway.add(conversation, words, line.token)
        except Exception as error:
            for each in taken:
                each.failed = error
            raise
        for each in taken:
            self._gateway.forms.done(each.token)
        return added

    def _take(self, conversation: Conversation, line: Line) -> list[Line]:
        """It, and those after it as long as they fit on one message."""
        waiting = self._waiting.pop(conversation.key, [])
        others = [each for each in waiting if each is not line]
        taken, room = [line], LONGEST_MESSAGE_QUOTED - units(calm(line.words))
        while line.is_fast and others and (room := room - _room(others[0])) >= 0:
            taken.append(others.pop(0))
        for each in taken:
            each.is_taken, each.joined = True, len(taken) > 1
        if others:
            self._waiting[conversation.key] = others
        return taken

    def forget(self, conversation: Conversation | None, line: Line) -> None:
        """It was said why it does not stand; nobody else posts it."""
        key = conversation.key if conversation else ""
        waiting = [each for each in self._waiting.pop(key, []) if each is not line]
        if waiting:
            self._waiting[key] = waiting


def _room(line: Line) -> int:
    return units(calm(line.words)) + len(BETWEEN) + len("> ")
