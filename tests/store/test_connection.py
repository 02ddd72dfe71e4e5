"""What is done at once, in the loop's thread, is small, and nothing else is going on then."""

from __future__ import annotations

import asyncio
import re
import threading
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bot.app import HERE, schemas
from bot.core.clock import utc_now
from bot.store.connection import IN_A_ROW, Connection, is_small
from bot.store.deletion_journal import Journal
from bot.store.sqlcipher import connect, open_file
from bot.store.transaction import Transaction

QUERIES = sorted([*HERE.rglob("*.sql"), *(HERE.parent / "cogs").rglob("queries.sql")])
WHO = {"key": "vos"}
SMALL = "SELECT here() WHERE 'vos' = :key"
LARGE = "SELECT here()"
FEW = "conversation_pause"
"""A table without an index by key: who is paused now, a handful."""
SHARED = {"guild_id", "channel_id", "expires_at", "day", "due_at"}
"""What all conversations of a channel have alike: a search by nothing else finds hundreds."""
FEW_IN_A_CHANNEL = {"wiped_line", "opened_channel", "reply_time"}
"""Tables with a handful of rows of a channel, or of a server."""
A_WHILE = 0.05
"""Seconds."""


@pytest.fixture
async def connection(tmp_path: Path) -> AsyncIterator[Connection]:
    made = await open_file(tmp_path / "store", b"k" * 32, schemas())
    await made.create_function("here", 0, threading.get_ident)
    yield made
    await made.close()


async def asked(connection: Connection | Transaction, sql: str) -> int:
    """The thread in which it ran."""
    (row,) = await connection.execute_fetchall(sql, WHO if ":key" in sql else ())
    return int(row[0])


def small_statements() -> list[str]:
    files = [each.read_text("utf-8") for each in QUERIES]
    found = (re.split(r"^-- name: .*$", each, flags=re.MULTILINE)[1:] for each in files)
    statements = [re.sub(r"--.*", "", each).strip() for file in found for each in file]
    return [each for each in statements if is_small(each)]


async def test_every_small_statement_finds_its_rows_by_an_index(connection: Connection) -> None:
    """None reads a whole table: not while everybody else waits."""
    statements = small_statements()
    scans = []
    for sql in statements:
        given = dict.fromkeys(re.findall(r":(\w+)", sql), "")
        plan = await connection.execute_fetchall(f"EXPLAIN QUERY PLAN {sql}", given)
        scans += [(sql, each[3]) for each in plan if each[3].startswith("SCAN ")]

    assert len(statements) > 100
    assert [e for e in scans if e[1] not in {"SCAN CONSTANT ROW", f"SCAN {FEW}"}] == []


async def test_every_small_statement_finds_the_rows_of_one_conversation_or_person_only(
    connection: Connection,
) -> None:
    """None reads or changes all that stands in a channel."""
    many = []
    for sql in small_statements():
        given = dict.fromkeys(re.findall(r":(\w+)", sql), "")
        plan = await connection.execute_fetchall(f"EXPLAIN QUERY PLAN {sql}", given)
        for table, by in re.findall(r"SEARCH (\w+) .*?\((.*?)\)", "\n".join(e[3] for e in plan)):
            if set(re.findall(r"\w+", by)) - {"AND"} <= SHARED and table not in FEW_IN_A_CHANNEL:
                many.append(sql)

    assert many == []


async def test_a_small_statement_runs_at_once_and_a_large_one_on_its_own_thread(
    connection: Connection,
) -> None:
    assert await asked(connection, SMALL) == threading.get_ident()
    assert await asked(connection, LARGE) != threading.get_ident()


async def test_while_the_other_thread_is_busy_a_small_one_waits_its_turn_there(
    connection: Connection,
) -> None:
    """Nobody else waits with it."""
    order: list[str] = []

    def last() -> None:
        time.sleep(A_WHILE)  # a sweep
        order.append("the sweep")

    sweep = asyncio.create_task(connection.visit(last))
    await asyncio.sleep(0)
    small = asyncio.create_task(asked(connection, SMALL))
    await asyncio.sleep(0)
    order.append("everybody else")

    assert await small != threading.get_ident()
    await sweep
    assert order == ["everybody else", "the sweep"]


async def test_a_visit_that_nobody_waits_for_any_more_still_keeps_its_thread_busy(
    connection: Connection,
) -> None:
    visit = asyncio.create_task(connection.visit(time.sleep, A_WHILE))
    await asyncio.sleep(0)
    visit.cancel()
    await asyncio.gather(visit, return_exceptions=True)

    assert not connection.is_idle
    assert await asked(connection, SMALL) != threading.get_ident()
    assert connection.is_idle


async def test_what_is_kept_waits_for_the_disk_on_its_own_thread(
    connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    transaction = Transaction(connection)
    visit, visits = connection.visit, list[object]()

    async def noted(call: Callable[..., object], *given: object) -> object:
        visits.append(call)
        return await visit(call, *given)

    monkeypatch.setattr(connection, "visit", noted)
    transaction.later("INSERT INTO program_note (name, value) VALUES ('a', 'b')", ())
    await asked(transaction, SMALL)
    assert visits == []

    await transaction.commit()

    assert len(visits) == 1
    assert not connection.driver.in_transaction


async def test_where_nothing_changed_nobody_waits_for_the_disk(
    connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    transaction = Transaction(connection)
    visits: list[object] = []
    monkeypatch.setattr(connection, "visit", visits.append)

    await asked(transaction, SMALL)
    transaction.later("UPDATE trace SET attempts = 1 WHERE id = :id", {"id": 1})
    await transaction.commit()

    assert visits == []
    assert not connection.driver.in_transaction


async def test_what_was_noted_for_a_restore_is_written_also_where_no_row_changed(
    connection: Connection, tmp_path: Path
) -> None:
    journal = Journal(tmp_path / "backups", utc_now, b"a" * 32)
    transaction = Transaction(connection, journal)

    await asked(transaction, SMALL)
    journal.noted("used name", 7)
    await transaction.commit()

    assert len(journal.all_noted()) == 1


async def test_everything_else_gets_a_turn_among_many_small_ones(connection: Connection) -> None:
    turns = 0

    async def others() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    beside = asyncio.create_task(others())
    for _ in range(3 * IN_A_ROW):
        await asked(connection, SMALL)
    beside.cancel()

    assert turns >= 3


async def test_what_fails_on_its_thread_fails_for_whoever_asked(connection: Connection) -> None:
    def fails() -> None:
        raise OSError("the disk")

    with pytest.raises(OSError, match="the disk"):
        await connection.visit(fails)

    assert connection.is_idle
    assert await connection.visit(len, "abc") == 3


async def test_a_program_that_ended_does_not_wait_for_a_thread_that_nobody_closed(
    connection: Connection,
) -> None:
    assert (await connection.visit(threading.current_thread)).daemon


async def test_a_connection_that_was_closed_is_never_idle_and_takes_nothing(tmp_path: Path) -> None:
    made = await connect(tmp_path / "store", b"k" * 32)
    await made.close()
    await made.close()

    assert not made.is_idle
    with pytest.raises(ValueError, match="connection"):
        await made.execute_fetchall("SELECT 1")
    with pytest.raises(ValueError, match="connection"):
        await made.execute_small(len, "abc")


async def test_a_script_that_is_none_of_our_calls_is_still_one(connection: Connection) -> None:
    connection.driver.executescript("CREATE TEMP TABLE a (b); INSERT INTO a VALUES (1)")

    assert [row[0] for row in await connection.execute_fetchall("SELECT b FROM a")] == [1]
