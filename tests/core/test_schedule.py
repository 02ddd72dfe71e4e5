"""Background work: on time, each failure told once, nothing stopped by it."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

import pytest
from apscheduler.jobstores.base import ConflictingIdError
from structlog.testing import capture_logs

from bot.core.schedule import SOON, Schedule
from tests.kit.clocks import TUESDAY, HandClock


class Work:
    """A job that remembers when it was called, and that can be made to fail."""

    def __init__(self) -> None:
        self.called: list[datetime] = []
        self.fails = False

    async def __call__(self, moment: datetime) -> None:
        self.called.append(moment)
        if self.fails:
            raise RuntimeError("Noor schreef: niemand mag dit lezen")


@pytest.fixture
def schedule(clock: HandClock) -> Schedule:
    return Schedule(clock)


async def test_a_job_gets_the_moment_that_the_clock_gives(
    schedule: Schedule, clock: HandClock
) -> None:
    sweep = Work()
    schedule.every(60, sweep, name="sweep")

    await schedule.run("sweep")
    clock.move(timedelta(minutes=1))
    await schedule.run("sweep")

    assert sweep.called == [TUESDAY, TUESDAY + timedelta(minutes=1)]


async def test_a_failing_job_is_logged_and_tried_again(schedule: Schedule) -> None:
    sweep = Work()
    schedule.every(60, sweep, name="sweep")
    sweep.fails = True

    with capture_logs() as heard:
        await schedule.run("sweep")
    sweep.fails = False
    with capture_logs() as silence:
        await schedule.run("sweep")

    assert len(sweep.called) == 2
    assert [(line["event"], line["job"], line["kind"]) for line in heard] == [
        ("job failed", "sweep", "RuntimeError")
    ]
    assert silence == []


async def test_f_a3_what_the_failure_said_is_not_logged(schedule: Schedule) -> None:
    sweep = Work()
    sweep.fails = True
    schedule.every(60, sweep, name="sweep")

    with capture_logs() as heard:
        await schedule.run("sweep")

    assert "Noor" not in str(heard)
    assert heard[0]["place"].startswith("test_schedule.py:")


async def test_all_jobs_run_in_the_order_in_which_they_were_planned(schedule: Schedule) -> None:
    order: list[str] = []

    for name in ("panel", "questions", "sweep"):

        async def job(_moment: datetime, name: str = name) -> None:
            order.append(name)

        schedule.every(60, job, name=name)
    await schedule.run_all()

    assert order == ["panel", "questions", "sweep"]


async def test_one_that_fails_does_not_stop_the_others(schedule: Schedule) -> None:
    broken, sound = Work(), Work()
    broken.fails = True
    schedule.every(60, broken, name="broken")
    schedule.every(60, sound, name="sound")

    with capture_logs():
        await schedule.run_all()

    assert sound.called == [TUESDAY]


async def test_a_forgotten_job_no_longer_runs_and_may_be_forgotten_twice(
    schedule: Schedule,
) -> None:
    once, always = Work(), Work()
    schedule.every(60, once, name="once")
    schedule.every(60, always, name="always")

    schedule.forget("once")
    schedule.forget("once")
    await schedule.run_all()

    assert once.called == []
    assert always.called == [TUESDAY]


async def test_a_job_may_forget_itself_while_all_run(schedule: Schedule) -> None:
    after = Work()

    async def last_time(_moment: datetime) -> None:
        schedule.forget("last-time")

    schedule.every(60, last_time, name="last-time")
    schedule.every(60, after, name="after")
    with capture_logs() as heard:
        await schedule.run_all()
        await schedule.run_all()

    assert len(after.called) == 2
    assert heard == []


async def test_it_can_be_closed_before_it_started_and_twice_after(schedule: Schedule) -> None:
    schedule.every(60, Work(), name="sweep")

    schedule.close()
    schedule.start()
    schedule.close()
    schedule.close()

    assert list(schedule.jobs) == ["sweep"]


async def test_what_is_planned_once_waits_for_its_moment_and_is_done_once(
    schedule: Schedule, clock: HandClock
) -> None:
    edit = Work()
    schedule.once(TUESDAY + timedelta(seconds=60), edit, name="edit")

    clock.move(timedelta(seconds=59))
    await schedule.run_all()
    assert edit.called == []
    clock.move(timedelta(seconds=1))
    for _ in range(3):
        await schedule.run_all()

    assert edit.called == [TUESDAY + timedelta(seconds=60)]
    assert schedule.jobs == {}


async def test_a_later_plan_takes_the_place_of_an_earlier_one(
    schedule: Schedule, clock: HandClock
) -> None:
    first, second = Work(), Work()
    schedule.once(TUESDAY + timedelta(seconds=10), first, name="edit")
    schedule.once(TUESDAY + timedelta(seconds=20), second, name="edit")

    for _ in range(3):
        clock.move(timedelta(seconds=10))
        await schedule.run_all()

    assert first.called == []
    assert second.called == [TUESDAY + timedelta(seconds=20)]


async def test_what_is_done_once_may_plan_itself_again(
    schedule: Schedule, clock: HandClock
) -> None:
    called: list[datetime] = []

    async def again(moment: datetime) -> None:
        called.append(moment)
        schedule.once(moment + timedelta(seconds=10), again, name="again")

    schedule.once(TUESDAY, again, name="again")
    for _ in range(3):
        await schedule.run_all()
        clock.move(timedelta(seconds=10))

    assert called == [TUESDAY + timedelta(seconds=10 * n) for n in range(3)]


async def test_what_was_done_once_and_failed_is_not_done_again(schedule: Schedule) -> None:
    edit = Work()
    edit.fails = True
    schedule.once(TUESDAY, edit, name="edit")

    with capture_logs() as heard:
        await schedule.run_all()
        await schedule.run_all()

    assert len(edit.called) == 1
    assert [line["job"] for line in heard] == ["edit"]


async def test_the_computers_own_clock_does_it_once(clock: HandClock, schedule: Schedule) -> None:
    done = asyncio.Event()

    async def job(_moment: datetime) -> None:
        done.set()

    schedule.start()
    schedule.once(TUESDAY, job, name="now")
    await asyncio.wait_for(done.wait(), 5)

    assert schedule.jobs == {}
    schedule.close()


async def test_what_is_done_once_is_looked_at_once(
    clock: HandClock, schedule: Schedule, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It has a moment: nothing looks every now and then whether that has come."""
    edit, looked = Work(), []
    run = schedule.run

    async def counted(name: str) -> None:
        looked.append(name)
        clock.move(timedelta(seconds=2 * SOON))
        await run(name)

    monkeypatch.setattr(schedule, "run", counted)
    schedule.start()
    schedule.once(TUESDAY + timedelta(seconds=2 * SOON), edit, name="edit")
    await asyncio.sleep(20 * SOON)

    assert looked == ["edit"]
    assert len(edit.called) == 1
    schedule.close()


