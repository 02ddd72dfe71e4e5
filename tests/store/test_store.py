"""The store: refuses what it must not open, forgets what it must not keep."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.clock import to_seconds
from bot.core.errors import StartRefused
from bot.store.keys import Keys, derive
from bot.store.migrations import Schema
from bot.store.opening import KEY_ID, STORE, Conflict, Store, open_store
from tests.kit.clocks import TUESDAY
from tests.kit.forensics import decrypted, every_byte
from tests.kit.stores import SECRET

PEOPLE = """
CREATE TABLE guest (
    guild_id   INTEGER NOT NULL,
    alias      TEXT    NOT NULL,
    word       TEXT    NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (guild_id, alias)
) STRICT;
"""


@pytest.fixture
def room(tmp_path: Path) -> Schema:
    folder = tmp_path / "room" / "schema"
    folder.mkdir(parents=True)
    (folder / "001_guests.sql").write_text(PEOPLE)
    return Schema("room", folder)


async def welcome(store: Store, guild: int, alias: str, *, minutes: int, word: str = "hi") -> None:
    until = to_seconds(TUESDAY + timedelta(minutes=minutes))
    async with store.writing() as db:
        await db.execute_fetchall(
            "INSERT INTO guest VALUES (?, ?, ?, ?)", (guild, alias, word, until)
        )


async def guests(store: Store) -> list[str]:
    return [row[0] for row in await store.db.execute_fetchall("SELECT alias FROM guest")]


async def test_a_store_opens_again_with_the_same_key(
    data_dir: Path, keys: Keys, room: Schema
) -> None:
    first = await open_store(data_dir, keys, [room])
    await welcome(first, 1, "fox", minutes=5)
    await first.close()

    again = await open_store(data_dir, keys, [room])

    assert await guests(again) == ["fox"]
    await again.close()


async def test_a_wrong_key_is_refused_and_touches_nothing(data_dir: Path, keys: Keys) -> None:
    await (await open_store(data_dir, keys, [])).close()
    before = every_byte(data_dir)

    with pytest.raises(StartRefused) as refused:
        await open_store(data_dir, derive(SECRET + "!"), [])

    assert refused.value.text == "start-key-wrong"
    assert every_byte(data_dir) == before


async def test_a_wrong_key_is_refused_even_when_nothing_tells_which_key_was_right(
    data_dir: Path, keys: Keys
) -> None:
    await (await open_store(data_dir, keys, [])).close()
    (data_dir / KEY_ID).unlink()
    before = every_byte(data_dir)

    with pytest.raises(StartRefused) as refused:
        await open_store(data_dir, derive(SECRET + "!"), [])

    assert refused.value.text == "start-store-unreadable"
    assert every_byte(data_dir) == before


@pytest.mark.parametrize("at", [10, 5000, -50])
async def test_a_damaged_store_is_refused_and_touches_nothing(
    data_dir: Path, keys: Keys, at: int
) -> None:
    await (await open_store(data_dir, keys, [])).close()
    path = data_dir / STORE
    raw = bytearray(path.read_bytes())
    raw[at] ^= 0xFF
    path.write_bytes(raw)

    with pytest.raises(StartRefused) as refused:
        await open_store(data_dir, keys, [])

    assert refused.value.text == "start-store-damaged"
    assert path.read_bytes() == raw


async def test_a_newer_store_is_refused_and_touches_nothing(
    data_dir: Path, keys: Keys, room: Schema
) -> None:
    (room.folder / "002_more.sql").write_text("CREATE TABLE more (a INTEGER) STRICT;")
    await (await open_store(data_dir, keys, [room])).close()
    (room.folder / "002_more.sql").unlink()
    before = every_byte(data_dir)

    with pytest.raises(StartRefused) as refused:
        await open_store(data_dir, keys, [room])

    assert (refused.value.text, refused.value.facts) == ("start-store-newer", {"room": "room"})
    assert every_byte(data_dir) == before


async def test_a_second_instance_on_the_same_folder_is_refused(data_dir: Path, keys: Keys) -> None:
    first = await open_store(data_dir, keys, [])

    with pytest.raises(StartRefused) as refused:
        await open_store(data_dir, keys, [])

    assert refused.value.text == "start-second-instance"
    await first.close()


async def test_a_migration_that_fails_leaves_nothing_half_done(
    data_dir: Path, keys: Keys, room: Schema
) -> None:
    (room.folder / "002_more.sql").write_text(
        "CREATE TABLE more (a INTEGER) STRICT;\nINSERT INTO nowhere VALUES (1);"
    )

    with pytest.raises(Exception, match="nowhere"):
        await open_store(data_dir, keys, [room])

    (room.folder / "002_more.sql").write_text("CREATE TABLE more (a INTEGER) STRICT;")
    mended = await open_store(data_dir, keys, [room])
    assert await guests(mended) == []
    await mended.close()


async def test_the_sweep_deletes_what_has_expired_and_nothing_else(
    data_dir: Path, keys: Keys, room: Schema
) -> None:
    store = await open_store(data_dir, keys, [room])
    for n in range(450):
        await welcome(store, 1, f"gone-{n}", minutes=1)
    await welcome(store, 1, "stays", minutes=3)

    swept = await store.sweep(TUESDAY + timedelta(minutes=2))

    assert swept["guest"] == 450
    assert await guests(store) == ["stays"]
    await store.close()


async def test_forgetting_someone_leaves_others_and_other_servers_alone(
    data_dir: Path, keys: Keys, room: Schema
) -> None:
    store = await open_store(data_dir, keys, [room])
    await welcome(store, 1, "fox", minutes=5)
    await welcome(store, 1, "owl", minutes=5)
    await welcome(store, 2, "fox", minutes=5)

    gone = await store.forget((1, "fox"))

    assert gone == 1
    rows = await store.db.execute_fetchall("SELECT guild_id, alias FROM guest ORDER BY guild_id")
    assert [tuple(row) for row in rows] == [(1, "owl"), (2, "fox")]
    await store.close()


async def test_a_transaction_that_fails_changes_nothing(
    data_dir: Path, keys: Keys, room: Schema
) -> None:
    store = await open_store(data_dir, keys, [room])

    async def welcome_twice() -> None:
        async with store.writing():
            await welcome(store, 1, "fox", minutes=5)
            await welcome(store, 1, "fox", minutes=5)

    with pytest.raises(Conflict):
        await welcome_twice()

    assert await guests(store) == []
    await store.close()


async def test_transactions_of_several_tasks_do_not_mix(
    data_dir: Path, keys: Keys, room: Schema
) -> None:
    store = await open_store(data_dir, keys, [room])

    async def one_of_two(n: int) -> None:
        async with store.writing():
            await welcome(store, 1, f"guest-{n}", minutes=5)
            await asyncio.sleep(0)
            if n % 2:
                raise RuntimeError

    await asyncio.gather(*(one_of_two(n) for n in range(20)), return_exceptions=True)

    assert sorted(await guests(store)) == sorted(f"guest-{n}" for n in range(0, 20, 2))
    await store.close()


async def test_f_d7_what_is_deleted_is_gone_from_the_raw_file_even_with_the_key(
    data_dir: Path, keys: Keys, room: Schema
) -> None:
    store = await open_store(data_dir, keys, [room])
    for n in range(300):
        await welcome(store, 1, f"a{n}", minutes=1, word="kanarievogel" * 20)
    assert b"kanarievogel" in decrypted(data_dir / STORE, keys)

    await store.sweep(TUESDAY + timedelta(minutes=2))

    assert b"kanarievogel" not in decrypted(data_dir / STORE, keys)
    await store.close()


async def test_without_the_key_the_files_say_nothing(
    data_dir: Path, keys: Keys, room: Schema
) -> None:
    store = await open_store(data_dir, keys, [room])
    await welcome(store, 1, "fox", minutes=5, word="kanarievogel")

    async with store.writing() as db:
        await db.execute_fetchall("UPDATE guest SET word = word || '!'")
        during = every_byte(data_dir)
    await store.close()

    for raw in [*during.values(), *every_byte(data_dir).values()]:
        assert b"kanarievogel" not in raw
        assert b"SQLite format" not in raw


async def test_what_is_asked_together_is_answered_each_by_itself_also_behind_what_waits(
    store: Store,
) -> None:
    asked = "SELECT value FROM program_note WHERE name = ?"
    async with store.writing() as db:
        for name in ("a", "b"):
            db.later("INSERT INTO program_note (name, value) VALUES (?, ?)", (name, name * 2))
        within = await store.fetch_each([(asked, ("b",)), (asked, ("none",)), (asked, ("a",))])

    after = await store.fetch_each([(asked, ("b",)), (asked, ("none",)), (asked, ("a",))])

    assert [[tuple(row) for row in rows] for rows in within] == [[("bb",)], [], [("aa",)]]
    assert [[tuple(row) for row in rows] for rows in after] == [[("bb",)], [], [("aa",)]]
