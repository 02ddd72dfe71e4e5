"""A restore is rehearsed beside the store: it really restores, and touches nothing (R56)."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.backups.rehearsal import ASIDE, REHEARSED, rehearse, rehearsed_at
from bot.core.errors import StartRefused
from bot.store.keys import derive
from tests.kit.clocks import TUESDAY, HandClock
from tests.kit.stores import (
    FOX,
    NEW_SECRET,
    OWL,
    SECRET,
    agrees,
    backed_up,
    opened,
    people,
    place,
)

WEEK = TUESDAY + timedelta(days=7)


def files(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


async def test_a_rehearsal_notes_its_day_and_changes_nothing_else(
    data_dir: Path, clock: HandClock
) -> None:
    async with opened(data_dir, clock) as store:
        await agrees(store, FOX, WEEK)
        made = await backed_up(data_dir, store, clock())
        await agrees(store, OWL, WEEK)
    before = files(data_dir)

    done = await rehearse(made, place(data_dir), derive(SECRET), clock)

    after = files(data_dir)
    assert (done.made, done.rows > 0) == (TUESDAY, True)
    assert rehearsed_at(data_dir) == TUESDAY
    assert after.keys() - before.keys() == {REHEARSED}
    assert {name: after[name] for name in before} == before
    async with opened(data_dir, clock) as store:
        assert set(await people(store)) == {FOX, OWL}


async def test_it_is_rehearsed_while_bankje_runs(data_dir: Path, clock: HandClock) -> None:
    async with opened(data_dir, clock) as store:
        await agrees(store, FOX, WEEK)
        made = await backed_up(data_dir, store, clock())

        await rehearse(made, place(data_dir), derive(SECRET), clock)

        assert await people(store) == [FOX]
    assert rehearsed_at(data_dir) == TUESDAY


async def test_a_damaged_backup_or_another_key_is_no_rehearsal(
    data_dir: Path, clock: HandClock
) -> None:
    async with opened(data_dir, clock) as store:
        made = await backed_up(data_dir, store, clock())
    whole = made.read_bytes()

    with pytest.raises(StartRefused, match="start-backup-other-key"):
        await rehearse(made, place(data_dir), derive(NEW_SECRET), clock)
    made.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    with pytest.raises(StartRefused, match="start-backup-unreadable"):
        await rehearse(made, place(data_dir), derive(SECRET), clock)

    assert rehearsed_at(data_dir) is None
    assert [*data_dir.glob(f"{ASIDE}*")] == []


async def test_what_a_killed_rehearsal_left_goes_with_the_next(
    data_dir: Path, clock: HandClock
) -> None:
    async with opened(data_dir, clock) as store:
        made = await backed_up(data_dir, store, clock())
    left = data_dir / f"{ASIDE}killed"
    left.mkdir()
    (left / "store").write_bytes(b"left")

    await rehearse(made, place(data_dir), derive(SECRET), clock)

    assert not left.exists()
