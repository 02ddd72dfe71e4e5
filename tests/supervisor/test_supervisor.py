"""Many towns side by side: what happens to one, however odd, is nothing to another."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import structlog

from bot.core.errors import StartRefused
from bot.health.state import Pulse, TownState
from bot.supervisor import back_off, supervisor, town
from bot.supervisor.folders import STOPPED, Towns
from bot.supervisor.supervisor import Supervisor
from bot.supervisor.town import SupervisedTown
from tests.wire.waiting import stays, until

Ends = Callable[[SupervisedTown], Awaitable[None]]


class Bench:
    """Towns whose runs are told how to end, and what they were seen to do."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.ends: dict[str, Exception] = {}
        """What the next run of a town ends by, at once."""
        self.began: Counter[str] = Counter()
        self.told: list[tuple[str, str]] = []
        self.logged_as: dict[str, object] = {}
        self.all = Supervisor(Towns(folder), self.run, self._tell, most=4)

    def _tell(self, name: str, refused: StartRefused) -> None:
        self.told.append((name, refused.text))

    async def run(self, seen: SupervisedTown) -> None:
        name = seen.place.name
        self.began[name] += 1
        if name in self.ends:
            raise self.ends.pop(name)
        self.logged_as[name] = structlog.contextvars.get_contextvars().get("town")
        seen.is_there(Pulse(0.0), seen.place.usual_data)
        await seen.end_asked.wait()

    def lay(self, *names: str) -> None:
        for each in names:
            (self.folder / each / "data").mkdir(parents=True)
            (self.folder / each / "config").mkdir()

    def states(self) -> dict[str, TownState]:
        return {each.name: each.state for each in self.all.health}

    async def becomes(self, name: str, state: TownState) -> None:
        await until(lambda: self.states().get(name) is state, f"{name} is {state}")


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervisor, "EVERY", 0.02)
    monkeypatch.setattr(town, "FIRST", 0.02)


@asynccontextmanager
async def served(bench: Bench) -> AsyncIterator[None]:
    serving = asyncio.create_task(bench.all.serve())
    try:
        yield
    finally:
        bench.all.stop()
        async with asyncio.timeout(5):
            await serving


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    made = Bench(tmp_path)
    made.lay("aalst", "brugge", "gent")
    async with served(made):
        for each in ("aalst", "brugge", "gent"):
            await made.becomes(each, TownState.RUNNING)
        yield made
    assert {*made.states().values()} <= {TownState.STOPPED}


def untouched(bench: Bench, *names: str) -> bool:
    return all(bench.began[each] == 1 for each in names) and all(
        bench.states()[each] is TownState.RUNNING for each in names
    )


async def test_each_logs_under_its_own_name(bench: Bench) -> None:
    assert bench.logged_as == {each: each for each in ("aalst", "brugge", "gent")}
    assert "town" not in structlog.contextvars.get_contextvars()


async def test_towns_come_stop_go_on_and_go_without_the_others(bench: Bench) -> None:
    bench.lay("ronse")
    await bench.becomes("ronse", TownState.RUNNING)

    (bench.folder / "ronse" / STOPPED).touch()
    await bench.becomes("ronse", TownState.STOPPED)
    await stays(lambda: bench.began["ronse"] == 1, "it is not begun again", 0.2)
    (bench.folder / "ronse" / STOPPED).unlink()
    await bench.becomes("ronse", TownState.RUNNING)

    (bench.folder / "ronse").rename(bench.folder / ".away")
    await until(lambda: "ronse" not in bench.states(), "it is gone")

    assert untouched(bench, "aalst", "brugge", "gent")


async def test_one_that_breaks_off_again_and_again_is_there_again_and_the_others_all_along(
    bench: Bench,
) -> None:
    for number in range(3):
        bench.ends["brugge"] = LookupError("whatever")
        began = bench.began["brugge"]
        bench.all._towns["brugge"].begin_anew()
        await until(lambda now=began: bench.began["brugge"] >= now + 2, f"again {number}")  # type: ignore[misc]
        await bench.becomes("brugge", TownState.RUNNING)

    assert untouched(bench, "aalst", "gent")
    assert next(each for each in bench.all.health if each.name == "brugge").restarts >= 3


