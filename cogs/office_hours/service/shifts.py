"""What a worker does with their own shift: start, plan, change, stop; and what waits for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.core.errors import Refusal
from bot.extension_points import DoorButton, ExtensionPoint
from bot.services import Services
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.absences import Absences
from cogs.introductions.service.team import Introductions
from cogs.office_hours.rules import openness as hours_rules
from cogs.office_hours.rules import shifts as rules
from cogs.office_hours.rules.shifts import Availability, Shift, ShiftKind, WorkedWeek
from cogs.office_hours.service.openness import OfficeHours
from cogs.office_hours.service.shift_endings import PresenceChecks
from cogs.office_hours.service.worked_time import WorkedTime
from cogs.shared_team.service import SharedTeams

OWN_BRIEFING = ExtensionPoint[[str, Worker], list[str]](
    "office_hours: what waits for a worker, as only that worker reads it",
    "at the start of a shift and on asking; given the language; one short sentence for each thing",
)
SHARED_BRIEFING = ExtensionPoint[[str, Worker], list[str]](
    "office_hours: what waits for a worker, where colleagues read along",
    "before the end of a shift, in the team's channel; a name there would outlive a wipe",
)
SHIFT_BUTTONS = ExtensionPoint[[str, Worker], list[DoorButton]](
    "office_hours: buttons on a worker's own screen of a shift; five at most",
    "with that screen; given the language",
)
BEFORE_SHIFT_ENDS = ExtensionPoint[[str, Worker], list[DoorButton]](
    "office_hours: buttons on the reminder that a shift ends",
    "with the reminder; given the language",
)


@dataclass(frozen=True, slots=True)
class ShiftChange:
    """A shift before and after an act; None where there is none."""

    before: Shift | None
    after: Shift | None

    @property
    def is_visible(self) -> bool:
        """Whether it can change what young people see of the team."""
        return rules.visibility(self.before) != rules.visibility(self.after)


class Shifts:
    """Every act is one transaction: two at the same moment are two after each other.

    A worker who is of the team in several towns that share it has one shift for all of these. It is
    kept in the town where it was begun, and changed and stopped from any of them (R61).
    """

    def __init__(self, services: Services) -> None:
        self._services = services
        self._worked_time = WorkedTime(services)
        self._hours = OfficeHours(services)
        self._introductions = services.shared(Introductions)
        self._presence_checks = services.shared(PresenceChecks)
        self._absences = Absences(services)
        self._shared = services.shared(SharedTeams)

    async def current(self, worker: Worker) -> Shift | None:
        moment = self._worked_time.now()
        async with self._services.store.writing():
            return await self._present(worker, moment)

    async def _present(self, worker: Worker, moment: datetime) -> Shift | None:
        """The shift that goes on, wherever it was begun. Two from before become the one here."""
        known = [worker, *await self._shared.elsewhere(worker)]
        found = [await self._worked_time.present(e.guild, e.account, moment) for e in known]
        there = [each for each in found if each]
        for other in there[1:]:
            await self._worked_time.close(other, moment)
        return there[0] if there else None

    async def start(
        self, worker: Worker, *, until: str = "", kind: ShiftKind | None = None
    ) -> ShiftChange:
        """Sit down on the bench, or change how one sits there; what is not said stays as it is.

        Without a word it is contact, until the end that the calendar gives. Raise the refusals of
        `rules.parse_end`.
        """
        moment = self._worked_time.now()
        ends = rules.parse_end(until, moment) if until else None
        async with self._services.store.writing():
            before = await self._present(worker, moment)
            after = (
                self._changed(before, moment, ends, kind)
                if before
                else await self._begun(worker, moment, ends, kind)
            )
            await self._worked_time.change(before, after)
            everywhere = (worker, *await self._shared.elsewhere(worker))
            for each in everywhere:
                await self._introductions.renew(each)
                await self._absences.end(each)  # whoever sits down is there
        self._presence_checks.shift_started(*everywhere)
        return ShiftChange(before, after)

    async def _begun(
        self, worker: Worker, moment: datetime, ends: datetime | None, kind: ShiftKind | None
    ) -> Shift:
        calendar = await self._hours.calendar(worker.guild)
        return rules.begun(
            worker.guild,
            worker.account,
            kind or ShiftKind.CONTACT,
            moment=moment,
            ends=ends or hours_rules.shift_end(calendar, moment),
            key=self._services.random_source.token(),
        )

    def _changed(
        self, before: Shift, moment: datetime, ends: datetime | None, kind: ShiftKind | None
    ) -> Shift:
        after = rules.changed(before, moment, kind=kind, state=Availability.AVAILABLE)
        return self._planned(after, ends, moment) if ends else after

    def _planned(self, shift: Shift, ends: datetime, moment: datetime) -> Shift:
        if ends == shift.ends_at:
            return shift
        return rules.planned(shift, ends, moment=moment, key=self._services.random_source.token())

    async def plan(self, worker: Worker, until: str) -> ShiftChange:
        """Choose another end. Raise the refusals of `rules.parse_end` and of `_going_on`."""
        moment = self._worked_time.now()
        ends = rules.parse_end(until, moment)
        async with self._services.store.writing():
            before = await self._going_on(worker, moment)
            return await self._change(before, self._planned(before, ends, moment))

    async def extend(self, worker: Worker, key: str) -> ShiftChange:
        """Stay another hour, asked on a reminder. Raise the refusals of `_reminded_of`."""
        moment = self._worked_time.now()
        async with self._services.store.writing():
            before = await self._reminded_of(worker, key, moment)
            ends = rules.within_reach(before.ends_at + rules.HOUR, moment)
            return await self._change(before, self._planned(before, ends, moment))

    async def change_kind(self, worker: Worker, kind: ShiftKind) -> ShiftChange:
        """Do another kind of work from now on."""
        moment = self._worked_time.now()
        async with self._services.store.writing():
            before = await self._going_on(worker, moment)
            return await self._change(before, rules.changed(before, moment, kind=kind))

    async def change_state(self, worker: Worker, state: Availability) -> ShiftChange:
        """Be busy, pause, or be available again."""
        moment = self._worked_time.now()
        async with self._services.store.writing():
            before = await self._going_on(worker, moment)
            return await self._change(before, rules.changed(before, moment, state=state))

    async def stop(self, worker: Worker) -> ShiftChange:
        """End the shift now; there may be none."""
        moment = self._worked_time.now()
        async with self._services.store.writing():
            before = await self._present(worker, moment)
            if before:
                await self._worked_time.close(before, moment)
        return ShiftChange(before, None)

    async def stop_reminded(self, worker: Worker, key: str) -> ShiftChange:
        """The same, asked on a reminder. Raise the refusals of `_reminded_of`."""
        async with self._services.store.writing():
            await self._reminded_of(worker, key, self._worked_time.now())
            return await self.stop(worker)

    async def own_hours(self, worker: Worker) -> list[WorkedWeek]:
        """Give the worker's own; nobody else's can be asked for (R46).

        What was worked in a town that shares the team counts too, and no minute twice.
        """
        pieces = [
            piece
            for each in (worker, *await self._shared.elsewhere(worker))
            for piece in await self._worked_time.pieces(each.guild, each.account)
        ]
        return rules.worked_weeks(rules.without_overlap(pieces), self._worked_time.now())

    async def towns(self, worker: Worker) -> list[str]:
        """The names of the other towns in which this worker's shift holds now."""
        return [await self._shared.name(e.guild) for e in await self._shared.elsewhere(worker)]

    async def _change(self, before: Shift, after: Shift) -> ShiftChange:
        return ShiftChange(before, await self._worked_time.change(before, after))

    async def _going_on(self, worker: Worker, moment: datetime) -> Shift:
        """Raise `Refusal("office_hours-no-shift")`."""
        found = await self._present(worker, moment)
        if found is None:
            raise Refusal("office_hours-no-shift")
        return found

    async def _reminded_of(self, worker: Worker, key: str, moment: datetime) -> Shift:
        """Raise `Refusal("office_hours-reminder-over")`: another's, an ended or a moved shift."""
        found = await self._worked_time.present(worker.guild, worker.account, moment)
        if found is None or found.key != key:
            raise Refusal("office_hours-reminder-over")
        return found
