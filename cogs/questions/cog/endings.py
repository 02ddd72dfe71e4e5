"""The team's line in the thread that a conversation ended: by whom, and once."""

from __future__ import annotations

from datetime import timedelta

from bot.core.clock import to_seconds
from bot.core.errors import Refusal
from bot.shell.delivery import TextMark
from bot.shell.views import Screen, Words
from bot.texts.dates_in_words import day_in_words
from cogs.questions.cog.desk import Desk
from cogs.questions.rules.conversation import Conversation, Urgency
from cogs.questions.views import team as team_views

LATELY = timedelta(days=1)
"""The line of what ended longer ago was posted, or nobody waits for it any more."""


class ClosingNotices:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def say(self, closed: Conversation) -> None:
        """What cannot be posted now is posted in a minute."""
        worker = await self._desk.closer(closed)
        name = worker.name if worker else ""

        def draw(mark: int) -> Screen:
            said = "questions-closed" if name else _stopped(closed)
            return team_views.note(
                self._desk.say, said, mark, **facts(self._desk.say, closed, name)
            )

        self._desk.threads.unsure.add(closed.key)
        if await self._desk.say_in_thread(closed, draw, nonce=_nonce(closed)):
            self._desk.threads.unsure.discard(closed.key)

    async def settle(self, conversation: Conversation) -> bool:
        """Post what should stand there and does not; say whether it was possible to look."""
        ended = conversation.closed_at
        if ended is None or ended < self._desk.bot.services.clock() - LATELY:
            return True
        nonce = _nonce(conversation)
        try:
            found = await self._desk.threads.stands(conversation, TextMark.NOTE, nonce, ended)
        except Refusal:
            return False
        if found is None:
            await self.say(conversation)
        return True


def facts(say: Words, closed: Conversation, name: str) -> dict[str, str]:
    day = day_in_words(say.texts, say.locale, closed.expires_at)
    return {"code_name": closed.code_name, "name": name, "day": day}


def _stopped(closed: Conversation) -> str:
    """Of someone who said that they did not feel safe, nobody reads that there is nothing to do."""
    is_unsafe = closed.urgency is Urgency.UNSAFE
    return "questions-stopped-unsafe" if is_unsafe else "questions-stopped"


def _nonce(closed: Conversation) -> str:
    """The same for every attempt at this end, and another for the next: 25 characters."""
    assert closed.closed_at, "only what has ended"
    return f"{closed.key}.{to_seconds(closed.closed_at):x}"
