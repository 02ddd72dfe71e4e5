"""Whose turn it is: who goes on with a conversation, and which comes back on top."""

from __future__ import annotations

from bot.services import Services
from bot.store.opening import Conflict
from cogs.introductions.rules.team import Worker
from cogs.questions.rules import Conversation, turns
from cogs.questions.service.questions import Questions


class Turns:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._questions = Questions(services)

    async def take(self, conversation: Conversation, worker: Worker) -> Conversation:
        """Raise `Refusal("questions-taken")` when a colleague has it, or "questions-ended"."""
        async with self._services.store.writing():
            now = self._questions.still_open(await self._questions.as_it_is(conversation))
            return await self._questions.change(turns.claimed(now, worker), card_is_true=True)

    async def hand_to(self, conversation: Conversation, worker: Worker) -> Conversation:
        """Another worker goes on with it: only after the young person said yes (R2).

        Raise `Refusal("questions-ended")`, or "questions-other-kind" for a kind of worker with whom
        they do not want to talk.
        """
        theirs = turns.for_them(self._questions.still_open(conversation), worker)
        handed = turns.handed_to(theirs, worker)
        return await self._questions.change(handed)

    async def back_on_top(self, conversation: Conversation) -> Conversation:
        """Open it again, waiting, before others (R28).

        If they have begun another conversation meanwhile, that one comes on top instead.
        """
        guild, alias = conversation.guild, conversation.alias
        talk = await self._questions.current(guild, alias) or conversation
        try:
            return await self._on_top(talk)
        except Conflict:  # they are beginning another just now: it waits already
            return conversation

    async def _on_top(self, conversation: Conversation) -> Conversation:
        moment = self._services.clock()
        return await self._questions.change(turns.back_on_top(conversation, moment))