async def test_one_whose_task_dies_as_nothing_here_should_is_begun_again(bench: Bench) -> None:
    task = bench.all._towns["brugge"]._task
    assert task
    task.cancel()

    await until(lambda: bench.began["brugge"] == 2, "it is begun again")

    assert untouched(bench, "aalst", "gent")


async def test_a_refused_town_is_told_once_and_tried_when_its_files_change(bench: Bench) -> None:
    bench.lay("ronse")
    bench.ends["ronse"] = StartRefused("start-token-wrong")
    await bench.becomes("ronse", TownState.REFUSED)
    await stays(lambda: bench.began["ronse"] == 1, "it asks Discord no second time", 0.2)

    bench.ends["ronse"] = StartRefused("start-token-wrong")
    (bench.folder / "ronse" / "config" / "bankje.toml").write_text("# another try\n")
    await until(lambda: bench.began["ronse"] == 2, "it is tried")
    await bench.becomes("ronse", TownState.REFUSED)
    (bench.folder / "ronse" / "config" / "bankje.toml").write_text("# and a better one\n")
    await bench.becomes("ronse", TownState.RUNNING)

    assert bench.told == [("ronse", "start-token-wrong")]
    assert untouched(bench, "aalst", "brugge", "gent")


async def test_on_a_reload_only_towns_that_changed_begin_anew_and_none_on_a_broken_file(
    bench: Bench,
) -> None:
    for each, written in (("aalst", "keep_days = 300\n"), ("brugge", "keep_days = 3\n")):
        (bench.folder / each / "config" / "bankje.toml").write_text(written)
        secrets = bench.folder / each / "secrets"
        secrets.mkdir()
        (secrets / "token").write_text("a token")
        (secrets / "key").write_text("k" * 40)
    await stays(lambda: bench.began["brugge"] == 1, "a change alone does nothing", 0.2)

    bench.all.reload()
    await until(lambda: bench.began["brugge"] == 2, "it began anew")

    assert bench.told == [("aalst", "start-config-wrong")]
    assert untouched(bench, "aalst", "gent")


async def test_one_whose_data_went_away_stops_and_does_not_begin_anew_by_itself(
    bench: Bench,
) -> None:
    (bench.folder / "brugge" / "data").rename(bench.folder / "data-of-brugge")
    await until(lambda: bench.began["brugge"] > 1, "it was ended")

    assert bench.all._towns["brugge"].has_lost_data  # on which a real run refuses
    assert untouched(bench, "aalst", "gent")


async def test_more_than_there_may_be_are_left_out_and_told_until_there_is_room(
    bench: Bench,
) -> None:
    bench.lay("ronse", "temse")
    await until(lambda: bench.told == [("temse", "start-serve-full")], "it is told")

    (bench.folder / "ronse").rename(bench.folder / ".away")
    await bench.becomes("temse", TownState.RUNNING)

    assert bench.told == [("temse", "start-serve-full")]
    assert untouched(bench, "aalst", "brugge", "gent")


async def test_a_folder_of_towns_that_cannot_be_read_for_a_while_stops_nobody(
    bench: Bench,
) -> None:
    away = bench.folder.with_name("away")
    bench.folder.rename(away)
    await stays(lambda: untouched(bench, "aalst", "brugge", "gent"), "all go on", 0.3)
    away.rename(bench.folder)


def test_the_wait_doubles_to_five_minutes_and_begins_again_after_calm() -> None:
    waits = [back_off.seconds_until_retry(failures, first=1.0) for failures in range(1, 12)]

    assert waits[:4] == [1, 2, 4, 8]
    assert waits[-1] == back_off.LONGEST
    assert sum(waits[:3]) < 10  # a crash, and two more, and it is there within ten seconds
    assert back_off.failures_now(7, lasted=5) == 8
    assert back_off.failures_now(7, lasted=back_off.STEADY) == 1
    assert {*back_off.FOR_GOOD} == {"start-token-wrong", "start-token-reset"}
