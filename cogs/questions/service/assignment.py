"""Which worker a conversation belongs to: taken, handed over, back in the queue, or waiting.

Also what happens to the conversations of a worker who has left the team (R8).
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.alias import GuildId
from bot.services import Services
from bot.store.opening import Conflict
from cogs.introductions.rules.team import Role, Worker
from cogs.introductions.service.team import Introductions
from cogs.office_hours.service.openness import OfficeHours
from cogs.questions.repository.conversations import ConversationRepository
from cogs.questions.repository.kept_names import KeptNameRepository
from cogs.questions.rules import assignment
from cogs.questions.rules.assignment import is_for_anybody, is_unanswered_call, may_act
from cogs.questions.rules.conversation import Conversation
from cogs.questions.rules.endings import has_ended
from cogs.questions.service.hooks import AFTER_TAKE
from cogs.questions.service.questions import Questions


class Assignment:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._questions = Questions(services)
        self._hours = OfficeHours(services)

    async def take(self, conversation: Conversation, worker: Worker) -> Conversation:
        """Its card is not true until `shown`.

        Raise `Refusal("questions-taken")` when a colleague has it, or "questions-ended".
        """
        async with self._services.store.writing():
            now = self._questions.still_open(await self._questions.as_it_is(conversation))
            if now.worker != worker.account and await self.is_left_alone(now):
                now = assignment.freed(now)
            taken = await self._questions.change(assignment.claimed(now, worker))
            await self._services.extensions.call(AFTER_TAKE, taken, worker)
            return taken

    async def is_left_alone(self, conversation: Conversation) -> bool:
        """A call for help to which no human wrote, of a worker who is not on shift now (C3b)."""
        if conversation.worker is None or not is_unanswered_call(conversation):
            return False
        here = await self._hours.on_shift(conversation.guild)
        return conversation.worker not in {each.account for each in here}

    async def free(self, conversation: Conversation) -> Conversation:
        """Put a call for help back, unless somebody wrote or took it since it was looked at."""
        async with self._services.store.writing():
            now = await self._questions.as_it_is(conversation)
            if now.worker != conversation.worker or not is_unanswered_call(now):
                return now
            return await self._questions.change(assignment.freed(now))

    async def shown(self, taken: Conversation) -> None:
        """The card says so; unless more has changed meanwhile, it is true."""
        async with self._services.store.writing():
            if await self._questions.by_key(taken.key) == taken:
                await self._questions.card_is_true(taken)

    async def hand_to(self, conversation: Conversation, worker: Worker) -> Conversation:
        """Another worker goes on with it: only after the young person said yes (R2).

        Raise `Refusal("questions-ended")`, or "questions-other-kind" for a kind of worker with whom
        they do not want to talk.
        """
        theirs = assignment.for_them(self._questions.still_open(conversation), worker)
        handed = assignment.handed_to(theirs, worker)
        return await self._questions.change(handed)

    async def back_on_top(self, conversation: Conversation) -> Conversation:
        """Open it again, waiting, before others (R28).

        If they have begun another conversation meanwhile, that one comes on top instead.
        """
        guild, alias = conversation.guild, conversation.alias
        current = await self._questions.current(guild, alias) or conversation
        try:
            return await self._on_top(current)
        except Conflict:  # they are beginning another just now: it waits already
            return conversation

    async def _on_top(self, conversation: Conversation) -> Conversation:
        moment = self._services.clock()
        return await self._questions.change(assignment.back_on_top(conversation, moment))


@dataclass(frozen=True, slots=True)
class WaitingForWorker:
    """What waits for one worker: for anybody's answer, and what they took and did not close.

    A call for help to which no human wrote yet may be among both.
    """

    for_anybody: tuple[Conversation, ...]
    own: tuple[Conversation, ...]


class Queue:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._conversations = ConversationRepository(services.store)
        self._kept_names = KeptNameRepository(services.store)
        self._introductions = services.shared(Introductions)

    async def waiting_for(self, guild: GuildId, account: int) -> WaitingForWorker:
        """What a worker should know at the start and before the end of a shift."""
        moment = self._services.clock()
        retention = self._services.retention
        before, grace = moment - retention.idle, retention.unanswered
        everybody = await self._conversations.waiting(guild, before, grace, moment)
        own = await self._conversations.of_worker(guild, account, before, grace, moment)
        worker = await self._introductions.known(guild, account)
        mine = [each for each in everybody if worker and may_act(each, worker)]
        return WaitingForWorker(
            tuple(each for each in mine if is_for_anybody(each)),
            tuple(each for each in own if worker and may_act(each, worker)),
        )

    async def open_now(self, guild: GuildId) -> list[Conversation]:
        """All that nobody closed and that did not end by itself."""
        moment, retention = self._services.clock(), self._services.retention
        found = await self._conversations.unended(guild, moment)
        return [each for each in found if not has_ended(each, retention, moment)]

    async def state_of(self, guild: GuildId) -> str:
        """Give what differs as soon as anybody's turn changes: cheaper than to read them all."""
        return await self._conversations.state_of(guild, self._services.clock())

    async def release(self, guild: GuildId, account: int) -> None:
        """Put everything of a worker back in the queue; their card in the channel says so soon."""
        async with self._services.store.writing():
            await self._conversations.back_to_queue(guild, account)
            await self._conversations.forget_closer(guild, account)
            await self._kept_names.forget_worker(guild, account)

    async def release_of_leavers(self) -> None:
        """Do so for everyone who is of the team no more, however they left (R8): a crash, too.

        Who became another kind of worker leaves what was meant for the former kind only (R2).
        """
        for guild, account, only in await self._conversations.takers():
            worker = await self._introductions.known(guild, account)
            if worker is None:
                await self.release(guild, account)
            elif not worker.is_a(only):
                await self._conversations.back_to_queue(guild, account, only)

    async def waiting_in_vain(self) -> list[tuple[GuildId, Role]]:
        """Kinds of worker for whom someone waits, and of which a team has nobody any more."""
        return [
            (guild, only)
            for guild, only in await self._conversations.kinds_waited_for(self._services.clock())
            if not any(each.is_a(only) for each in await self._introductions.team(guild))
        ]
