"""`kill -9` anywhere in a rotation or a restore: then it is as before, or done. Never half."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from bot.backups.backup_file import all_in
from bot.backups.key_rotation import rotate
from bot.core.errors import StartRefused
from bot.store.keys import Keys
from tests.kit.clocks import TUESDAY, HandClock
from tests.kit.forensics import every_byte
from tests.kit.stores import (
    FOX,
    NEW,
    NEW_SECRET,
    OLD,
    OWL,
    SECRET,
    agrees,
    backed_up,
    opened,
    people,
    place,
    restored,
)

pytestmark = pytest.mark.slow
WEEK = TUESDAY + timedelta(days=7)
KEYS = {SECRET: OLD, NEW_SECRET: NEW}


async def lived_in(data: Path, clock: HandClock) -> Path:
    """FOX was there at the backup; OWL came later, and FOX wiped. Give the backup."""
    async with opened(data, clock) as store:
        await agrees(store, FOX, WEEK)
        made = await backed_up(data, store, clock())
        await agrees(store, OWL, WEEK)
        await store.forget((1, FOX))
    return made


def every_death(what: str, data: Path, *backup: str, step: int) -> list[tuple[str, Path]]:
    """A copy of the folder as each death left it, by where that was."""
    copies = data.parent / "dead"
    program = [sys.executable, "-m", "tests.backups.changing_child", what, str(data), str(copies)]
    copies.mkdir()
    done = subprocess.run(
        [*program, str(step), *backup], check=False, timeout=90, capture_output=True
    )
    assert done.returncode == 0, done.stderr.decode()
    deaths = done.stdout.decode().split()
    assert len(deaths) > 5, "it was hardly ever killed"
    return [(each, copies / each) for each in deaths]


async def opens(data: Path, secret: str, clock: HandClock) -> list[str] | None:
    """Who is there, if this key opens it."""
    try:
        async with opened(data, clock, secret) as store:
            return await people(store)
    except StartRefused as refused:
        if refused.text == "start-key-wrong":
            return None
        raise


def backups(data: Path, keys: Keys) -> int:
    return len(all_in(place(data).backups, keys))


@pytest.mark.long
@pytest.mark.parametrize("first", [SECRET, NEW_SECRET], ids=["old key first", "new key first"])
async def test_a_killed_rotation_is_undone_or_finished_with_whichever_key(
    data_dir: Path, clock: HandClock, first: str
) -> None:
    await lived_in(data_dir, clock)
    names = set(every_byte(data_dir))
    ends: set[str] = set()

    for number, data in every_death("rotate", data_dir, step=3):
        seen = {first: await opens(data, first, clock)}
        for secret in KEYS:
            seen[secret] = await opens(data, secret, clock)
        works = [secret for secret in KEYS if seen[secret] is not None]

        assert [seen[secret] for secret in works] == [[OWL]], number
        assert backups(data, KEYS[works[0]]) == 1, number
        assert set(every_byte(data)) == names, number
        ends.add(works[0])

    assert NEW_SECRET in ends
    assert SECRET in ends


@pytest.mark.parametrize("what", ["rotate", "reset"])
async def test_a_killed_rotation_that_is_begun_again_is_done(
    data_dir: Path, clock: HandClock, what: str
) -> None:
    await lived_in(data_dir, clock)

    for number, data in every_death(what, data_dir, step=7):
        await rotate(place(data), OLD, NEW, reset_at=clock() if what == "reset" else None)

        assert await opens(data, SECRET, clock) is None
        assert await opens(data, NEW_SECRET, clock) == ([] if what == "reset" else [OWL]), number
        assert backups(data, OLD) == 0


@pytest.mark.long
async def test_a_killed_restore_is_undone_or_finished_and_brings_nobody_back(
    data_dir: Path, clock: HandClock
) -> None:
    made = await lived_in(data_dir, clock)
    ends: set[str] = set()

    for number, data in every_death("restore", data_dir, made.name, step=3):
        there = await opens(data, SECRET, clock)

        assert there in ([OWL], []), number  # FOX wiped: in neither
        ends.add(str(there))
        assert not [*data.glob("*.new*")], number
        await restored(place(data).backups / made.name, data, clock)
        assert await opens(data, SECRET, clock) == []

    assert len(ends) == 2
