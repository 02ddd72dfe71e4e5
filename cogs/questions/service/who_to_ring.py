"""Who of the team is pinged for a conversation, and the message that pings them (R9, R44, R83).

Never anybody off shift. The ping is a message of its own, without a word of a young person.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from itertools import product

from bot.services import Services
from bot.store.posted_messages import Trace
from cogs.introductions.rules.team import Worker
from cogs.office_hours.service.openness import OfficeHours
from cogs.questions.rules import assignment
from cogs.questions.rules.conversation import Conversation, Urgency
from cogs.questions.service.pace import Pace
from cogs.questions.service.practice import Practice

PACE = timedelta(minutes=1)
"""Someone who writes line after line rings once in it."""
MOST_FIRST = 3
"""So many people's first cards ring in a minute: a whole class at once rings no oftener, and one
person, who has one ring in a minute (`rules.pace`), takes nobody's ring away."""


class WorkersToRing:
    """Whose phone may ring, and whose did within the last minute, for what and how often."""

    def __init__(self, services: Services, hours: OfficeHours, pace: Pace) -> None:
        self._hours = hours
        self._practice = services.shared(Practice)
        self._clock = services.clock
        self._pace = pace
        self._rung: dict[tuple[str, int], list[datetime]] = {}

    async def who_to_ring(self, conversation: Conversation) -> list[int]:
        """Whose phone may ring: who took it, or else everyone free; never off shift (R9, R44).

        Who is asked first is rung alone, if free (R71).
        For who does not feel safe and was taken by nobody, that is everyone on shift. For practice
        nobody, unless an admin asked for it.
        """
        return [] if self._practice.is_silent(conversation) else await self.would_ring(conversation)

    async def would_ring(self, conversation: Conversation) -> list[int]:
        """The same if it were no practice."""
        if conversation.worker is None:
            is_unsafe = conversation.urgency is Urgency.UNSAFE
            free = await (self._hours.on_shift if is_unsafe else self._hours.available)(
                conversation.guild
            )
            able = [each.account for each in free if assignment.may_act(conversation, each)]
            first = [each for each in able if each == conversation.meant_for]
            return able if is_unsafe else first or able
        here = await self._hours.here(conversation.guild)
        return [worker.account for worker in here if worker.account == conversation.worker]

    async def who_to_ring_when_unsafe(self, conversation: Conversation) -> list[Worker]:
        """Those of its kind who are on shift, in a pause too: who does not feel safe rings."""
        here = await self._hours.on_shift(conversation.guild)
        return [worker for worker in here if assignment.may_act(conversation, worker)]

    def note_rung(
        self, what: str, conversation: Conversation, calling: Collection[int]
    ) -> Collection[int]:
        """Those of `calling` who really hear it, and of no `what` too often in a minute.

        `what`: the server for a first card, the conversation's key for what comes after it.

        A first card of who does not feel safe rings whatever rang before; in a conversation, line
        after line rings once a minute for them too. All that one person sets off rings by the pace
        of that person as well, also under another code name (`rules.pace`).
        """
        self._forget_old()
        is_call = _is_call(what, conversation)
        if not self._pace.may_ring(conversation, is_call=is_call):
            return []
        most = 1 if what == conversation.key else MOST_FIRST
        anew = [each for each in calling if is_call or self._times(what, each) < most]
        for name, account in product(_names(what, conversation), anew):
            self._rung.setdefault((name, account), []).append(self._clock())
        if anew:
            self._pace.rung(conversation, is_call=is_call)
        return anew

    def _times(self, what: str, account: int) -> int:
        return len(self._rung.get((what, account), ()))

    def _forget_old(self) -> None:
        """What lies ahead was noted by a clock that was set back since: it silences nobody."""
        now = self._clock()
        lately = {k: [at for at in rung if at <= now < at + PACE] for k, rung in self._rung.items()}
        self._rung = {each: rung for each, rung in lately.items() if rung}

    def forget_rung(self, what: str, conversation: Conversation, heard: Collection[int]) -> None:
        """It does not stand, so they heard nothing: the next one rings."""
        for each in product(_names(what, conversation), heard):
            if rung := self._rung.get(each):
                rung.pop()
        if heard:
            self._pace.not_rung(conversation, is_call=_is_call(what, conversation))

    async def called(self, conversation: Conversation) -> list[Worker]:
        """Those on shift who were really rung for its first card, within the last minute."""
        here = await self.who_to_ring_when_unsafe(conversation)
        return [each for each in here if self._times(conversation.key, each.account)]


def _names(what: str, conversation: Conversation) -> set[str]:
    """Under which a ring is noted: a call for help takes no place of other people's cards."""
    return {conversation.key} if _is_call(what, conversation) else {what, conversation.key}


def _is_call(what: str, conversation: Conversation) -> bool:
    """The first card of who does not feel safe."""
    return what != conversation.key and conversation.urgency is Urgency.UNSAFE


class Rings:
    """The messages that ring, as the store knows them."""

    def __init__(self, services: Services) -> None:
        self._services = services

    async def begin(self, conversation: Conversation) -> int:
        """Write down that it rings; what rang before goes. Give the trace of the new ring."""
        now = self._services.clock()
        async with self._services.store.writing():
            await self.over(conversation)
            return await self._services.traces.intend(
                guild=conversation.guild,
                about=conversation.key,
                kind="message",
                channel=conversation.channel,
                moment=now,
                due=conversation.expires_at,
                rings=True,
            )

    async def over(self, conversation: Conversation) -> None:
        """Somebody came, or it rings anew: the sweeper takes away what stands of it."""
        await self._services.traces.rings_over(conversation.key, self._services.clock())

    async def unposted(self) -> list[Trace]:
        return await self._services.traces.unposted_rings(self._services.clock())
