"""Who belongs to the team, and who may act for it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.core.house import House
from bot.core.readers import Readers
from cogs.introductions import rules
from cogs.introductions.repository.cards import CardRepository
from cogs.introductions.repository.sentences import SentenceRepository
from cogs.introductions.repository.workers import WorkerRepository
from cogs.introductions.rules import Role, Secrecy, Worker
from cogs.introductions.service.role_seen import RoleSeen
from cogs.introductions.service.signs import Signs


class Introductions:
    def __init__(self, house: House) -> None:
        self._house = house
        self._workers = WorkerRepository(house.store)
        self._cards = CardRepository(house.store)
        self._sentences = SentenceRepository(house.store)
        self._signs = house.shared(Signs)
        self._role = house.shared(RoleSeen)

    async def introduce(
        self,
        guild: GuildId,
        account: int,
        *,
        name: str,
        role: Role,
        secrecy: Secrecy,
        by: int | None = None,
    ) -> Worker:
        """Make someone known as a worker, or change what is known; `by` is the admin's account."""
        worker = rules.introduced(guild, account, name=name, role=role, secrecy=secrecy)
        async with self._house.store.writing():
            await self.put(worker)
            await self.note(worker, "worker-added", by)
        return worker

    async def note(self, worker: Worker, act: str, by: int | None) -> None:
        """Write down who decided this about a worker (R11)."""
        moment = self._house.clock()
        await self._house.audit.note(worker.guild, by, act, worker.name, moment)

    async def put(self, worker: Worker) -> None:
        """Keep what is known of a worker, for a year from now."""
        moment = self._house.clock()
        until = rules.known_until(moment)
        async with self._house.store.writing():
            await self._workers.put(worker, moment=moment, until=until)
            await self._renew(worker, until)

    async def remove(self, guild: GuildId, account: int, *, by: int | None = None) -> None:
        """Forget a worker with card, photo and own sentences, in one step.

        What stands on Discord is then due.

        Raise `Refusal("introductions-no-such-worker")`.
        """
        worker = await self.known(guild, account)
        if worker is None:
            raise Refusal("introductions-no-such-worker")
        moment = self._house.clock()
        async with self._house.store.writing():
            for key in await self._cards.keys_of(guild, account):
                await self._house.traces.end_at(key, moment)
            await self._cards.forget(guild, account)
            await self._sentences.forget(guild, account)
            await self._workers.remove(guild, account)
            await self.note(worker, "worker-removed", by)
        self._role.lost(guild, account)

    async def found(self, guild: GuildId, said: str) -> Worker:
        """Find one of the team by account, as autocomplete gives it, or by a name only one has.

        Raise `Refusal("introductions-no-such-worker")`.
        """
        team = await self.team(guild)
        named = [worker for worker in team if worker.name.lower() == said.strip().lower()]
        chosen = [worker for worker in team if str(worker.account) == said.strip()]
        if len(chosen or named) != 1:
            raise Refusal("introductions-no-such-worker")
        return (chosen or named)[0]

    async def team(self, guild: GuildId) -> list[Worker]:
        return await self._workers.team(guild, self._house.clock())

    async def readers(self, guild: GuildId) -> Readers:
        """Who may read along in the team channel."""
        town = await self._house.town(guild)
        team = frozenset(worker.account for worker in await self.team(guild))
        return Readers(town.team_channel, town.worker_role, team)

    async def acting(self, guild: GuildId, account: int, roles: Collection[int]) -> Worker:
        """Give the worker who acts: introduced, and still holding the team's role on Discord.

        Every door asks this first, so that here no sign of life is missed (R44).
        Raise `Refusal("introductions-not-a-worker")`.
        """
        worker = await self._workers.find(guild, account, self._house.clock())
        town = await self._house.town(guild)
        if worker is None or town.worker_role not in roles:
            self._role.lost(guild, account)
            raise Refusal("introductions-not-a-worker")
        self._signs.given(guild, account)
        self._role.held(guild, account, town.worker_role)
        return worker

    async def known(self, guild: GuildId, account: int) -> Worker | None:
        return await self._workers.find(guild, account, self._house.clock())

    async def still_here(self, worker: Worker) -> None:
        """Keep a worker's card for another year, and let it stand as long."""
        until = rules.known_until(self._house.clock())
        async with self._house.store.writing():
            await self._workers.renew(worker.guild, worker.account, until)
            await self._renew(worker, until)

    async def _renew(self, worker: Worker, until: datetime) -> None:
        """Let all that is kept of a worker end with the worker."""
        guild, account, moment = worker.guild, worker.account, self._house.clock()
        await self._sentences.renew(guild, account, moment=moment, until=until)
        await self._cards.renew(guild, account, until)
        if standing := await self._cards.standing_by(worker.guild, worker.account):
            await self._house.traces.keep(standing[0], until, self._house.clock())
