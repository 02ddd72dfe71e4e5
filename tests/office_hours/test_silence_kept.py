"""Silence in a shift on the real store: what is kept, and whatever workers do in any order."""

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
from cogs.introductions.service.last_seen import LastActivity
from cogs.introductions.service.team import Introductions
from cogs.office_hours.repository import ShiftRepository
from cogs.office_hours.rules.shifts import Availability, Shift, ShiftKind, visibility
from cogs.office_hours.service.shift_endings import PresenceChecks, ShiftEndings
from cogs.office_hours.service.shifts import Shifts
from tests.kit.clocks import TUESDAY, HandClock
from tests.kit.laws import examples
from tests.kit.services import GUILD, services_in

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
QUIET, TO_ANSWER = 2 * HOUR, 15 * MINUTE
CHANNEL = 5
ACTS = st.one_of(
    st.sampled_from(["minute", "minute", "lost", "restart", "sign", "stay", "start", "stop"]),
    st.sampled_from(["contact", "learning", "available", "busy", "paused", "23.30", "2.15"]),
    st.sampled_from([1, 14, 15, 16, 30, 105, 119, 120, 121]),
)


async def yasmine(services: Services) -> Worker:
    return await Introductions(services).introduce(
        GUILD, 7, name="Yasmine", role=Role.YOUTH_WORKER, secrecy=Secrecy.DISCRETION
    )


async def minute(services: Services, *, arrives: bool = True) -> tuple[list[Shift], list[Shift]]:
    """What a minute brings: whose shift ended for silence, and who is asked."""
    silences, moment = services.shared(PresenceChecks), services.clock()
    await ShiftEndings(services).end_due(moment)
    ended, asked = await silences.end_unanswered(moment), []
    for shift in await silences.shifts_to_ask(moment):
        known = await silences.ask(shift, CHANNEL)
        if known is None:
            continue  # an earlier post may still stand: first the sweeper looks
        asked.append(shift)
        if arrives:
            silences.note_arrived(shift, known[0])
    return ended, asked


@dataclass
class Walk:
    """One worker's day, with the last sign and the standing question on paper."""

    folder: Path
    clock: HandClock
    services: Services
    worker: Worker
    sign: datetime = TUESDAY
    asked: list[datetime] = field(default_factory=list)

    async def act(self, act: str | int) -> None:
        if isinstance(act, int):
            self.clock.move(act * MINUTE)
        elif act in {"minute", "lost"}:
            await self._minute(arrives=act == "minute")
        elif act == "restart":
            await self.services.store.close()
            self.services = await services_in(self.folder, self.clock)
            self._signed()
        else:
            await self._work(act)

    async def _minute(self, *, arrives: bool) -> None:
        before = await self._shift()
        ended, asked = await minute(self.services, arrives=arrives)
        now = self.clock()
        if ended:
            assert [now - self.sign >= QUIET + TO_ANSWER, len(ended)] == [True, 1]
            assert self.asked
            assert now - self.asked[-1] >= TO_ANSWER
            assert await self._counted_until() == self.asked[-1]
        if asked:
            assert before
            assert visibility(before)
            assert now - self.sign >= QUIET
            # Once a silence, as far as anyone can know that it arrived.
            assert not self.asked
            assert before.remind_at
            assert now + TO_ANSWER < before.remind_at
            self.asked = [now] if arrives else []

    async def _counted_until(self) -> datetime:
        pieces = await ShiftRepository(self.services.store).pieces(GUILD, 7, self.clock())
        return max(each.ended_at for each in pieces)

    async def _shift(self) -> Shift | None:
        found = await ShiftRepository(self.services.store).find(GUILD, 7)
        return found if found and found.ends_at > self.clock() else None

    def _signed(self) -> None:
        self.sign, self.asked = self.clock(), []

    async def _work(self, act: str) -> None:
        """As every door does: first who acts, and that is a sign."""
        self.services.shared(LastActivity).note(GUILD, 7)
        self._signed()
        shifts, before = Shifts(self.services), await self._shift()
        with suppress(Refusal):
            if act == "start":
                await shifts.start(self.worker)
            elif act == "stop":
                await shifts.stop(self.worker)
            elif act == "stay":
                await self.services.shared(PresenceChecks).stay(
                    self.worker, before.key if before else ""
                )
            elif act in set(ShiftKind):
                await shifts.change_kind(self.worker, ShiftKind(act))
            elif act in set(Availability):
                await shifts.change_state(self.worker, Availability(act))
            elif act != "sign":
                await shifts.plan(self.worker, act)


async def walk(folder: Path, acts: list[str | int]) -> None:
    clock = HandClock(TUESDAY)
    services = await services_in(folder, clock)
    walked = Walk(folder, clock, services, await yasmine(services))
    try:
        for act in ["start", "23.30", *acts]:
            await walked.act(act)
    finally:
        await walked.services.store.close()


