"""Whose phone may ring for a conversation; never that of anybody off shift (R9, R44)."""

from __future__ import annotations

from cogs.introductions.rules import Worker
from cogs.office_hours.service.hours import OfficeHours
from cogs.questions.rules import Conversation, Urgency, turns


class Bell:
    def __init__(self, hours: OfficeHours) -> None:
        self._hours = hours

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
