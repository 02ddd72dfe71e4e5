"""Opens and copies encrypted SQLite files: the store, a copy of it, what will replace it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from bot.store.connection import Connection, Driver
from bot.store.data_folder import PRIVATE
from bot.store.deletion_journal import Journal
from bot.store.keys import Keys, new_key, sealed, unsealed
from bot.store.migrations import (
    CORE_SCHEMA,
    Before,
    Schema,
    check_health,
    migrate,
    nothing,
)
from bot.store.transaction import Transaction

KEY_SINCE = "key_since"
"""The note that says since when the store has its present key, in UTC seconds."""
ALIAS_KEY = "alias-key"
"""The note that holds the key of the aliases, sealed with the secret."""
TROUBLE = (OSError, sqlcipher.Error)
"""What a disk does that is full, read-only or broken."""
UNWATCHED = frozenset({"schema_version", "program_note", "counter", "trace"})
"""Tables of which no deleted row is noted: they are not about people, or only where posts stood."""
UNCOPIED = "uncopied_"
"""How the names of tables begin whose rows are in no backup: gone here, they are gone everywhere.

No row of theirs is noted as deleted either, because there is nothing in which to delete it again.
"""
STATEMENTS = 512
"""How many statements stay prepared: all that the rooms have, so that none is parsed twice."""
PAGE = 1024
"""Bytes. Each page that a change touches is encrypted and sealed whole: small rows, small pages."""


async def open_file(
    path: Path, key: bytes, schemas: Iterable[Schema], before: Before = nothing
) -> Connection:
    """Open or make a file, sound and brought up to date. Raise `StartRefused` otherwise."""
    db = await connect(path, key)
    try:
        await check_health(db)
        await migrate(db, [Schema("core", CORE_SCHEMA), *schemas], before)
    except BaseException:
        await db.close()
        raise
    return db


async def connect(path: Path, key: bytes) -> Connection:
    if not path.exists():
        path.touch(mode=PRIVATE)

    def connected() -> Driver:
        connection: Driver = sqlcipher.connect(
            str(path),
            factory=Driver,
            isolation_level=None,
            cached_statements=STATEMENTS,
            check_same_thread=False,  # two threads, and never both at once: `Connection`
        )
        connection.row_factory = sqlcipher.Row
        # What goes wrong is said in one sentence, in the operator's language, and not by SQLCipher.
        connection.execute("PRAGMA cipher_log_level = NONE")
        # As the default, it holds for what is attached as well.
        connection.execute(f"PRAGMA cipher_default_page_size = {PAGE}")
        # The key is already 256 random bits, so SQLCipher is spared its slow derivation.
        connection.execute(f"PRAGMA key = {_raw(key)}")
        # Whoever can write into the file could plant a trigger that calls functions of ours.
        connection.execute("PRAGMA trusted_schema = OFF")
        # Alone on the file, SQLite needs no shared memory beside it.
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        return connection

    db = Connection(connected)
    await db.open()
    return db


async def copy(db: Connection, path: Path, key: bytes, *, for_backup: bool = False) -> None:
    """Write all of it into a new file with another key. Nothing else may write meanwhile.

    `for_backup`: without what no backup may hold (`UNCOPIED`).
    """
    path.unlink(missing_ok=True)
    path.touch(mode=PRIVATE)
    await db.execute_fetchall(f"ATTACH ? AS copy KEY {_raw(key)}", (str(path),))
    try:
        # No journal beside a file that is thrown away when anything goes wrong.
        await db.execute_fetchall("PRAGMA copy.journal_mode = OFF")
        await db.execute_fetchall("SELECT sqlcipher_export('copy')")
        if for_backup:
            await _leave_out(db)
    finally:
        if db.in_transaction:
            await db.rollback()
        await db.execute_fetchall("DETACH copy")


async def _leave_out(db: Connection) -> None:
    """Overwrite in the copy what is in no backup: no free page may hold it either."""
    await db.execute_fetchall("PRAGMA copy.secure_delete = ON")
    for table in await uncopied(db):
        await db.execute_fetchall(f'DELETE FROM copy."{table}"')  # noqa: S608 - from our own schema


async def uncopied(db: Connection | Transaction) -> list[str]:
    """The tables that are in no backup."""
    rows = await db.execute_fetchall(
        "SELECT name FROM main.sqlite_master WHERE type = 'table' ORDER BY name"
    )
    return [str(row[0]) for row in rows if str(row[0]).startswith(UNCOPIED)]


def _raw(key: bytes) -> str:
    return f"\"x'{key.hex()}'\""


async def read_note(db: Connection | Transaction, name: str) -> str | None:
    sql = "SELECT value FROM program_note WHERE name = ?"
    return next((str(row[0]) for row in await db.execute_fetchall(sql, (name,))), None)


async def write_note(db: Connection | Transaction, name: str, value: str) -> None:
    await db.execute_fetchall(
        "INSERT INTO program_note (name, value) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (name, value),
    )


async def alias_key_of(db: Connection, keys: Keys) -> bytes:
    """The key that makes aliases: drawn once, and kept sealed in the store."""
    known = await read_note(db, ALIAS_KEY)
    if known is not None:
        return unsealed(known, keys, ALIAS_KEY.encode())
    # A store that began before this note existed made its aliases from the secret.
    begun = [*await db.execute_fetchall("SELECT 1 FROM program_note LIMIT 1")]
    alias_key = keys.alias if begun else new_key()
    await seal_alias_key(db, alias_key, keys)
    return alias_key


async def seal_alias_key(db: Connection, alias_key: bytes, keys: Keys) -> None:
    await write_note(db, ALIAS_KEY, sealed(alias_key, keys, ALIAS_KEY.encode()))


async def watch_deletions(db: Connection, journal: Journal) -> None:
    """Have every deleted row told to the journal, and every post that must go at once.

    The triggers are temporary: they belong to this connection and stand in no file.
    """
    await db.create_function("bankje_gone", -1, journal.gone)
    await db.create_function("bankje_hurried", 2, journal.hurried)
    script = (
        "CREATE TEMP TRIGGER hurried AFTER UPDATE OF due_at ON main.trace"
        " BEGIN SELECT bankje_hurried(old.id, new.due_at); END;"
    )
    for table, key in (await identities(db)).items():
        old = ", ".join(f'old."{column}"' for column in key)
        script += (
            f'CREATE TEMP TRIGGER "gone_{table}" AFTER DELETE ON main."{table}"'
            f" BEGIN SELECT bankje_gone('{table}', {old}); END;"
        )
    await db.visit(db.driver.executescript, script)


async def identities(db: Connection | Transaction) -> dict[str, list[str]]:
    """The watched tables, each with the columns that make a row what it is."""
    rows = await db.execute_fetchall(
        "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c"
        " WHERE m.type = 'table' AND c.pk > 0 ORDER BY m.name, c.pk"
    )
    found: dict[str, list[str]] = {}
    for table, column in rows:
        if table not in UNWATCHED and not table.startswith(UNCOPIED):
            found.setdefault(table, []).append(column)
    return found


async def tables_with(db: Connection | Transaction, column: str) -> list[str]:
    """Every table that has this column."""
    rows = await db.execute_fetchall(
        "SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c"
        " WHERE m.type = 'table' AND c.name = ? ORDER BY m.name",
        (column,),
    )
    return [row[0] for row in rows]