@given(st.lists(ACTS, min_size=1, max_size=30))
@examples(80)
def test_r44_in_any_order_of_acts_only_silence_ends_a_shift_and_it_is_asked_about_once(
    acts: list[str | int],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(walk(Path(folder), acts))


def test_the_walk_of_a_worker_who_forgot_the_shift_ends_it() -> None:
    """So that the law above is not kept by never ending anything."""

    async def forgotten(folder: Path) -> tuple[list[Shift], list[Shift]]:
        clock = HandClock(TUESDAY)
        services = await services_in(folder, clock)
        await Shifts(services).start(await yasmine(services), until="23.30")
        asked, ended = [], []
        for _ in range(4 * 60):
            clock.move(MINUTE)
            over, new = await minute(services)
            ended, asked = [*ended, *over], [*asked, *new]
        await services.store.close()
        return asked, ended

    with tempfile.TemporaryDirectory() as folder:
        asked, ended = asyncio.run(forgotten(Path(folder)))

    assert [each.account for each in asked] == [7]
    assert [each.account for each in ended] == [7]


async def test_of_two_jobs_at_once_one_asks(data_dir: Path) -> None:
    clock = HandClock(TUESDAY)
    services = await services_in(data_dir, clock)
    await Shifts(services).start(await yasmine(services), until="23.30")
    silences = services.shared(PresenceChecks)
    clock.move(2 * HOUR)
    (shift,) = await silences.shifts_to_ask(clock())

    asked = await asyncio.gather(*(silences.ask(shift, CHANNEL) for _ in range(3)))

    assert len([each for each in asked if each]) == 1
    assert len(await services.traces.find(shift.key)) == 1
    await services.store.close()


async def test_whoever_acts_while_the_job_looks_keeps_the_shift(data_dir: Path) -> None:
    """The sign comes after the job read the shifts, and before it ends one."""
    clock = HandClock(TUESDAY)
    services = await services_in(data_dir, clock)
    worker = await yasmine(services)
    await Shifts(services).start(worker, until="23.30")
    clock.move(2 * HOUR)
    assert len((await minute(services))[1]) == 1
    clock.move(15 * MINUTE)

    async with services.store.writing():
        looking = asyncio.create_task(services.shared(PresenceChecks).end_unanswered(clock()))
        await asyncio.sleep(0)
        services.shared(LastActivity).note(GUILD, 7)

    assert await looking == []
    assert await Shifts(services).current(worker)
    await services.store.close()


async def test_the_hours_count_until_the_question_and_the_town_counts_as_many(
    data_dir: Path,
) -> None:
    clock = HandClock(TUESDAY)
    services = await services_in(data_dir, clock)
    worker = await yasmine(services)
    await Shifts(services).start(worker, until="23.30")
    clock.move(2 * HOUR + 30 * MINUTE)
    await minute(services)
    clock.move(20 * MINUTE)

    ended, _ = await minute(services)

    assert len(ended) == 1
    (piece,) = await ShiftRepository(services.store).pieces(GUILD, 7, clock())
    assert piece.ended_at == TUESDAY + 2 * HOUR + 30 * MINUTE
    assert await services.counters.of_guild(GUILD) == {("2026-Q4", "shift_minutes_contact"): 150}
    assert services.shared(PresenceChecks).ended(worker) == piece.ended_at
    await services.store.close()


async def test_why_a_shift_stopped_is_known_for_half_a_day_and_not_after_a_new_one(
    data_dir: Path,
) -> None:
    clock = HandClock(TUESDAY)
    services = await services_in(data_dir, clock)
    worker, silences = await yasmine(services), services.shared(PresenceChecks)

    async def forget_one() -> None:
        await Shifts(services).start(worker, until="2.15")
        for wait in (2 * HOUR, 15 * MINUTE):
            clock.move(wait)
            await minute(services)

    await forget_one()
    assert silences.ended(worker)
    await Shifts(services).start(worker)
    await minute(services)
    assert silences.ended(worker) is None
    await Shifts(services).stop(worker)

    await forget_one()
    clock.move(11 * HOUR)
    assert silences.ended(worker)
    clock.move(HOUR)
    assert silences.ended(worker) is None
    await services.store.close()


async def test_a_sign_is_known_of_whoever_is_on_shift_only(data_dir: Path) -> None:
    clock = HandClock(TUESDAY)
    services = await services_in(data_dir, clock)
    worker, signs = await yasmine(services), services.shared(LastActivity)
    await Shifts(services).start(worker)
    clock.move(MINUTE)
    for account in (7, 8):
        signs.note(GUILD, account)

    await minute(services)

    assert signs.last(GUILD, 7) == TUESDAY + MINUTE
    assert signs.last(GUILD, 8) == TUESDAY
    await services.store.close()
