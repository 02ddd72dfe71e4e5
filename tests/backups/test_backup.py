"""Backups: whole, encrypted, daily, gone after a week; and never a reason to stop."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.app import backups_of
from bot.backups.backup_file import all_in, open_backup, read_head
from bot.backups.daily import ASKED, FAILED, Backups
from bot.core.errors import StartRefused
from bot.store.keys import derive
from bot.store.opening import Store
from bot.store.sqlcipher import PAGE
from tests.kit.clocks import TUESDAY, HandClock
from tests.kit.forensics import every_byte
from tests.kit.stores import FOX, NEW, OLD, SECRET, agrees, backed_up, opened, place, settings

DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)


def there(data: Path) -> list[Path]:
    return sorted(place(data).backups.glob("*.backup"))


def backups(data: Path, store: Store, **decided: int) -> Backups:
    return backups_of(settings(data).model_copy(update=decided), store)


async def test_one_a_day_is_made_and_none_is_kept_longer_than_a_week(
    data_dir: Path, clock: HandClock
) -> None:
    async with opened(data_dir, clock) as store:
        at_work = backups(data_dir, store)
        for _ in range(24 * 20):
            await at_work.run(clock())
            clock.move(timedelta(hours=1))

            kept = [read_head(path).moment for path in there(data_dir)]
            assert clock() - min(kept) <= timedelta(days=8)
    assert len(kept) == 7
    assert all(late - early == DAY for early, late in pairwise(kept))


async def test_a_restart_makes_no_second_backup_on_the_same_day(
    data_dir: Path, clock: HandClock
) -> None:
    for _ in range(5):
        async with opened(data_dir, clock) as store:
            await backups(data_dir, store).run(clock())
        clock.move(timedelta(hours=4))

    assert len(there(data_dir)) == 1


async def test_who_wants_no_backups_has_none(data_dir: Path, clock: HandClock) -> None:
    async with opened(data_dir, clock) as store:
        await backups(data_dir, store, backup_days=0).run(clock())

    assert there(data_dir) == []


async def test_a_backup_is_for_nobody_else_to_read(data_dir: Path, clock: HandClock) -> None:
    async with opened(data_dir, clock) as store:
        await agrees(store, FOX, TUESDAY + DAY)
        made = await backed_up(data_dir, store, clock())

    assert made.stat().st_mode & 0o777 == 0o600
    assert made.parent.stat().st_mode & 0o777 == 0o700
    assert FOX.encode() not in made.read_bytes()
    assert b"SQLite format" not in made.read_bytes()
    assert b"agreement" not in made.read_bytes()


async def test_no_two_backups_have_the_same_key_or_name(data_dir: Path, clock: HandClock) -> None:
    async with opened(data_dir, clock) as store:
        made = [await backed_up(data_dir, store, clock()) for _ in range(5)]

    assert len({path.name for path in made}) == 5
    assert len({open_backup(path, OLD)[1] for path in made}) == 5


async def test_writing_goes_on_while_a_backup_is_made(data_dir: Path, clock: HandClock) -> None:
    async with opened(data_dir, clock) as store:

        async def arrivals() -> None:
            for n in range(40):
                await agrees(store, f"{n:064}", TUESDAY + DAY)

        made, _ = await asyncio.gather(backed_up(data_dir, store, clock()), arrivals())

    assert open_backup(made, OLD)[0].moment == clock()


async def test_a_backup_of_another_key_is_told_from_a_damaged_one(
    data_dir: Path, clock: HandClock
) -> None:
    async with opened(data_dir, clock) as store:
        made = await backed_up(data_dir, store, clock())

    with pytest.raises(StartRefused) as other:
        open_backup(made, NEW)
    assert other.value.text == "start-backup-other-key"
    raw = made.read_bytes()
    for at in (5, raw.index(b"made") + 8, raw.index(b"sealed") + 20, 1000, len(raw) - 1):
        made.write_bytes(raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :])
        with pytest.raises(StartRefused) as damaged:
            open_backup(made, OLD)
        assert damaged.value.text in ("start-backup-unreadable", "start-backup-newer")
    made.write_bytes(raw[:-PAGE])
    with pytest.raises(StartRefused):
        open_backup(made, OLD)


async def test_a_folder_that_cannot_be_written_is_logged_once_and_tried_again(
    data_dir: Path, clock: HandClock
) -> None:
    async with opened(data_dir, clock) as store:
        folder = place(data_dir).backups
        at_work = backups(data_dir, store)
        folder.rename(folder.with_name("away"))
        folder.write_text("a file where the folder should be")

        with capture_logs() as heard:
            for _ in range(120):
                await at_work.run(clock())
                clock.move(MINUTE)
        assert [line["event"] for line in heard] == ["backup failed"]
        assert not {"text", "message", "error"} & set(heard[0])

        folder.unlink()
        folder.with_name("away").rename(folder)
        clock.move(timedelta(minutes=15))
        await at_work.run(clock())

    assert len(there(data_dir)) == 1


async def test_a_running_bankje_answers_who_asks_with_the_name_of_the_backup(
    data_dir: Path, clock: HandClock
) -> None:
    async with opened(data_dir, clock) as store:
        at_work = backups(data_dir, store, backup_days=0)
        (data_dir / ASKED).touch()

        await at_work.run(clock())
        await at_work.run(clock())

    assert (data_dir / ASKED).read_text() == str(there(data_dir)[0])
    assert len(there(data_dir)) == 1


async def test_who_asks_is_told_when_it_did_not_work(data_dir: Path, clock: HandClock) -> None:
    async with opened(data_dir, clock) as store:
        folder = place(data_dir).backups
        folder.rename(folder.with_name("away"))
        folder.write_text("a file where the folder should be")
        (data_dir / ASKED).touch()

        await backups(data_dir, store).run(clock())

    assert (data_dir / ASKED).read_text() == FAILED


async def test_what_a_crash_left_half_made_is_cleared_away(
    data_dir: Path, clock: HandClock
) -> None:
    async with opened(data_dir, clock) as store:
        await backed_up(data_dir, store, clock())
    for ending in (".part", ".new"):
        (place(data_dir).backups / f"bankje-20261123-000000-1234.backup{ending}").touch()

    async with opened(data_dir, clock):
        pass

    assert len([*place(data_dir).backups.glob("bankje-*")]) == 1


async def test_backups_of_another_key_in_the_folder_age_out_as_well(
    data_dir: Path, clock: HandClock, tmp_path: Path
) -> None:
    async with opened(tmp_path / "other", clock, SECRET + "!") as store:
        made = await backed_up(tmp_path / "other", store, clock(), SECRET + "!")
    async with opened(data_dir, clock) as store:
        made.rename(place(data_dir).backups / made.name)
        clock.move(timedelta(days=7))
        await backed_up(data_dir, store, clock())

    assert all_in(place(data_dir).backups, derive(SECRET + "!")) == []


async def test_a_clock_that_jumps_ahead_and_back_leaves_a_backup_and_makes_new_ones(
    data_dir: Path, clock: HandClock
) -> None:
    async with opened(data_dir, clock) as store:
        at_work = backups(data_dir, store)
        await at_work.run(clock())
        clock.move(timedelta(days=365))
        await at_work.run(clock())
        assert len(there(data_dir)) == 1
        clock.move(-timedelta(days=364))
        await at_work.run(clock())
        assert clock() in [read_head(path).moment for path in there(data_dir)]

        for _ in range(10):
            clock.move(DAY)
            await at_work.run(clock())

    assert TUESDAY + timedelta(days=11) in [read_head(path).moment for path in there(data_dir)]
    assert len(there(data_dir)) <= 8


async def test_nothing_of_a_store_lies_readable_in_the_folder_of_backups(
    data_dir: Path, clock: HandClock
) -> None:
    async with opened(data_dir, clock) as store:
        await agrees(store, FOX, TUESDAY + DAY)
        await backed_up(data_dir, store, clock())
        await store.forget((1, FOX))

    for raw in every_byte(place(data_dir).backups).values():
        assert FOX.encode() not in raw
        assert OLD.seal not in raw
