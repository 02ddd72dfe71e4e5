"""Counts what is stored and until when, without saying of whom: for a letter and for a breach."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.backups.backup_file import open_backup
from bot.core.clock import from_seconds, to_seconds
from bot.core.errors import StartRefused
from bot.store.connection import Connection
from bot.store.data_folder import STORE, FolderLock
from bot.store.inventory import Table, read
from bot.store.inventory_words import ALWAYS_ENDS
from bot.store.keys import Keys
from bot.store.migrations import Schema
from bot.store.sqlcipher import connect


@dataclass(frozen=True, slots=True)
class Holding:
    """The rows of one table about people: how many, and when the last of them goes."""

    table: str
    about: str
    rows: int
    last: datetime | None


@dataclass(frozen=True, slots=True)
class Period:
    """From when until when something stood open; both aware."""

    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Holdings:
    """`moment`: when it was so. `stood`: conversations that stood at some time of a period."""

    moment: datetime
    tables: tuple[Holding, ...]
    stood: int
    opened: tuple[Period, ...] = ()
    """When the watch saw that others could read a channel, as long as that is kept."""

    def rows(self, table: str) -> int:
        return sum(each.rows for each in self.tables if each.table == table)


async def of_store(
    data: Path, keys: Keys, schemas: Iterable[Schema], moment: datetime, period: Period
) -> Holdings:
    """Of a store that nobody is at work in. Raise `StartRefused`."""
    if not (data / STORE).exists():
        raise StartRefused("start-nothing-here", folder=str(data))
    with FolderLock(data):
        return await _counted(data / STORE, keys.store, schemas, moment, period)


async def of_backup(file: Path, keys: Keys, schemas: Iterable[Schema], period: Period) -> Holdings:
    """Of a backup, as it was when it was made. Raise `StartRefused`."""
    head, key, raw = await asyncio.to_thread(open_backup, file, keys)
    with tempfile.TemporaryDirectory(dir=file.parent, prefix=".counting-") as folder:
        bare = Path(folder) / "store"
        bare.touch(mode=0o600)
        bare.write_bytes(raw)
        return await _counted(bare, key, schemas, head.moment, period)


async def _counted(
    path: Path, key: bytes, schemas: Iterable[Schema], moment: datetime, period: Period
) -> Holdings:
    db = await connect(path, key)
    try:
        known = [each for each in read(schemas) if each.is_about_a_person]
        there = await _tables(db)
        tables = [
            await _holding(db, each, moment)
            if each.name in there
            else Holding(each.name, each.about, 0, None)
            for each in known
        ]
        stood, opened = await _stood(db, period), await _opened(db, moment)
        return Holdings(moment, tuple(tables), stood, tuple(opened))
    finally:
        await db.close()


async def _tables(db: Connection) -> set[str]:
    """A store or backup of before an update lacks the tables that came with it."""
    rows = await db.execute_fetchall("SELECT name FROM sqlite_master WHERE type = 'table'")
    return {row["name"] for row in rows}


async def _holding(db: Connection, table: Table, moment: datetime) -> Holding:
    """What has ended is no longer there, whether it was swept or not."""
    # Names of tables and columns come from our own inventory.
    wanted = f'count(*), max("{table.end}")' if table.end else "count(*), NULL"
    # What is due on Discord is there until Discord has confirmed.
    where = f'WHERE "{table.end}" > ?' if table.end == ALWAYS_ENDS else "WHERE ? IS NOT NULL"
    sql = f'SELECT {wanted} FROM "{table.name}" {where}'  # noqa: S608 - see above
    ((rows, last),) = await db.execute_fetchall(sql, (to_seconds(moment),))
    return Holding(table.name, table.about, int(rows), from_seconds(last) if last else None)


async def _stood(db: Connection, period: Period) -> int:
    """Conversations of which something stood on Discord in that time, as far as still known."""
    sql = "SELECT count(*) FROM conversation WHERE opened_at <= ? AND expires_at > ?"
    facts = (to_seconds(period.until), to_seconds(period.since))
    ((found,),) = await db.execute_fetchall(sql, facts)
    return int(found)


async def _opened(db: Connection, moment: datetime) -> list[Period]:
    """Read where the watch wrote it down; a store from before the watch has none."""
    if "opened_channel" not in await _tables(db):
        return []
    sql = "SELECT since, until FROM opened_channel WHERE expires_at > ? ORDER BY since"
    rows = await db.execute_fetchall(sql, (to_seconds(moment),))
    return [Period(from_seconds(s), from_seconds(u) if u else moment) for s, u in rows]
