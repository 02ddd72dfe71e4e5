"""A backup becomes the store again, and what was wiped or expired since does not come back."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.app import schemas
from bot.backups.backup_file import all_in
from bot.backups.key_rotation import StoreLocation, rotate
from bot.backups.restore import RESTORED, absence, restore
from bot.core.clock import to_seconds
from bot.core.errors import StartRefused
from bot.store import deletion_journal as journal
from bot.store.keys import derive
from bot.store.migrations import Schema
from bot.store.opening import STORE, Store, open_store
from bot.store.posted_messages import Traces
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
    stands,
)

WEEK = TUESDAY + timedelta(days=7)
HOUR = timedelta(hours=1)


async def test_a_restored_store_is_as_it_was(data_dir: Path, clock: HandClock) -> None:
    async with opened(data_dir, clock) as store:
        await agrees(store, FOX, WEEK)
        alias_key = store.alias_key
        made = await backed_up(data_dir, store, clock())
        await agrees(store, OWL, WEEK)

    done = await restored(made, data_dir, clock)

    assert (done.made, done.gone) == (TUESDAY, 0)
    async with opened(data_dir, clock) as store:
        assert await people(store) == [FOX]
        assert store.alias_key == alias_key


async def test_a_backup_is_enough_on_a_new_machine(
    data_dir: Path, clock: HandClock, tmp_path: Path
) -> None:
    async with opened(data_dir, clock) as store:
        await agrees(store, FOX, WEEK)
        made = await backed_up(data_dir, store, clock())

    await restored(made, tmp_path / "new", clock)

    async with opened(tmp_path / "new", clock) as store:
        assert await people(store) == [FOX]


async def test_who_wiped_since_does_not_come_back(data_dir: Path, clock: HandClock) -> None:
    async with opened(data_dir, clock) as store:
        await agrees(store, FOX, WEEK)
        await agrees(store, OWL, WEEK)
        await agrees(store, FOX, WEEK, guild=2)
        made = await backed_up(data_dir, store, clock())
        await store.forget((1, FOX))

    done = await restored(made, data_dir, clock)

    assert done.gone == 1
    async with opened(data_dir, clock) as store:
        rows = await store.db.execute_fetchall("SELECT guild_id, alias FROM agreement")
        assert {tuple(row) for row in rows} == {(1, OWL), (2, FOX)}


async def test_who_wiped_stays_away_when_the_clock_went_back_meanwhile(
    data_dir: Path, clock: HandClock
) -> None:
    async with opened(data_dir, clock) as store:
        await agrees(store, FOX, WEEK)
        made = await backed_up(data_dir, store, clock())
        clock.move(-timedelta(days=1))
        await store.forget((1, FOX))

    await restored(made, data_dir, clock)

    async with opened(data_dir, clock) as store:
        assert await people(store) == []


async def test_who_came_back_after_wiping_is_in_a_later_backup(
    data_dir: Path, clock: HandClock
) -> None:
    async with opened(data_dir, clock) as store:
        await agrees(store, FOX, WEEK)
        await store.forget((1, FOX))
        await agrees(store, FOX, WEEK)
        made = await backed_up(data_dir, store, clock())

    await restored(made, data_dir, clock)

    async with opened(data_dir, clock) as store:
        assert await people(store) == [FOX]


async def test_what_expired_since_does_not_come_back(data_dir: Path, clock: HandClock) -> None:
    async with opened(data_dir, clock) as store:
        await agrees(store, FOX, TUESDAY + HOUR)
        await agrees(store, OWL, WEEK)
        made = await backed_up(data_dir, store, clock())
    clock.move(HOUR)

    done = await restored(made, data_dir, clock)

    assert done.gone == 1
    async with opened(data_dir, clock) as store:
        assert await people(store) == [OWL]


async def test_what_was_swept_early_does_not_come_back_for_longer(
    data_dir: Path, clock: HandClock
) -> None:
    async with opened(data_dir, clock) as store:
        await agrees(store, FOX, WEEK)
        made = await backed_up(data_dir, store, clock())
        async with store.writing() as db:
            soon = to_seconds(TUESDAY + HOUR)
            await db.execute_fetchall("UPDATE agreement SET expires_at = ?", (soon,))
        clock.move(HOUR)
        await store.sweep(clock())

    await restored(made, data_dir, clock)

    async with opened(data_dir, clock) as store:
        assert await people(store) == []


async def left(store: Store, message: int) -> int:
    trace = await Traces(store).intend(
        guild=1, about="k" * 16, kind="message", channel=5, moment=TUESDAY, due=WEEK
    )
    await Traces(store).posted(trace, message)
    return trace


async def test_what_had_to_leave_discord_at_once_must_so_again(
    data_dir: Path, clock: HandClock
) -> None:
    async with opened(data_dir, clock) as store:
        hidden = await left(store, 70)
        await left(store, 71)
        made = await backed_up(data_dir, store, clock())
        await Traces(store).end_one_at(5, 70, clock())

    await restored(made, data_dir, clock)

    async with opened(data_dir, clock) as store:
        assert [trace.id for trace in await Traces(store).due(clock())] == [hidden]


async def test_what_only_had_to_leave_earlier_keeps_its_time(
    data_dir: Path, clock: HandClock
) -> None:
    async with opened(data_dir, clock) as store:
        await left(store, 70)
        made = await backed_up(data_dir, store, clock())
        await Traces(store).keep("k" * 16, TUESDAY + timedelta(days=3), clock())

    await restored(made, data_dir, clock)

    async with opened(data_dir, clock) as store:
        assert await Traces(store).due(clock()) == []


async def test_an_undone_wipe_is_not_in_the_journal(data_dir: Path, clock: HandClock) -> None:
    async with opened(data_dir, clock) as store:
        await agrees(store, FOX, WEEK)
        made = await backed_up(data_dir, store, clock())

        async def wipe_and_fail() -> None:
            async with store.writing():
                await store.forget((1, FOX))
                raise RuntimeError

        with pytest.raises(RuntimeError):
            await wipe_and_fail()

    await restored(made, data_dir, clock)

    async with opened(data_dir, clock) as store:
        assert await people(store) == [FOX]


async def test_without_the_journal_it_says_so_and_goes_on_only_when_told_to(
    data_dir: Path, clock: HandClock
) -> None:
    async with opened(data_dir, clock) as store:
        await agrees(store, FOX, WEEK)
        made = await backed_up(data_dir, store, clock())
        await store.forget((1, FOX))
    (made.parent / journal.NAME).unlink()
    before = every_byte(data_dir)

    with pytest.raises(StartRefused) as refused:
        await restored(made, data_dir, clock)
    assert refused.value.text == "start-journal-missing"
    assert every_byte(data_dir) == before

    await restored(made, data_dir, clock, forgetful=True)
    async with opened(data_dir, clock) as store:
        assert await people(store) == [FOX]


async def test_a_journal_beside_the_backup_is_read_too(
    data_dir: Path, clock: HandClock, tmp_path: Path
) -> None:
    async with opened(data_dir, clock) as store:
        await agrees(store, FOX, WEEK)
        made = await backed_up(data_dir, store, clock())
        await store.forget((1, FOX))

    await restored(made, tmp_path / "new", clock)

    async with opened(tmp_path / "new", clock) as store:
        assert await people(store) == []


async def test_the_journal_tells_nothing_without_the_key_and_forgets_after_eight_days(
    data_dir: Path, clock: HandClock
) -> None:
    async with opened(data_dir, clock) as store:
        await agrees(store, FOX, WEEK)
        await store.forget((1, FOX))
        path = place(data_dir).backups / journal.NAME
        raw, other = path.read_bytes(), journal.Sealer(b"k" * 32)
        assert len(raw) == journal.RECORD
        assert [*other.read(path)] == []
        assert [seconds for seconds, _ in journal.Sealer(store.alias_key).read(path)] == [
            to_seconds(TUESDAY)
        ]
        clock.move(timedelta(days=8))
        await backed_up(data_dir, store, clock())

        assert [seconds for seconds, _ in journal.Sealer(store.alias_key).read(path)] == [
            to_seconds(clock())
        ]


async def test_half_a_record_at_the_end_of_the_journal_spoils_nothing(
    data_dir: Path, clock: HandClock
) -> None:
    async with opened(data_dir, clock) as store:
        await agrees(store, FOX, WEEK)
        await agrees(store, OWL, WEEK)
        made = await backed_up(data_dir, store, clock())
        await store.forget((1, FOX))
        with (made.parent / journal.NAME).open("ab") as file:
            file.write(b"half a record")
        await store.forget((1, OWL))

    await restored(made, data_dir, clock)

    async with opened(data_dir, clock) as store:
        assert await people(store) == []


async def test_the_present_store_is_backed_up_first(data_dir: Path, clock: HandClock) -> None:
    async with opened(data_dir, clock) as store:
        made = await backed_up(data_dir, store, clock())
        await agrees(store, OWL, WEEK)

    done = await restored(made, data_dir, clock)

    assert done.kept
    await restored(done.kept, data_dir, clock)
    async with opened(data_dir, clock) as store:
        assert await people(store) == [OWL]


async def test_a_present_store_that_does_not_open_is_kept_as_it_lies_there(
    data_dir: Path, clock: HandClock
) -> None:
    async with opened(data_dir, clock) as store:
        await agrees(store, FOX, WEEK)
        made = await backed_up(data_dir, store, clock())
    broken = b"x" + (data_dir / STORE).read_bytes()[1:-1000]
    (data_dir / STORE).write_bytes(broken)

    done = await restored(made, data_dir, clock)

    assert done.kept
    assert done.kept.read_bytes() == broken
    assert done.kept.stat().st_mode & 0o777 == 0o600
    async with opened(data_dir, clock) as store:
        assert await people(store) == [FOX]


async def test_a_backup_from_before_a_rotation_opens_with_its_own_key(
    data_dir: Path, clock: HandClock, tmp_path: Path
) -> None:
    async with opened(data_dir, clock) as store:
        await agrees(store, FOX, WEEK)
        await agrees(store, OWL, WEEK)
        made = await backed_up(data_dir, store, clock())
        (tmp_path / "elsewhere").write_bytes(made.read_bytes())
    await rotate(place(data_dir), OLD, NEW)
    async with opened(data_dir, clock, NEW_SECRET) as store:
        await store.forget((1, FOX))
        alias_key = store.alias_key

    with pytest.raises(StartRefused) as refused:
        await restored(tmp_path / "elsewhere", data_dir, clock, NEW)
    assert refused.value.text == "start-backup-other-key"
    await restored(tmp_path / "elsewhere", data_dir, clock, NEW, backup_keys=OLD)

    async with opened(data_dir, clock, NEW_SECRET) as store:
        assert await people(store) == [OWL]
        assert store.alias_key == alias_key


async def test_a_running_bankje_is_not_restored(data_dir: Path, clock: HandClock) -> None:
    async with opened(data_dir, clock) as store:
        made = await backed_up(data_dir, store, clock())

        with pytest.raises(StartRefused) as refused:
            await restored(made, data_dir, clock)

    assert refused.value.text == "start-second-instance"


async def test_a_wrong_key_restores_nothing(data_dir: Path, clock: HandClock) -> None:
    async with opened(data_dir, clock) as store:
        made = await backed_up(data_dir, store, clock())
    before = every_byte(data_dir)

    with pytest.raises(StartRefused):
        await restored(made, data_dir, clock, derive(SECRET + "!"))

    assert every_byte(data_dir) == before


@pytest.fixture
def room(tmp_path: Path) -> Schema:
    folder = tmp_path / "room" / "schema"
    folder.mkdir(parents=True)
    (folder / "001_first.sql").write_text("CREATE TABLE a (x INTEGER PRIMARY KEY) STRICT;")
    return Schema("room", folder)


async def backup_of(data: Path, room: Schema, clock: HandClock) -> Path:
    def journal_of(key: bytes) -> journal.Journal:
        return journal.Journal(place(data).backups, clock, key)

    store = await open_store(data, OLD, [*schemas(), room], journal_of)
    try:
        return await backed_up(data, store, clock())
    finally:
        await store.close()


async def test_a_backup_of_a_newer_bankje_is_refused_and_touches_nothing(
    data_dir: Path, clock: HandClock, room: Schema
) -> None:
    made = await backup_of(data_dir, room, clock)
    (data_dir / STORE).unlink()
    (room.folder / "001_first.sql").unlink()
    before = every_byte(data_dir)

    with pytest.raises(StartRefused) as refused:
        await restore(made, StoreLocation(data_dir, made.parent, (*schemas(), room)), OLD, clock)

    assert refused.value.text == "start-store-newer"
    assert every_byte(data_dir) == before


async def test_a_backup_of_an_older_bankje_is_brought_up_to_date(
    data_dir: Path, clock: HandClock, room: Schema
) -> None:
    made = await backup_of(data_dir, room, clock)
    (room.folder / "002_more.sql").write_text("CREATE TABLE b (x INTEGER PRIMARY KEY) STRICT;")
    both = (*schemas(), room)

    await restore(made, StoreLocation(data_dir, made.parent, both), OLD, clock)

    store = await open_store(data_dir, OLD, both)
    assert [*await store.db.execute_fetchall("SELECT * FROM b")] == []
    await store.close()


async def test_an_absence_that_was_not_made_up_for_yet_is_part_of_the_next(
    data_dir: Path, clock: HandClock
) -> None:
    async with opened(data_dir, clock) as store:
        await stands(store, 100, clock())
        first = await backed_up(data_dir, store, clock())
    clock.move(HOUR)
    await restored(first, data_dir, clock)
    async with opened(data_dir, clock) as store:
        await stands(store, 200, clock())
        second = await backed_up(data_dir, store, clock())
    clock.move(HOUR)

    await restored(second, data_dir, clock)

    async with opened(data_dir, clock) as store:
        note = await store.note(RESTORED)
    assert note
    assert absence(note).after == 100


async def test_every_watched_table_has_a_key_by_which_a_deleted_row_is_known(
    data_dir: Path, clock: HandClock
) -> None:
    from bot.store.sqlcipher import UNWATCHED, identities, tables_with, uncopied  # noqa: PLC0415

    async with opened(data_dir, clock) as store:
        with_server = set(await tables_with(store._connection, "guild_id"))

        in_no_backup = set(await uncopied(store._connection))
        assert with_server - UNWATCHED - in_no_backup <= set(await identities(store._connection))
    assert len(all_in(place(data_dir).backups, OLD)) == 0
