"""Bringing the store's tables up to date, and refusing a store that must not be touched."""

from __future__ import annotations

import sqlite3
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from bot.core.errors import StartRefused
from bot.store.connection import Connection

DAMAGED = "start-store-damaged"
CORE_SCHEMA = Path(__file__).parent / "schema"
PRAGMAS = (
    "secure_delete = ON",
    "journal_mode = WAL",
    "synchronous = FULL",
    "temp_store = MEMORY",
)


@dataclass(frozen=True, slots=True)
class Schema:
    """Where a room keeps its numbered migrations (`001_….sql`, `002_….sql`, …)."""

    room: str
    folder: Path

    def steps(self) -> list[tuple[int, Path]]:
        return sorted(
            (int(path.name[:3]), path) for path in self.folder.glob("[0-9][0-9][0-9]_*.sql")
        )


Before = Callable[[Connection], Awaitable[object]]
"""What is done with a store of an older program before its tables are changed."""


async def nothing(_db: Connection) -> None:
    """For a copy, and for what is new: nobody goes back to that."""


async def check_health(db: Connection) -> None:
    try:
        await db.execute_fetchall("SELECT count(*) FROM sqlite_master")
        faults = [*await db.execute_fetchall("PRAGMA cipher_integrity_check")]
        if not faults:
            faults = [r for r in await db.execute_fetchall("PRAGMA quick_check") if r[0] != "ok"]
    except sqlcipher.OperationalError:
        raise  # the disk, or who may do what on it: nothing says that the file is damaged
    except sqlcipher.DatabaseError:
        raise StartRefused(DAMAGED) from None
    if faults:
        raise StartRefused(DAMAGED)


async def migrate(db: Connection, schemas: Sequence[Schema], before: Before = nothing) -> None:
    """Bring it up to date, all steps or none: one that fails leaves it to the older program.

    `before` is done first, when it is one that an older program made and not a new one.
    """
    applied = await _applied(db)
    for room in sorted(set(applied) - {schema.room for schema in schemas}):
        raise StartRefused("start-store-newer", room=room)
    steps = {schema.room: schema.steps() for schema in schemas}
    for room, known in steps.items():
        newest = max((number for number, _ in known), default=0)
        if applied.get(room, 0) > newest:
            raise StartRefused("start-store-newer", room=room)
    for pragma in PRAGMAS:
        await db.execute_fetchall(f"PRAGMA {pragma}")
    due = [
        (room, number, path)
        for room, known in steps.items()
        for number, path in known
        if number > applied.get(room, 0)
    ]
    if not due:
        return
    if applied:
        await before(db)
    await db.execute_fetchall("BEGIN IMMEDIATE")
    try:
        for step in due:
            await _apply(db, *step)
    except BaseException:
        await db.rollback()
        raise
    await db.commit()


async def _applied(db: Connection) -> dict[str, int]:
    known = await db.execute_fetchall("SELECT 1 FROM sqlite_master WHERE name = 'schema_version'")
    if not [*known]:
        return {}
    rows = await db.execute_fetchall("SELECT room, number FROM schema_version")
    return {str(room): int(number) for room, number in rows}


async def _apply(db: Connection, room: str, number: int, path: Path) -> None:
    for statement in _statements(path.read_text("utf-8")):
        await db.execute_fetchall(statement)
    await db.execute_fetchall(
        "INSERT INTO schema_version (room, number) VALUES (?, ?)"
        " ON CONFLICT (room) DO UPDATE SET number = excluded.number",
        (room, number),
    )


def _statements(script: str) -> Iterator[str]:
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
