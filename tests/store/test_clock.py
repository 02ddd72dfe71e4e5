"""A clock that jumps: nothing is deleted before its time by a jump there and back."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from structlog.testing import capture_logs

from bot.app import create_bot
from bot.core.clock import JUMP, Doubt
from bot.demo.reading import press, said
from tests.kit.asking import ask
from tests.kit.clocks import TUESDAY
from tests.kit.stored import rows
from tests.kit.towns import open_town

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
YEAR = timedelta(days=365)


class Machine:
    """Its clock can be set; its seconds cannot."""

    def __init__(self) -> None:
        self.seconds = 10_000.0
        self.moment = TUESDAY

    def awake(self) -> float:
        return self.seconds

    def clock(self) -> datetime:
        return self.moment

    def pass_by(self, time: timedelta) -> None:
        self.seconds += time.total_seconds()
        self.moment += time


def doubting(machine: Machine) -> Doubt:
    return Doubt(machine.clock, machine.awake)


def test_a_clock_that_runs_a_little_fast_is_believed() -> None:
    machine = Machine()
    clock = doubting(machine)

    for _ in range(1000):
        machine.pass_by(MINUTE)
        machine.moment += timedelta(milliseconds=500)
        assert clock() == machine.moment


def test_a_machine_that_slept_for_a_week_is_believed() -> None:
    machine = Machine()
    clock = doubting(machine)

    machine.pass_by(timedelta(days=7))

    assert clock() == TUESDAY + timedelta(days=7)


def test_a_jump_of_a_year_and_back_is_never_believed_and_logged_once() -> None:
    machine = Machine()
    clock = doubting(machine)

    with capture_logs() as heard:
        machine.moment += YEAR
        for hour in range(1, 24):
            machine.pass_by(HOUR)
            assert clock() == TUESDAY + hour * HOUR
        machine.moment -= YEAR
        machine.pass_by(HOUR)
        assert clock() == machine.moment

    assert len(heard) == 1
    assert heard[0]["event"].startswith("clock jumped ahead")


def test_a_clock_that_stands_by_its_jump_for_a_day_is_believed() -> None:
    machine = Machine()
    clock = doubting(machine)
    machine.moment += YEAR
    clock()

    machine.pass_by(timedelta(days=1))

    assert clock() == machine.moment


def test_a_clock_that_was_an_hour_behind_is_right_again_after_an_hour() -> None:
    machine = Machine()
    clock = doubting(machine)
    machine.moment += HOUR
    assert clock() == TUESDAY

    for _ in range(6):
        machine.pass_by(10 * MINUTE)
        clock()

    assert clock() == machine.moment


def test_a_clock_that_goes_back_is_believed_at_once() -> None:
    machine = Machine()
    clock = doubting(machine)

    machine.moment -= timedelta(days=1)

    assert clock() == machine.moment


def test_a_machine_that_sets_its_clock_after_starting_is_believed() -> None:
    machine = Machine()
    machine.seconds = 60
    clock = doubting(machine)

    machine.moment += 26 * YEAR

    assert clock() == machine.moment


@given(st.lists(st.integers(-10_000, 600_000), min_size=1, max_size=20))
def test_no_jumps_make_it_later_than_twice_what_passed(jumps: list[int]) -> None:
    """Nothing is deleted earlier by more than the time since the jump, nor by more than a day."""
    machine = Machine()
    clock = doubting(machine)
    begun = machine.seconds

    for minutes in jumps:
        machine.pass_by(HOUR)
        machine.moment = TUESDAY + timedelta(minutes=minutes)
        passed = timedelta(seconds=machine.seconds - begun)
        if passed < timedelta(days=1):
            assert clock() <= TUESDAY + 2 * passed + JUMP * len(jumps)


async def test_a_conversation_outlives_a_jump_of_a_year_and_back(data_dir: Path) -> None:
    machine = Machine()

    async with open_town(
        data_dir, make=lambda given, _clock: create_bot(given, clock=doubting(machine))
    ) as town:
        await town.minute()
        await ask(town, "Jules", "blijft dit staan")
        machine.moment += YEAR
        for _ in range(5):
            machine.pass_by(MINUTE)
            await town.minute()
        assert await rows(town) == 1
        assert len(town.team.threads) == 1
        machine.moment -= YEAR

        inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
        assert "blijft dit staan" in said(inbox)


async def test_when_the_clock_goes_back_a_day_nothing_goes_and_all_goes_later(
    data_dir: Path,
) -> None:
    async with open_town(data_dir) as town:
        await ask(town, "Jules", "blijft dit staan")
        await town.bot.sweeper.run(town.now - timedelta(days=1))
        assert await rows(town) == 1

        await town.move_clock(timedelta(days=18))
        assert await rows(town) == 0
        assert town.team.threads == []
