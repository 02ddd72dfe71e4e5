"""Another secret: everything opens with the new one and nothing with the old, or all as before."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.backups.backup_file import all_in
from bot.backups.key_rotation import rotate
from bot.core.errors import StartRefused
from bot.store.keys import derive
from bot.store.opening import STORE
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
)

WEEK = TUESDAY + timedelta(days=7)


async def lived_in(data: Path, clock: HandClock) -> bytes:
    """A store with a person in it and one backup; give its alias key."""
    async with opened(data, clock) as store:
        await agrees(store, FOX, WEEK)
        await backed_up(data, store, clock())
        await agrees(store, OWL, WEEK)
        return store.alias_key


async def test_after_a_rotation_the_new_key_opens_all_and_people_are_who_they_were(
    data_dir: Path, clock: HandClock
) -> None:
    alias_key = await lived_in(data_dir, clock)

    assert await rotate(place(data_dir), OLD, NEW)

    async with opened(data_dir, clock, NEW_SECRET) as store:
        assert await people(store) == [OWL, FOX]
        assert store.alias_key == alias_key
    assert len(all_in(place(data_dir).backups, NEW)) == 1


async def test_after_a_rotation_the_old_key_opens_nothing(data_dir: Path, clock: HandClock) -> None:
    await lived_in(data_dir, clock)
    await rotate(place(data_dir), OLD, NEW)
    before = every_byte(data_dir)

    with pytest.raises(StartRefused) as refused:
        async with opened(data_dir, clock, SECRET):
            pass

    assert refused.value.text == "start-key-wrong"
    assert all_in(place(data_dir).backups, OLD) == []
    assert every_byte(data_dir) == before


async def test_nothing_but_store_key_id_backups_and_journal_is_left(
    data_dir: Path, clock: HandClock
) -> None:
    await lived_in(data_dir, clock)
    before = set(every_byte(data_dir))

    await rotate(place(data_dir), OLD, NEW)

    assert set(every_byte(data_dir)) == before


async def test_a_running_bankje_is_not_rotated(data_dir: Path, clock: HandClock) -> None:
    async with opened(data_dir, clock) as store:
        await agrees(store, FOX, WEEK)

        with pytest.raises(StartRefused) as refused:
            await rotate(place(data_dir), OLD, NEW)

        assert refused.value.text == "start-second-instance"
        assert await people(store) == [FOX]


async def test_a_rotation_with_a_wrong_key_changes_nothing(
    data_dir: Path, clock: HandClock
) -> None:
    await lived_in(data_dir, clock)
    before = every_byte(data_dir)

    with pytest.raises(StartRefused) as refused:
        await rotate(place(data_dir), derive(SECRET + "!"), NEW)

    assert refused.value.text == "start-key-wrong"
    assert every_byte(data_dir) == before


async def test_rotating_again_to_the_same_key_changes_nothing(
    data_dir: Path, clock: HandClock
) -> None:
    await lived_in(data_dir, clock)
    await rotate(place(data_dir), OLD, NEW)
    before = every_byte(data_dir)

    assert not await rotate(place(data_dir), OLD, NEW)
    assert not await rotate(place(data_dir), NEW, NEW)

    assert every_byte(data_dir) == before


async def test_where_nothing_is_there_is_nothing_to_rotate(data_dir: Path) -> None:
    with pytest.raises(StartRefused) as refused:
        await rotate(place(data_dir), OLD, NEW)

    assert refused.value.text == "start-nothing-here"
    assert not data_dir.exists()


async def test_after_a_reset_nobody_is_known_and_no_old_backup_or_journal_is_left(
    data_dir: Path, clock: HandClock
) -> None:
    alias_key = await lived_in(data_dir, clock)

    await rotate(place(data_dir), OLD, NEW, reset_at=clock())

    assert [*place(data_dir).backups.iterdir()] == []
    async with opened(data_dir, clock, NEW_SECRET) as store:
        assert await people(store) == []
        assert store.alias_key != alias_key


async def test_a_store_from_before_aliases_had_their_own_key_keeps_its_people(
    data_dir: Path, clock: HandClock
) -> None:
    async with opened(data_dir, clock) as store:
        await store.set_note("commands", "as an older Bankje did")
        await store.drop_note("alias-key")

    async with opened(data_dir, clock) as store:
        assert store.alias_key == OLD.alias
    await rotate(place(data_dir), OLD, NEW)

    async with opened(data_dir, clock, NEW_SECRET) as store:
        assert store.alias_key == OLD.alias


async def test_the_key_of_the_aliases_cannot_be_made_from_the_secret(
    data_dir: Path, clock: HandClock
) -> None:
    async with opened(data_dir, clock) as store:
        assert store.alias_key not in (OLD.alias, OLD.seal, OLD.store)
        assert store.alias_key.hex().encode() not in b"".join(every_byte(data_dir).values())


async def test_a_damaged_store_is_not_rotated(data_dir: Path, clock: HandClock) -> None:
    await lived_in(data_dir, clock)
    path = data_dir / STORE
    raw = bytearray(path.read_bytes())
    raw[5000] ^= 0xFF
    path.write_bytes(raw)
    before = every_byte(data_dir)

    with pytest.raises(StartRefused) as refused:
        await rotate(place(data_dir), OLD, NEW)

    assert refused.value.text == "start-store-damaged"
    assert every_byte(data_dir) == before


@pytest.mark.parametrize("reset", [False, True])
async def test_what_is_in_no_backup_goes_along_with_the_store_and_not_past_a_reset(
    data_dir: Path, clock: HandClock, *, reset: bool
) -> None:
    """A vote under an alias that is nobody's any more could not be taken out again."""
    async with opened(data_dir, clock) as store, store.writing() as db:
        await db.execute_fetchall(
            "INSERT INTO uncopied_poll_key VALUES (?, 1, ?, ?)", ("a" * 16, "b" * 64, 2**40)
        )

    await rotate(place(data_dir), OLD, NEW, reset_at=clock() if reset else None)

    async with opened(data_dir, clock, NEW_SECRET) as store:
        left = await store.db.execute_fetchall("SELECT poll FROM uncopied_poll_key")
        assert len([*left]) == (0 if reset else 1)
