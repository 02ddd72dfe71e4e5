"""Who waits for an answer, for whom, and what happens to conversations whose worker has left."""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.alias import GuildId
from bot.services import Services
from cogs.introductions.rules.team import Role
from cogs.introductions.service.team import Introductions
from cogs.questions.repository import ConversationRepository
from cogs.questions.rules import Conversation
from cogs.questions.rules.turns import may_act


@dataclass(frozen=True, slots=True)
class WaitingForWorker:
    """What waits for one worker: for anybody's answer, and what they took and did not close."""

    for_anybody: tuple[Conversation, ...]
    own: tuple[Conversation, ...]


class Queue:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._kept = ConversationRepository(services.store)
        self._introductions = services.shared(Introductions)

    async def waiting_for(self, guild: GuildId, account: int) -> WaitingForWorker:
        """What a worker should know at the start and before the end of a shift."""
        moment = self._services.clock()
        retention = self._services.retention
        before, grace = moment - retention.idle, retention.unanswered
        everybody = await self._kept.waiting(guild, before, grace, moment)
        own = await self._kept.of_worker(guild, account, before, grace, moment)
        worker = await self._introductions.known(guild, account)
        return WaitingForWorker(
            tuple(e for e in everybody if e.worker is None and worker and may_act(e, worker)),
            tuple(e for e in own if worker and may_act(e, worker)),
        )

    async def release(self, guild: GuildId, account: int) -> None:
        """Put everything of a worker back in the queue; their card in the channel says so soon."""
        async with self._services.store.writing():
            await self._kept.back_to_queue(guild, account)
            await self._kept.forget_closer(guild, account)

    async def release_of_leavers(self) -> None:
        """Do so for everyone who is of the team no more, however they left (R8): a crash, too.

        Who became another kind of worker leaves what was meant for the former kind only (R2).
        """
        for guild, account, only in await self._kept.takers():
            worker = await self._introductions.known(guild, account)
            if worker is None:
                await self.release(guild, account)
            elif not worker.is_a(only):
                await self._kept.back_to_queue(guild, account, only)

    async def waiting_in_vain(self) -> list[tuple[GuildId, Role]]:
        """Kinds of worker for whom someone waits, and of which a team has nobody any more."""
        return [
            (guild, only)
            for guild, only in await self._kept.kinds_waited_for(self._services.clock())
            if not any(each.is_a(only) for each in await self._introductions.team(guild))
        ]
