"""Whose phone may ring for a conversation; never that of anybody off shift (R9, R44)."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from bot.core.clock import Clock
from cogs.introductions.rules import Worker
from cogs.office_hours.service.openness import OfficeHours
from cogs.questions.rules import Conversation, Urgency, turns

PACE = timedelta(minutes=1)
"""A whole class at once rings once, and so does someone who writes line after line."""


class Bell:
    def __init__(self, hours: OfficeHours, clock: Clock) -> None:
        self._hours = hours
        self._clock = clock
        self._rung: dict[tuple[str, int], datetime] = {}

    async def calling(self, conversation: Conversation) -> list[int]:
        """Whose phone may ring: who took it, or else everyone free; never off shift (R9, R44).

        For who does not feel safe and was taken by nobody, that is everyone on shift.
        """
        if conversation.worker is None:
            is_unsafe = conversation.urgency is Urgency.UNSAFE
            free = await (self._hours.here if is_unsafe else self._hours.available)(
                conversation.guild
            )
            return [worker.account for worker in free if turns.may_act(conversation, worker)]
        here = await self._hours.here(conversation.guild)
        return [worker.account for worker in here if worker.account == conversation.worker]

    async def rung(self, conversation: Conversation) -> list[Worker]:
        """Those of its kind who are on shift: they are rung for who does not feel safe."""
        here = await self._hours.here(conversation.guild)
        return [worker for worker in here if turns.may_act(conversation, worker)]

    def heard(
        self, what: str, conversation: Conversation, calling: Collection[int]
    ) -> Collection[int]:
        """Those of `calling` who really hear it: nobody hears the same `what` twice in a minute.

        `what`: the server for a first card, the conversation's key for what comes after it.

        A first card of who does not feel safe always rings; in a conversation, line after line
        rings once a minute for them too.
        """
        now = self._clock()
        # What is still to come was noted by a clock that was set back since: it silences nobody.
        self._rung = {each: at for each, at in self._rung.items() if at <= now < at + PACE}
        is_first = what != conversation.key
        if is_first and conversation.urgency is Urgency.UNSAFE:
            self._rung |= {(conversation.key, account): now for account in calling}
            return calling
        anew = [account for account in calling if (what, account) not in self._rung]
        both = (what, conversation.key)
        self._rung |= {(name, account): now for account in anew for name in both}
        return anew

    def unheard(self, what: str, heard: Collection[int]) -> None:
        """It does not stand, so they heard nothing: the next one rings."""
        for account in heard:
            self._rung.pop((what, account), None)
