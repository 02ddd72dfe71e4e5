"""A disk that is full: nothing new begins, and says so; wiping goes on."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.app import backups_of
from bot.core.errors import Refusal
from bot.demo.reading import press, said
from bot.demo.town import settings_for
from bot.store import disk_space as space
from bot.store.data_folder import STORE
from bot.store.disk_space import LEAST, NAME, RESERVE, Space
from tests.kit.asking import ask, cards
from tests.kit.clocks import TUESDAY, HandClock
from tests.kit.forensics import decrypted
from tests.kit.stored import rows
from tests.kit.stores import FOX, OLD, OWL, agrees, backed_up, opened, people, place
from tests.kit.towns import open_town

WEEK = TUESDAY + timedelta(days=7)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of sixteen megabytes, where this machine lets a test mount one."""
    mounted = tmp_path / "disk"
    mounted.mkdir()
    mount = shutil.which("mount")
    options = ("-t", "tmpfs", "-o", "size=16m", "tmpfs", str(mounted))
    if (
        mount is None
        or subprocess.run([mount, *options], check=False, capture_output=True).returncode
    ):
        pytest.skip("a test may not mount a small disk here")
    yield mounted
    subprocess.run(["umount", "--lazy", str(mounted)], check=True)


def fill(disk: Path) -> Path:
    """Leave not one byte."""
    junk = disk / "junk"
    with junk.open("wb", buffering=0) as file:
        for size in (65536, 512, 1):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError:
                continue
    assert space.free_bytes(disk) == 0
    return junk


def short(monkeypatch: pytest.MonkeyPatch, free: int = LEAST - 1) -> None:
    monkeypatch.setattr(space, "free_bytes", lambda _folder: free)


async def test_a_question_is_refused_honestly_and_nothing_of_it_is_posted_or_kept(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_town(data_dir) as town:
        short(monkeypatch)

        answered = await ask(town, "Jules", "past dit er nog bij")

        assert "geen plaats" in said(answered)
        assert "past dit er nog bij" in said(answered)  # their own words, to copy
        assert "Bel 106" in said(answered)
        assert cards(town) == []
        assert await rows(town) == 0


async def test_a_conversation_that_is_going_on_goes_on(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_town(data_dir) as town:
        await ask(town, "Jules", "eerst")
        short(monkeypatch)

        await ask(town, "Jules", "en nog iets")

        assert "en nog iets" in said(town.thread().history()[-1])


def test_the_reserve_is_really_taken_given_up_once_and_laid_ready_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = Space(tmp_path)
    room.lay_ready()
    assert (tmp_path / NAME).stat().st_blocks * 512 >= RESERVE

    short(monkeypatch)
    with capture_logs() as heard:
        room.make_way()
        room.make_way()
        room.lay_ready()
    assert not (tmp_path / NAME).exists()
    assert [line["event"] for line in heard] == ["disk nearly full"]

    short(monkeypatch, LEAST + RESERVE)
    room.lay_ready()
    assert (tmp_path / NAME).exists()


async def test_on_a_disk_without_one_free_byte_wiping_goes_on(
    small_disk: Path, clock: HandClock
) -> None:
    data = small_disk / "data"
    async with opened(data, clock) as store:
        for n in range(100):
            await agrees(store, f"{n:064}", WEEK)
        await agrees(store, FOX, TUESDAY + timedelta(hours=1))
        made = await backed_up(data, store, clock())
        fill(small_disk)

        for n in range(100):
            assert await store.forget((1, f"{n:064}")) == 1
            await store.empty_log()
        clock.move(timedelta(hours=2))
        assert (await store.sweep(clock()))["agreement"] == 1

        assert await people(store) == []
    assert made.exists()


def eat_the_reserve(disk: Path) -> None:
    """Somebody else fills what was given up."""
    (disk / "junk").rename(disk / "junk before")
    fill(disk)


async def test_with_the_reserve_eaten_wiping_goes_on(small_disk: Path, clock: HandClock) -> None:
    data = small_disk / "data"
    async with opened(data, clock) as store:
        for n in range(50):
            await agrees(store, f"{n:064}", WEEK)
        await agrees(store, FOX, TUESDAY + timedelta(hours=1))
        fill(small_disk)
        await store.forget((1, f"{0:064}"))  # gives up the reserve
        eat_the_reserve(small_disk)

        for n in range(1, 50):
            assert await store.forget((1, f"{n:064}")) == 1
            await store.empty_log()
        clock.move(timedelta(hours=2))
        assert (await store.sweep(clock()))["agreement"] == 1
        assert await people(store) == []

    async with opened(data, clock) as store:
        assert await people(store) == []


async def test_what_is_deleted_without_any_room_is_gone_from_the_raw_file(
    small_disk: Path, clock: HandClock
) -> None:
    data = small_disk / "data"
    async with opened(data, clock) as store:
        for alias in (FOX, OWL):
            await agrees(store, alias, WEEK)
        fill(small_disk)
        await store.forget((1, OWL))
        eat_the_reserve(small_disk)
        assert FOX.encode() in decrypted(data / STORE, OLD)

        await store.forget((1, FOX))

        assert FOX.encode() not in decrypted(data / STORE, OLD)


async def test_what_goes_on_is_refused_before_the_room_for_wiping_is_touched(
    data_dir: Path, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(data_dir, clock) as store:
        short(monkeypatch)
        store.space.refuse_what_cannot_be_kept()
        short(monkeypatch, RESERVE // 2)  # and the reserve lies ready
        store.space.refuse_what_cannot_be_kept()

        store.space.give_up()

        with pytest.raises(Refusal) as refused:
            store.space.refuse_what_cannot_be_kept()
        assert refused.value.text == "shell-no-room"


async def test_on_a_full_disk_a_backup_fails_quietly_and_leaves_no_half_one(
    small_disk: Path, clock: HandClock
) -> None:
    data = small_disk / "data"
    async with opened(data, clock) as store:
        junk = fill(small_disk)
        at_work = backups_of(settings_for(data), store)
        store.space.give_up()
        fill(small_disk)

        with capture_logs() as heard:
            await at_work.run(clock())
            clock.move(timedelta(minutes=15))
            await at_work.run(clock())
        assert [line["event"] for line in heard] == ["backup failed"]
        assert [*place(data).backups.glob("bankje-*")] == []

        junk.unlink()
        clock.move(timedelta(minutes=15))
        await at_work.run(clock())
        assert len([*place(data).backups.glob("bankje-*.backup")]) == 1


@pytest.mark.parametrize("reserve", ["left", "eaten"])
async def test_on_a_full_disk_someone_wipes_everything_and_someone_else_is_refused(
    small_disk: Path, reserve: str
) -> None:
    async with open_town(small_disk / "data") as town:
        await ask(town, "Jules", "dit mag weg")
        fill(small_disk)
        if reserve == "eaten":
            await town.minute()
            eat_the_reserve(small_disk)

        start = await press(town["Amira"], town.panel, "Stel een vraag")
        refused = await press(town["Amira"], start, "Oké, ik begin")
        if refused.modal:  # a yes is so small that it may still fit; a question never does
            refused = await town["Amira"].submit_modal(refused, {"words": "past dit er nog bij"})
        jules = town["Jules"]
        sure = await press(jules, await press(jules, town.panel, "Privacy"), "Wis alles")
        done = await press(jules, sure, "Ja, wis alles")

        assert "Alles is gewist" in said(done)
        assert await rows(town) == 0
        assert town.team.threads == []
        assert "geen plaats" in said(refused)
