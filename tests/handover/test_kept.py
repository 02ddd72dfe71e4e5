"""A handover ends with its conversation in every copy: the journal sees what the schema deletes."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.backups.key_rotation import rotate
from bot.core.clock import to_seconds
from bot.store.opening import Store
from bot.store.sqlcipher import identities
from tests.kit.clocks import TUESDAY, HandClock
from tests.kit.stores import FOX, NEW, NEW_SECRET, OLD, SECRET, backed_up, opened, place, restored

KEY, OFFER = "a" * 16, "b" * 16
WEEK = TUESDAY + timedelta(days=7)
TRIGGERS = {"handover_lasts", "handover_goes", "handover_is_over"}


async def asked(store: Store, until: datetime = WEEK) -> None:
    """A conversation that worker 11 has, and the question whether worker 12 may go on."""
    at, end = to_seconds(TUESDAY), to_seconds(until)
    async with store.writing() as db:
        await db.execute_fetchall(
            "INSERT INTO conversation (key, guild_id, alias, code_name, channel_id, thread_id,"
            " opened_at, last_at, expires_at, urgency, worker_id, waiting, auto_replied)"
            " VALUES (?, 1, ?, 'Vos-47', 2, 3, ?, ?, ?, 'unsaid', 11, 0, 0)",
            (KEY, FOX, at, at, end),
        )
        await db.execute_fetchall(
            "INSERT INTO handover (key, guild_id, alias, offer, from_account, to_account,"
            " asked_at, expires_at) VALUES (?, 1, ?, ?, 11, 12, ?, ?)",
            (KEY, FOX, OFFER, at, end),
        )


async def change(store: Store, statement: str) -> None:
    async with store.writing() as db:
        await db.execute_fetchall(statement)


async def count(store: Store, table: str) -> int:
    rows = await store.db.execute_fetchall(f"SELECT count(*) FROM {table}")
    return next(int(row[0]) for row in rows)


async def triggers(store: Store) -> set[str]:
    sql = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    return {str(row[0]) for row in await store.db.execute_fetchall(sql)}


ENDINGS = {
    "UPDATE conversation SET closed_at = last_at": 1,
    "UPDATE conversation SET worker_id = NULL": 1,
    "UPDATE conversation SET worker_id = 13": 1,
    "DELETE FROM conversation": 0,
    "DELETE FROM handover": 1,
}


@pytest.mark.parametrize("ending", ENDINGS)
async def test_what_the_schema_deleted_by_itself_does_not_come_back_from_a_backup(
    data_dir: Path, clock: HandClock, ending: str
) -> None:
    async with opened(data_dir, clock) as store:
        await asked(store)
        made = await backed_up(data_dir, store, clock())
        await change(store, ending)
        assert await count(store, "handover") == 0
        assert await count(store, "conversation") == ENDINGS[ending]

    await restored(made, data_dir, clock)

    async with opened(data_dir, clock) as store:
        assert await count(store, "handover") == 0
        assert await count(store, "conversation") == ENDINGS[ending]


async def test_handovers_are_watched_by_the_journal(data_dir: Path, clock: HandClock) -> None:
    async with opened(data_dir, clock) as store:
        assert (await identities(store._connection))["handover"] == ["key"]


async def test_what_stands_comes_back_from_a_backup(data_dir: Path, clock: HandClock) -> None:
    async with opened(data_dir, clock) as store:
        await asked(store)
        made = await backed_up(data_dir, store, clock())

    await restored(made, data_dir, clock)

    async with opened(data_dir, clock) as store:
        assert await count(store, "handover") == 1


@pytest.mark.parametrize("how", ["restart", "restore", "rotate"])
async def test_a_handover_still_ends_with_its_conversation_in_every_copy_of_the_store(
    data_dir: Path, clock: HandClock, how: str
) -> None:
    async with opened(data_dir, clock) as store:
        await asked(store)
        made = await backed_up(data_dir, store, clock())
    if how == "restore":
        await restored(made, data_dir, clock)
    if how == "rotate":
        assert await rotate(place(data_dir), OLD, NEW)

    async with opened(data_dir, clock, NEW_SECRET if how == "rotate" else SECRET) as store:
        assert await triggers(store) >= TRIGGERS
        later = to_seconds(WEEK + timedelta(days=1))
        await change(store, f"UPDATE conversation SET expires_at = {later}")
        rows = await store.db.execute_fetchall("SELECT expires_at FROM handover")
        assert [tuple(row) for row in rows] == [(later,)]
        await change(store, "DELETE FROM conversation")
        assert await count(store, "handover") == 0


async def test_what_was_said_yes_to_stays_with_who_took_over(
    data_dir: Path, clock: HandClock
) -> None:
    async with opened(data_dir, clock) as store:
        await asked(store)
        await change(store, "UPDATE handover SET accepted_at = asked_at")

        await change(store, "UPDATE conversation SET worker_id = 12")
        assert await count(store, "handover") == 1

        await change(store, "UPDATE conversation SET worker_id = 11")
        assert await count(store, "handover") == 0
