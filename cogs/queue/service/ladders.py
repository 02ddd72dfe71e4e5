"""What is due for who waits and to whom nobody came; what each of them reads of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from bot.core.alias import Alias, GuildId
from bot.opening_hours.calendar import is_open
from bot.services import Services
from cogs.consent.settings import PrivacySettings
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.office_hours.service.openness import OfficeHours, ResponseTimes
from cogs.questions.rules.assignment import is_unanswered_call, may_act
from cogs.questions.rules.conversation import Conversation, Key
from cogs.questions.service.asking_limits import WritingLimits
from cogs.questions.service.assignment import Assignment
from cogs.questions.service.questions import Questions
from cogs.queue.repository import LadderRepository
from cogs.queue.rules import ladder as rules
from cogs.queue.rules.ladder import Kind, Ladder, Step
from cogs.queue.service.waiting import Waiting

A_DAY = timedelta(days=1)
MOST_REMEMBERED = 500
"""Calls of which this process knows that their taker was on shift; older ones wait longer."""


@dataclass(frozen=True, slots=True)
class Due:
    """A step to be taken now. `freed`: who had it went off shift, so its card is untrue."""

    conversation: Conversation
    ladder: Ladder
    step: Step
    freed: bool = False


class Ladders:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._ladders = LadderRepository(services.store)
        self._waiting = services.shared(Waiting)
        self._hours = OfficeHours(services)
        self._response_times = services.shared(ResponseTimes)
        self._introductions = services.shared(Introductions)
        self._questions = Questions(services)
        self._assignment = Assignment(services)
        self._limits = WritingLimits(services)
        self._took_on_shift: dict[Key, int] = {}
        """Who said in a shift that they are there; a restart may forget it."""

    async def due(self, guild: GuildId) -> list[Due]:
        """What is to be done now. A call counts from when somebody could hear it (R9)."""
        entries, moment = await self._waiting.entries(guild), self._services.clock()
        waiting = [each for each in entries if each.conversation.waiting]
        calls = [e.conversation for e in waiting if is_unanswered_call(e.conversation)]
        late = [e.conversation for e in waiting if e.is_late(moment)]
        others = [each for each in late if not is_unanswered_call(each)]
        if not calls and not others:
            return []
        known = await self._ladders.of_guild(guild, moment)
        return [*await self._due_calls(guild, calls, known), *await self._due_late(others, known)]

    async def _due_calls(
        self, guild: GuildId, calls: list[Conversation], known: dict[str, Ladder]
    ) -> list[Due]:
        found = []
        here = await self._hours.on_shift(guild) if calls else []
        moment = self._services.clock()
        for each in calls:
            ladder = known.get(each.key)
            is_heard = any(may_act(each, worker) for worker in here)
            alone = await self._put_back(each, ladder, is_heard=is_heard)
            if alone and not is_heard:
                found.append(Due(each, alone, Step.TEAM, freed=True))
                continue
            ladder = alone or ladder
            if ladder is None or ladder.kind is not Kind.CALL:
                ladder = rules.begun(each, Kind.CALL, moment)
                if not is_heard:
                    found.append(Due(each, ladder, Step.TEAM))
                    continue
                await self._put(ladder)
            elif ladder.step is Step.TEAM and is_heard:
                ladder = await self._begin(each)
            now = rules.still_here(ladder, moment)
            if now != ladder:
                await self._put(now)
            if step := rules.next_of_call(now, moment):
                found.append(Due(each, now, step, freed=alone is not None))
        return found

    async def _put_back(
        self, conversation: Conversation, ladder: Ladder | None, *, is_heard: bool
    ) -> Ladder | None:
        """Put it back when its taker is off shift, and no longer types; give how it stands then.

        Who took it outside a shift is given the time to; who left their shift is not. Where nobody
        hears it now, nothing is noted before those are told who may be rung: after a kill they
        still are.
        """
        key, taker, now = conversation.key, conversation.worker, self._services.clock()
        if not await self._assignment.is_left_alone(conversation):
            return None
        may_type = ladder and ladder.here == taker and self._took_on_shift.get(key) != taker
        if ladder and may_type and rules.still_here(ladder, now) == ladder:
            return None
        self._took_on_shift.pop(key, None)
        alone = rules.left_alone(conversation, now)
        async with self._services.store.writing():
            if (await self._assignment.free(conversation)).worker is not None:
                return None
            await (self._put(alone) if is_heard else self._ladders.drop(key))
        return alone

    async def _begin(self, conversation: Conversation) -> Ladder:
        begun = rules.begun(conversation, Kind.CALL, self._services.clock())
        await self._put(begun)
        return begun

    async def _put(self, ladder: Ladder) -> None:
        """Of what was wiped since it was looked, nothing is kept."""
        async with self._services.store.writing():
            if await self._questions.by_key(ladder.key):
                await self._ladders.put(ladder)

    async def _due_late(self, others: list[Conversation], known: dict[str, Ladder]) -> list[Due]:
        if not others:
            return []
        guild, moment = others[0].guild, self._services.clock()
        calendar = await self._hours.calendar(guild)
        if not is_open(calendar, moment):
            return []
        promised = await self._response_times.now(guild)
        found = []
        for each in others:
            ladder = known.get(each.key)
            if ladder is None or ladder.kind is not Kind.LATE:  # a call may be withdrawn
                ladder = rules.begun_late(each, moment)
            if await self._limits.limit(self._services.language, guild, each.alias):
                held = rules.held_back(replace(ladder, kind=Kind.LATE), moment)
                if held != ladder:
                    await self._put(held)
                continue
            counted = _counted(each, ladder)
            if step := rules.next_of_late(counted, ladder.step, calendar, promised, moment):
                found.append(Due(each, ladder, step))
        return found

    async def taken(self, due: Due, *, told: bool = False) -> bool:
        """Note that the step was taken; say whether it still was needed."""
        async with self._services.store.writing():
            now = await self._questions.by_key(due.conversation.key)
            if now is None or not now.waiting:
                return False
            known = await self._ladders.find(due.conversation.key, self._services.clock())
            ladder = replace(known or due.ladder, step=due.step, expires_at=now.expires_at)
            await self._ladders.put(replace(ladder, told=told or ladder.told))
        return True

    async def is_still_due(self, due: Due) -> bool:
        """Whether nobody came since it was looked."""
        now = await self._questions.by_key(due.conversation.key)
        if now is None or not now.waiting:
            return False
        known = await self._ladders.find(due.conversation.key, self._services.clock())
        return known is None or known.here is None

    # -- a call for help ------------------------------------------------------------------------

    async def called(self, conversation: Conversation) -> None:
        """In the transaction that declares it: somebody who is here is rung, so minutes count."""
        here = await self._hours.on_shift(conversation.guild)
        if conversation.waiting and any(may_act(conversation, each) for each in here):
            known = await self._ladders.find(conversation.key, self._services.clock())
            if known is None or known.kind is not Kind.CALL:
                await self._begin(conversation)

    async def here(self, worker: Worker, key: str) -> tuple[Conversation, bool]:
        """Say that one is there for a call, if it still is one; who is first also takes it.

        Raise the refusals of `Questions.of_team` and `Questions.still_open`.
        """
        async with self._services.store.writing():
            found = self._questions.still_open(await self._questions.of_team(worker, key))
            await self.note_here(found, worker)
            if found.worker is None or await self._assignment.is_left_alone(found):
                found = await self._assignment.take(found, worker)
        return found, is_unanswered_call(found)

    async def note_here(self, conversation: Conversation, worker: Worker) -> None:
        """In the transaction in which somebody takes it."""
        if not is_unanswered_call(conversation):
            return
        moment = self._services.clock()
        here = {each.account for each in await self._hours.on_shift(conversation.guild)}
        if worker.account in here:
            self._took_on_shift[conversation.key] = worker.account
            while len(self._took_on_shift) > MOST_REMEMBERED:
                del self._took_on_shift[next(iter(self._took_on_shift))]
        known = await self._ladders.find(conversation.key, moment)
        if known is None or known.kind is not Kind.CALL:
            known = rules.begun(conversation, Kind.CALL, moment)
        await self._ladders.put(rules.somebody_is_here(known, worker.account, moment))

    async def how_it_is(self, conversation: Conversation) -> tuple[Ladder | None, Worker | None]:
        """How far it came, and who is there, if that is still one of the team."""
        found = await self._ladders.find(conversation.key, self._services.clock())
        if found is None or not conversation.waiting:
            return None, None
        if found.kind is Kind.CALL and not is_unanswered_call(conversation):
            return None, None  # they withdrew it
        known = self._introductions.known
        who = await known(found.guild, found.here) if found.here else None
        return found, who

    async def who_is_there(self, guild: GuildId, alias: Alias) -> Worker | None:
        """Who took the call for help of this person, as long as no human wrote."""
        conversation = await self._questions.current(guild, alias)
        if conversation is None or not is_unanswered_call(conversation):
            return None
        return (await self.how_it_is(conversation))[1]

    async def forget_worker(self, guild: GuildId, account: int) -> None:
        """Who called and had them is alone again; who is on shift is rung anew."""
        moment = self._services.clock()
        for each in (await self._ladders.of_guild(guild, moment)).values():
            if each.here == account:
                await self._put(rules.alone_again(each, moment))
        await self._ladders.forget_worker(guild, account)

    async def coordinator_name(self, guild: GuildId) -> str:
        """As the town wrote it; empty when it did not."""
        return (await self._services.guilds.get(guild, PrivacySettings)).coordinator

    # -- what the lead hears --------------------------------------------------------------------

    async def note_closed(self, guild: GuildId) -> None:
        due = rules.lead_hears_at(self._services.clock())
        await self._ladders.closed(guild, due, due + rules.COUNT_STANDS_FOR)

    async def closed_to_tell(self) -> list[tuple[GuildId, int]]:
        return await self._ladders.closed_to_tell(self._services.clock())

    async def told_of_closed(self, guild: GuildId, count: int) -> None:
        """`count`: of how many; what was closed since is told the next time."""
        await self._ladders.told_of_closed(guild, count)


def _counted(conversation: Conversation, ladder: Ladder) -> Conversation:
    """As if they waited since a pause of the team ended: nobody could answer for it before."""
    since = conversation.waiting_since
    if since is None or ladder.kind is not Kind.LATE:
        return conversation
    return replace(conversation, waiting_since=max(since, ladder.since))
