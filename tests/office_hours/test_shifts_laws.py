"""Whatever workers do in whatever order: nobody works past the end, and every minute is counted."""

from __future__ import annotations

import asyncio
import tempfile
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from bot.core.errors import Refusal
from bot.services import Services
from cogs.introductions.rules.team import Role, Secrecy, Worker
from cogs.introductions.service.team import Introductions
from cogs.office_hours.rules.shifts import Availability, ShiftKind
from cogs.office_hours.service.openness import OfficeHours
from cogs.office_hours.service.shift_endings import ShiftEndings
from cogs.office_hours.service.shifts import Shifts
from cogs.office_hours.service.worked_time import WorkedTime
from tests.kit.clocks import TUESDAY, HandClock
from tests.kit.laws import examples
from tests.kit.services import GUILD, services_in

MINUTE = timedelta(minutes=1)
STATES = {"busy": Availability.BUSY, "pause": Availability.PAUSED, "resume": Availability.AVAILABLE}
ACTS = st.one_of(
    st.sampled_from(["start", "busy", "pause", "resume", "stop", "minute", "restart", "removed"]),
    st.sampled_from(["contact", "learning", "consultation", "19.00", "23.30", "2.15"]),
    st.integers(1, 200),
)


@dataclass
class Model:
    """A worker's day on paper: minute by minute, without a store."""

    on: bool = False
    paused: bool = False
    kind: ShiftKind = ShiftKind.CONTACT
    ends: datetime = TUESDAY
    worked: dict[ShiftKind, int] = field(default_factory=dict)

    def wait(self, minutes: int, now: datetime) -> None:
        for each in range(minutes):
            if self.on and now + each * MINUTE >= self.ends:
                self.on = False
            if self.on and not self.paused:
                self.worked[self.kind] = self.worked.get(self.kind, 0) + 1
        if now + minutes * MINUTE >= self.ends:
            self.on = False


@dataclass
class Walk:
    folder: Path
    clock: HandClock
    services: Services
    worker: Worker
    model: Model = field(default_factory=Model)

    async def act(self, act: str | int) -> None:
        if isinstance(act, int):
            self.model.wait(act, self.clock())
            self.clock.move(act * MINUTE)
        elif act == "restart":
            await self.services.store.close()
            self.services = await services_in(self.folder, self.clock)
        elif act == "minute":
            await ShiftEndings(self.services).end_due(self.clock())
        elif act == "removed":
            await ShiftEndings(self.services).end(GUILD, self.worker.account)
            self.model.on = False
        else:
            with suppress(Refusal):
                await self._work(act)

    async def _work(self, act: str) -> None:
        shifts, model, was_on = Shifts(self.services), self.model, self.model.on
        if act == "stop":
            change = await shifts.stop(self.worker)
            assert (change.before is not None) is was_on
            model.on = False
            return
        if act == "start":
            change = await shifts.start(self.worker)
            model.kind = model.kind if was_on else ShiftKind.CONTACT
            model.paused = False
        elif act in set(ShiftKind):
            change = await shifts.change_kind(self.worker, ShiftKind(act))
            model.kind = ShiftKind(act)
        elif act in STATES:
            change = await shifts.change_state(self.worker, STATES[act])
            model.paused = act == "pause"
        else:
            change = await shifts.plan(self.worker, act)
        assert was_on or act == "start"
        assert change.after
        model.on, model.ends = True, change.after.ends_at

    async def check(self) -> None:
        model, ledger = self.model, WorkedTime(self.services)
        pieces = await ledger.pieces(GUILD, self.worker.account)
        spent: dict[ShiftKind, int] = {}
        for each in pieces:
            spent[each.kind] = spent.get(each.kind, 0) + each.minutes
        assert spent == model.worked
        here = await OfficeHours(self.services).here(GUILD)
        contact = model.on and not model.paused and model.kind is ShiftKind.CONTACT
        assert [each.account for each in here] == ([self.worker.account] if contact else [])

    async def check_counted(self) -> None:
        """After the last minute of work the town's counters know as much, and no person."""
        await ShiftEndings(self.services).end(GUILD, self.worker.account)
        counted = await self.services.counters.of_guild(GUILD)
        assert {name: n for (_, name), n in counted.items()} == {
            f"shift_minutes_{kind}": n for kind, n in self.model.worked.items()
        }


async def walk(folder: Path, acts: list[str | int]) -> None:
    clock = HandClock(TUESDAY)
    services = await services_in(folder, clock)
    worker = await Introductions(services).introduce(
        GUILD, 7, name="Yasmine", role=Role.YOUTH_WORKER, secrecy=Secrecy.DISCRETION
    )
    walked = Walk(folder, clock, services, worker)
    try:
        for act in acts:
            await walked.act(act)
            await walked.check()
        await walked.check_counted()
    finally:
        await walked.services.store.close()


@given(st.lists(ACTS, min_size=1, max_size=25))
@examples(60)
def test_f_h8_in_any_order_of_acts_nobody_works_past_the_end_and_every_minute_is_counted_once(
    acts: list[str | int],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(walk(Path(folder), ["start", *acts]))
