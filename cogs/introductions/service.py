"""Who belongs to the team, and who may act for it."""

from __future__ import annotations

from collections.abc import Collection

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.core.house import House
from cogs.introductions import rules
from cogs.introductions.repository import WorkerRepository
from cogs.introductions.rules import Role, Secrecy, Worker


class Introductions:
    def __init__(self, house: House) -> None:
        self._house = house
        self._workers = WorkerRepository(house.store)

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
        moment = self._house.clock()
        async with self._house.store.writing():
            await self._workers.put(worker, moment=moment, until=rules.known_until(moment))
            await self._house.audit.note(guild, by, "worker-added", worker.name, moment)
        return worker

    async def team(self, guild: GuildId) -> list[Worker]:
        return await self._workers.team(guild, self._house.clock())

    async def accounts(self, guild: GuildId) -> frozenset[int]:
        """The accounts that may read along in the team channel."""
        return frozenset(worker.account for worker in await self.team(guild))

    async def acting(self, guild: GuildId, account: int, roles: Collection[int]) -> Worker:
        """Give the worker who acts: introduced, and still holding the team's role on Discord.

        Raise `Refusal("introductions-not-a-worker")`.
        """
        worker = await self._workers.find(guild, account, self._house.clock())
        town = await self._house.town(guild)
        if worker is None or town.worker_role not in roles:
            raise Refusal("introductions-not-a-worker")
        return worker

    async def known(self, guild: GuildId, account: int) -> Worker | None:
        return await self._workers.find(guild, account, self._house.clock())

    async def still_here(self, worker: Worker) -> None:
        """Keep a worker's card for another year."""
        until = rules.known_until(self._house.clock())
        await self._workers.renew(worker.guild, worker.account, until)

    def forget(self, guild: GuildId) -> None:
        """A server's rows are gone: remember nothing of its team either."""
        self._workers.forget(guild)
