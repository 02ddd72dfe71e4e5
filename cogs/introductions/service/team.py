"""Who belongs to the team, and who may act for it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from bot.core.alias import GuildId
from bot.core.audience import Readers
from bot.core.errors import FOR_THE_TEAM, Refusal
from bot.extension_points import ExtensionPoint
from bot.services import Services
from bot.store.guild_profile import NOT_CHOSEN
from cogs.introductions.repository.cards import CardRepository
from cogs.introductions.repository.sentences import SentenceRepository
from cogs.introductions.repository.team import DepartedRepository, WorkerRepository
from cogs.introductions.rules import team as rules
from cogs.introductions.rules.team import Departed, DepartureReason, Role, Secrecy, Worker
from cogs.introductions.service.last_seen import (
    NOT_THERE,
    LastActivity,
    RoleLookups,
    RoleState,
)
from cogs.introductions.settings import TeamSettings

ADDED, REMOVED = "worker-added", "worker-removed"
"""The acts in the log book by which somebody was introduced, or forgotten."""
LOOKED_THROUGH = 1000
"""Entries of the log book in which it is looked for, the newest."""
WHEN_SUSPENDED = ExtensionPoint[[Worker], None](
    "introductions: a work account was put out, because somebody else may act by it",
    "in the transaction that suspends it",
)


class Introductions:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._workers = WorkerRepository(services.store)
        self._cards = CardRepository(services.store)
        self._sentences = SentenceRepository(services.store)
        self._departed = DepartedRepository(services.store)
        self._activity = services.shared(LastActivity)
        self._roles = services.shared(RoleLookups)

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
        """Make someone known as a worker, or change what is known; `by` is the admin's account.

        Who was put out comes back by it. Raise `Refusal("introductions-name")` and
        "introductions-name-taken".
        """
        worker = rules.introduced(guild, account, name=name, role=role, secrecy=secrecy)
        async with self._services.store.writing():
            await self.only_one_so_called(worker)
            await self.put(worker)
            await self._departed.drop(guild, account)
            await self.note(worker, ADDED, by)
        return worker

    async def only_one_so_called(self, worker: Worker) -> None:
        """Raise `Refusal("introductions-name-taken")`; who has the name already may keep it."""
        known = await self.introduced(worker.guild, worker.account)
        if known is None or known.name != worker.name:
            rules.only_one_so_called(worker, await self.everyone(worker.guild))

    async def note(self, worker: Worker, act: str, by: int | None) -> None:
        """Write down who decided this about a worker (R11)."""
        moment = self._services.clock()
        await self._services.audit.note(worker.guild, by, act, worker.name, moment)

    async def put(self, worker: Worker) -> None:
        """Keep what is known of a worker, for a year from now."""
        moment = self._services.clock()
        until = rules.known_until(moment)
        async with self._services.store.writing():
            await self._workers.put(worker, moment=moment, until=until)
            await self._renew(worker, until)

    async def remove(
        self, guild: GuildId, account: int, *, by: int | None = None, may_read: bool = True
    ) -> None:
        """Forget a worker with card, photo and own sentences, in one step.

        What stands on Discord is then due. `may_read`: whether Discord may still let them read
        along; then the name is kept until it does not.
        Raise `Refusal("introductions-no-such-worker")`.
        """
        worker = await self.introduced(guild, account)
        if worker is None:
            raise Refusal("introductions-no-such-worker")
        moment = self._services.clock()
        is_stolen = await self.is_stolen(guild, account)
        async with self._services.store.writing():
            for key in await self._cards.keys_of(guild, account):
                await self._services.traces.end_at(key, moment)
            await self._cards.forget(guild, account)
            await self._sentences.forget(guild, account)
            await self._workers.remove(guild, account)
            if may_read and not is_stolen:
                gone = Departed(guild, account, worker.name, DepartureReason.REMOVED)
                await self._departed.put(gone, moment)
            await self.note(worker, REMOVED, by)
        self._roles.forget(guild, account)

    async def suspend(self, worker: Worker, *, by: int | None) -> None:
        """Put a work account that was stolen out of the team, until an admin introduces it anew.

        `by`: None where a town that shares the team put it out, and this one follows.
        """
        gone = Departed(worker.guild, worker.account, worker.name, DepartureReason.STOLEN)
        act = "worker-suspended" if by else "worker-suspended-elsewhere"
        async with self._services.store.writing():
            await self._departed.put(gone, self._services.clock())
            await self.note(worker, act, by)
            await self._services.extensions.call(WHEN_SUSPENDED, worker)

    async def departed(self, guild: GuildId) -> list[Departed]:
        """Who left the team and may still read along, and the accounts that were stolen."""
        return await self._departed.all(guild, self._services.clock())

    async def keep_departed(self, gone: Departed) -> None:
        """Discord says that they can read along: their name is kept for as long again."""
        await self._departed.put(gone, self._services.clock())

    async def forget_departed(self, gone: Departed) -> None:
        """Forget the name, unless the account was stolen: that ends when an admin says so."""
        if not gone.is_stolen:
            await self._departed.drop(gone.guild, gone.account)
            self._roles.forget(gone.guild, gone.account)

    async def is_stolen(self, guild: GuildId, account: int) -> bool:
        gone = await self.departed(guild)
        return any(each.is_stolen and each.account == account for each in gone)

    async def refuse_stolen(self, guild: GuildId, account: int) -> None:
        """Whoever holds that account decides nothing about the team, whatever Discord lets them.

        Raise `Refusal("introductions-suspended")`.
        """
        if await self.is_stolen(guild, account):
            raise Refusal("introductions-suspended")

    async def find(self, guild: GuildId, said: str) -> Worker:
        """Find one of the team by account, as autocomplete gives it, or by a name only one has.

        Raise `Refusal("introductions-no-such-worker")`.
        """
        team, said = await self.everyone(guild), said.strip()
        named = [worker for worker in team if worker.name.lower() == said.lower()]
        chosen = [worker for worker in team if str(worker.account) == said]
        if len(chosen or named) != 1:
            raise Refusal("introductions-no-such-worker")
        return (chosen or named)[0]

    async def everyone(self, guild: GuildId) -> list[Worker]:
        """Everybody who was introduced, with the role on Discord or without."""
        return await self._workers.team(guild, self._services.clock())

    async def known_until(self, guild: GuildId, before: datetime) -> list[Worker]:
        """Who is forgotten before that, unless they begin a shift first."""
        return await self._workers.known_until(guild, self._services.clock(), before)

    async def is_introduced_after(self, worker: Worker, moment: datetime) -> bool:
        """Whether they are new, or were introduced anew since."""
        return await self._workers.is_introduced_after(worker, moment)

    async def team(self, guild: GuildId) -> list[Worker]:
        """Those of them of whom nobody knows that they are out, or left, or lost the role."""
        now = self._services.clock()
        everyone, departed = await self._workers.team(guild, now), await self.departed(guild)
        out = {each.account for each in departed if each.is_stolen}
        out |= self._roles.not_there(guild, (await self._services.town(guild)).worker_role)
        return [worker for worker in everyone if worker.account not in out]

    async def had_somebody(self, guild: GuildId) -> bool:
        """Whether anybody was ever introduced, as far as the log book remembers."""
        moment = self._services.clock()
        noted = await self._services.audit.of_guild(guild, moment, LOOKED_THROUGH)
        return any(each.act in {ADDED, REMOVED} for each in noted)

    async def is_anybody_left(self, guild: GuildId) -> bool:
        return bool(await self.team(guild))

    async def readers(self, guild: GuildId, *, doubts: bool = True) -> Readers:
        """Who may read along in the team channel.

        While an account reads that may be in strange hands, the role lets in who may not: it is
        nobody's then, and the channel counts as open. So it is where workers are let in by name.
        `doubts`: also while nobody knows, as after a start; that is no reason to say so.
        """
        town, decided = await self._services.town(guild), await self.decided(guild)
        departed, everyone = await self.departed(guild), await self.everyone(guild)
        closing = [each for each in departed if each.is_stolen or decided.closes]
        harmless = NOT_THERE if doubts else {*NOT_THERE, RoleState.UNKNOWN}
        reads = any(self._role_of(each, town.worker_role) not in harmless for each in closing)
        role = NOT_CHOSEN if reads or decided.by_name else town.worker_role
        # Whom it may let in by name: who is not in the server reads nothing there.
        away = RoleState.AWAY
        out = {o.account for o in closing if self._role_of(o, town.worker_role) is not away}
        known = {each.account for each in everyone} | {each.account for each in departed}
        return Readers(town.team_channel, role, frozenset(known - out))

    def _role_of(self, each: Departed, role: int) -> RoleState:
        return self._roles.state(each.guild, each.account, role)

    async def decided(self, guild: GuildId) -> TeamSettings:
        return await self._services.guilds.get(guild, TeamSettings)

    async def decide(self, guild: GuildId, decided: TeamSettings, *, by: int) -> None:
        await self._services.guilds.put(guild, decided, self._services.clock(), by=by)

    async def acting(self, guild: GuildId, account: int, roles: Collection[int]) -> Worker:
        """Give the worker who acts: introduced, and still holding the team's role on Discord.

        Every door asks this first, so that here no sign of life is missed (R44).
        Raise `Refusal("introductions-not-a-worker")` and "introductions-suspended".
        """
        await self.refuse_stolen(guild, account)
        worker = await self.introduced(guild, account)
        town = await self._services.town(guild)
        if worker is None or town.worker_role not in roles:
            self._roles.forget(guild, account)
            raise Refusal("introductions-not-a-worker")
        self._activity.note(guild, account)
        self._roles.note_held(guild, account, town.worker_role)
        FOR_THE_TEAM.set(True)
        return worker

    async def shown(
        self, guild: GuildId, account: int, roles: Collection[int], *, here: bool
    ) -> Worker | None:
        """Whom Discord shows at this moment: a worker, if in the server (`here`) with the role.

        What is seen of a worker is remembered, of anybody else nothing.
        """
        worker = await self.introduced(guild, account)
        role = (await self._services.town(guild)).worker_role
        if worker is None or not here or role not in roles:
            self._roles.forget(guild, account)
            return None
        self._roles.note_held(guild, account, role)
        return await self.known(guild, account)

    async def introduced(self, guild: GuildId, account: int) -> Worker | None:
        """Whoever was introduced, with the role on Discord or without."""
        return await self._workers.find(guild, account, self._services.clock())

    async def is_worker(self, guild: GuildId, account: int, roles: Collection[int]) -> bool:
        """Introduced, and holding the team's role; nothing is noted of who asks."""
        role = (await self._services.town(guild)).worker_role
        return role in roles and await self.introduced(guild, account) is not None

    async def known(self, guild: GuildId, account: int) -> Worker | None:
        """Someone of `team`."""
        team = await self.team(guild)
        return next((worker for worker in team if worker.account == account), None)

    async def renew(self, worker: Worker) -> None:
        """Keep a worker's card for another year, and let it stand as long."""
        until = rules.known_until(self._services.clock())
        async with self._services.store.writing():
            await self._workers.renew(worker.guild, worker.account, until)
            await self._renew(worker, until)

    async def _renew(self, worker: Worker, until: datetime) -> None:
        """Let all that is kept of a worker end with the worker."""
        guild, account, moment = worker.guild, worker.account, self._services.clock()
        await self._sentences.renew(guild, account, moment=moment, until=until)
        await self._cards.renew(guild, account, until)
        if standing := await self._cards.standing_by(worker.guild, worker.account):
            await self._services.traces.keep(standing[0], until, self._services.clock())
