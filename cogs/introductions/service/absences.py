"""Workers who are not there until some day: set by an admin, ended by time, or by the worker."""

from __future__ import annotations

from bot.core.alias import GuildId
from bot.core.clock import HOME
from bot.core.errors import Refusal
from bot.extension_points import DoorButton, ExtensionPoint
from bot.opening_hours.typed_dates import days_typed
from bot.services import Services
from cogs.introductions.repository.absences import AbsenceRepository
from cogs.introductions.rules import absences as rules
from cogs.introductions.rules.absences import Absence
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions

WHEN_ABSENT = ExtensionPoint[[Worker], None](
    "introductions: a worker is not there from now on",
    "in the transaction in which an admin says so",
)
AFTER_ABSENCE = ExtensionPoint[[str, Worker, Absence], list[DoorButton]](
    "introductions: what an admin may do about a worker who is not there; five at most",
    "with the answer that says so; given the language",
)


class Absences:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._absences = AbsenceRepository(services.store)
        self._introductions = services.shared(Introductions)

    async def current(self, worker: Worker) -> Absence | None:
        return (await self.all(worker.guild)).get(worker.account)

    async def all(self, guild: GuildId) -> dict[int, Absence]:
        """By account."""
        return await self._absences.all(guild, self._services.clock())

    async def find(self, guild: GuildId, key: str) -> tuple[Worker, Absence]:
        """Raise `Refusal("introductions-away-over")` for a forged key, or one of before."""
        found = next((e for e in (await self.all(guild)).values() if e.key == key), None)
        worker = await self._introductions.known(guild, found.account) if found else None
        if found is None or worker is None:
            raise Refusal("introductions-away-over")
        return worker, found

    async def begin(self, worker: Worker, last: str, *, language: str, by: int) -> Absence:
        """Until and with the day that was typed; the shift ends with it, whole or not at all.

        Raise the refusals of `days_typed`, or `Refusal("introductions-away-long")`.
        """
        today = self._services.clock().astimezone(HOME).date()
        until = days_typed(last, "", today, language)[1]
        key = self._services.random_source.token()
        absence = rules.absent(worker, key, until, today)
        async with self._services.store.writing():
            await self._absences.put(absence)
            await self._introductions.note(worker, "worker-away", by)
            await self._services.extensions.call(WHEN_ABSENT, worker)
        return absence

    async def end(self, worker: Worker, *, by: int | None = None) -> bool:
        """Say whether there was one. By whom, is noted of an admin only."""
        async with self._services.store.writing():
            if await self.current(worker) is None:
                return False
            await self._absences.drop(worker.guild, worker.account)
            if by is not None:
                await self._introductions.note(worker, "worker-back", by)
        return True