async def test_a_clock_that_is_behind_lets_it_wait_and_it_is_done_in_the_end(
    clock: HandClock, schedule: Schedule
) -> None:
    edit = Work()
    schedule.start()
    schedule.once(TUESDAY + timedelta(seconds=2 * SOON), edit, name="edit")

    await asyncio.sleep(10 * SOON)
    assert edit.called == []
    clock.move(timedelta(seconds=2 * SOON))
    await asyncio.sleep(10 * SOON)

    assert len(edit.called) == 1
    schedule.close()


async def test_two_that_repeat_under_one_name_are_refused(schedule: Schedule) -> None:
    schedule.start()
    schedule.every(60, Work(), name="sweep")

    with pytest.raises(ConflictingIdError):
        schedule.every(60, Work(), name="sweep")
    schedule.close()


async def test_one_planned_before_the_schedule_closed_can_be_planned_anew(
    schedule: Schedule, clock: HandClock
) -> None:
    edit = Work()
    schedule.start()
    schedule.once(TUESDAY + timedelta(seconds=60), edit, name="edit")
    schedule.close()

    schedule.once(TUESDAY + timedelta(seconds=60), edit, name="edit")
    clock.move(timedelta(seconds=60))
    await schedule.run_all()

    assert len(edit.called) == 1


async def test_closing_twice_is_closing_once(schedule: Schedule) -> None:
    heard = complaints()
    schedule.every(60, Work(), name="sweep")
    schedule.start()

    schedule.close()
    schedule.close()
    await some_turns()
    schedule.close()

    assert heard == []
    assert not schedule.is_running


async def test_what_is_planned_after_the_end_waits_for_whoever_runs_it(schedule: Schedule) -> None:
    heard, late = complaints(), Work()
    schedule.every(60, Work(), name="sweep")
    schedule.start()

    schedule.close()
    schedule.once(TUESDAY, late, name="late")
    schedule.forget("sweep")
    await asyncio.sleep(5 * SOON)  # the computer's own clock would have done it by now

    assert late.called == []
    await schedule.run_all()
    assert late.called == [TUESDAY]
    assert heard == []


async def test_one_that_never_started_is_closed_in_peace(schedule: Schedule) -> None:
    heard = complaints()
    schedule.every(60, Work(), name="sweep")

    schedule.close()
    await some_turns()

    assert heard == []


def test_a_loop_that_has_ended_is_asked_nothing(schedule: Schedule) -> None:
    async def life() -> None:
        schedule.every(60, Work(), name="sweep")
        schedule.start()

    asyncio.run(life())

    schedule.every(60, Work(), name="late")
    schedule.forget("sweep")
    schedule.close()
    assert not schedule.is_running


def complaints() -> list[str]:
    """What the loop complains about: an error in a callback reaches nobody else."""
    heard: list[str] = []
    asyncio.get_running_loop().set_exception_handler(
        lambda _loop, told: heard.append(str(told.get("exception")))
    )
    return heard


async def some_turns() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def test_what_is_planned_anew_while_it_still_runs_is_done_again(
    clock: HandClock, schedule: Schedule
) -> None:
    """A date comes once: one that is skipped would never come back."""
    begun = 0

    async def slow(_moment: datetime) -> None:
        nonlocal begun
        begun += 1
        if begun == 1:
            schedule.once(TUESDAY, slow, name="slow")
            await asyncio.sleep(10 * SOON)

    schedule.start()
    schedule.once(TUESDAY, slow, name="slow")
    await asyncio.sleep(30 * SOON)

    assert begun == 2
    schedule.close()
