"""What else is true once a worker has answered: the rooms above say here."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.core.house import House
from cogs.introductions.rules import Worker
from cogs.questions.rules import Conversation

Also = Callable[[Conversation, Worker], Awaitable[None]]


class Answering:
    """Use it as `house.shared(Answering)`."""

    def __init__(self, _house: House) -> None:
        self._also: list[Also] = []

    def also(self, call: Also) -> None:
        """Call this in the transaction that counts the answer."""
        self._also.append(call)

    async def answered(self, conversation: Conversation, worker: Worker) -> None:
        for call in self._also:
            await call(conversation, worker)
